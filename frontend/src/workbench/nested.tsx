// A board inside the Workbench, drawn by anywidget's own means.

import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import type { Host } from "../kit/types";

export function Nested({ board }: { board: string }) {
  const { host } = useBoard();
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState(host ? "" : TOO_OLD);
  useEffect(() => {
    const el = place.current;
    if (!host || !el) return;
    const leaving = new AbortController();
    const show = async () => {
      const widget = await got(host, board, leaving.signal, () => setTrouble(NOT_SHOWN));
      if (leaving.signal.aborted) return;
      setTrouble("");
      await widget.render({ el, signal: leaving.signal });
    };
    show().catch(() => {
      if (!leaving.signal.aborted) setTrouble(NOT_SHOWN);
    });
    return () => leaving.abort();
  }, [host, board]);
  return (
    <>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      <div ref={place} />
    </>
  );
}

/** anywidget gives a board ten seconds to come: a slow computer may need more than one turn. */
const TURNS = 6;
const PAUSE = 1000;

async function got(host: Host, board: string, leaving: AbortSignal, late: () => void) {
  for (let turn = 1; ; turn++) {
    try {
      return await host.getWidget(board);
    } catch (reason) {
      if (leaving.aborted || turn === TURNS) throw reason;
      late();
      await new Promise((go) => setTimeout(go, PAUSE));
    }
  }
}

const TOO_OLD = "The boards need a newer anywidget (0.11). Ask whoever set up this Jupyter.";
const NOT_SHOWN =
  "This board could not be shown. Your work is safe in the practice file: close this family and " +
  "open it again.";
