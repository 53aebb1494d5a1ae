// How a picture is looked at: larger, smaller, all of it, on the whole screen, on paper.

import { useBoard } from "../kit/board";
import { IN, OUT, type Zoom } from "./zoom";

type Props = Zoom & {
  root: { current: HTMLElement | null };
  onPrint: () => void;
};

export function ViewTools({ zoom, by, toFit, toOwn, root, onPrint }: Props) {
  const { announce } = useBoard();
  const full = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.current?.requestFullscreen?.();
  };
  const step = (factor: number, words: string) => {
    by(factor);
    announce(words);
  };
  return (
    <div class="sos-picture__view">
      <span class="sos-picture__zoom">
        <button
          type="button"
          class="sos-button"
          aria-label="Smaller"
          onClick={() => step(OUT, "Smaller.")}
        >
          −
        </button>
        <button
          type="button"
          class="sos-button"
          aria-label="Larger"
          onClick={() => step(IN, "Larger.")}
        >
          +
        </button>
        <button type="button" class="sos-button" aria-pressed={zoom === 0} onClick={toFit}>
          Fit
        </button>
      </span>
      <button type="button" class="sos-button" onClick={full}>
        Full screen
      </button>
      <button
        type="button"
        class="sos-button"
        aria-haspopup="dialog"
        data-sos-print
        onClick={onPrint}
      >
        Print
      </button>
      <button
        type="button"
        class="sos-button"
        aria-pressed={zoom === 1}
        onClick={() => (zoom === 1 ? toFit() : toOwn())}
      >
        Actual size
      </button>
    </div>
  );
}
