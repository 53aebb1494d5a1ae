// Keys of the trainer's window; those that presentation remotes send are among them.

import { useLayoutEffect, useRef } from "preact/hooks";

export type Acts = { next: () => void; before: () => void; blank: () => void; clock: () => void };

/** Keys that no reader's habit or speech input strikes by accident. */
const KEYS: Record<string, keyof Acts> = {
  PageDown: "next",
  ArrowRight: "next",
  PageUp: "before",
  ArrowLeft: "before",
};
/** Single letters and signs: they can be switched off (WCAG 2.1.4). */
const LETTERS: Record<string, keyof Acts> = { b: "blank", ".": "blank", p: "clock" };

export function useKeys(acts: Acts, letters: boolean): void {
  const latest = useRef({ acts, letters });
  latest.current = { acts, letters };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if ((event.target as Element | null)?.closest?.("input, select, textarea")) return;
      const { acts, letters } = latest.current;
      const what = KEYS[event.key] ?? (letters ? LETTERS[event.key.toLowerCase()] : undefined);
      if (!what) return;
      event.preventDefault();
      acts[what]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
