// What a board says to a screen reader. Every change is told, by one of two: by the view whose
// gesture it was, in its own words, or else by Python's answer, in those of the list of versions.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Done, Outbox } from "./outbox";
import type { Edit } from "./types";

/** What stands in the board's one live region, and the two ways to get something into it. */
export function useVoice(outbox: Outbox, root: HTMLElement) {
  const [said, setSaid] = useState("");
  const spoken = useRef(0);
  // How often the view had spoken when the last event was over: whether it speaks before it
  // submits or afterwards makes no difference.
  const settled = useRef(0);
  const untold = useRef(new Map<string, number>());
  const say = (sentence: string) =>
    setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
  const announce = (sentence: string) => {
    spoken.current++;
    queueMicrotask(() => {
      settled.current = spoken.current;
    });
    say(sentence);
  };
  /** Tell of an edit once it is saved, unless the view has spoken by then. */
  const tellOf = (edit: Edit) => {
    // A field, and a button that is pressed or not, speak for themselves.
    const by = root.ownerDocument.activeElement;
    const button = root.contains(by) && by?.matches("button:not([aria-pressed])");
    if (edit.do !== "change" || button) untold.current.set(edit.edit_id, settled.current);
  };
  useLayoutEffect(
    () =>
      outbox.whenDone(({ type, edit, label }: Done) => {
        const what = label && `: ${label}`;
        if (type === "undo") say(`Undone${what}.`);
        if (type === "redo") say(`Redone${what}.`);
        if (!edit) return;
        const before = untold.current.get(edit.edit_id);
        untold.current.delete(edit.edit_id);
        if (!label || before !== spoken.current) return;
        say(edit.do === "remove" ? `Done: ${label}. Undo brings it back.` : `Done: ${label}.`);
      }),
    [outbox],
  );
  return { said, announce, tellOf };
}
