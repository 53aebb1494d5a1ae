// A board inside the Workbench, drawn by anywidget's own means.

import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";

export function Nested({ board }: { board: string }) {
  const { host } = useBoard();
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState(host ? "" : TOO_OLD);
  useEffect(() => {
    const el = place.current;
    if (!host || !el) return;
    const leaving = new AbortController();
    host
      .getWidget(board)
      .then((widget) => {
        if (!leaving.signal.aborted) return widget.render({ el, signal: leaving.signal });
      })
      .catch(() => {
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

const TOO_OLD = "The boards need a newer anywidget (0.11). Ask whoever set up this Jupyter.";
const NOT_SHOWN =
  "This board could not be shown. Your work is safe in the practice file: close this family and " +
  "open it again.";
