// How large a picture is shown: to fit, or by steps, keeping what is pointed at where it is.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useRemembered } from "../kit/board";

const LEAST = 0.2;
const MOST = 4;
const STEP = 1.25;

export type Zoom = {
  /** 1 for the picture's own size; 0 to fit the width. */
  zoom: number;
  by: (factor: number, at?: { x: number; y: number }) => void;
  toFit: () => void;
  toOwn: () => void;
  /** What is shown, in percent of the picture's own size. */
  shown: () => number;
};

export const IN = STEP;
export const OUT = 1 / STEP;

export function useZoom(key: string, root: { current: HTMLElement | null }): Zoom {
  const [zoom, setZoom] = useRemembered(key, 0);
  const after = useRef<(() => void) | null>(null);
  const frame = () => root.current?.querySelector<HTMLElement>(".sos-picture__frame") ?? null;
  const now = () => {
    const drawn = frame()?.querySelector("svg");
    const own = Number(drawn?.getAttribute("width")) || 1;
    return zoom || (drawn?.getBoundingClientRect().width ?? own) / own || 1;
  };
  useLayoutEffect(() => {
    after.current?.();
    after.current = null;
  }, [zoom]);
  return {
    zoom,
    by(factor, at) {
      const here = frame();
      const before = now();
      const next = Math.min(MOST, Math.max(LEAST, before * factor));
      if (here) {
        const box = here.getBoundingClientRect();
        const x = (at?.x ?? box.left + box.width / 2) - box.left;
        const y = (at?.y ?? box.top + Math.min(box.height, innerHeight) / 2) - box.top;
        const [left, top] = [here.scrollLeft + x, here.scrollTop + y];
        after.current = () => {
          here.scrollLeft = left * (next / before) - x;
          here.scrollTop = top * (next / before) - y;
        };
      }
      setZoom(next);
    },
    toFit: () => setZoom(0),
    toOwn: () => setZoom(1),
    shown: () => Math.round(100 * now()),
  };
}
