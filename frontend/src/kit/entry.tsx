// One of several in a list beside a board's page: a meeting, a scale, an exercise. Its first
// child is its name.

import type { ComponentChildren } from "preact";

type Props = {
  current: boolean;
  onChoose: () => void;
  /** What it stands for, where something else on the page looks for it. */
  id?: string;
  children: ComponentChildren;
};

export function Entry({ current, onChoose, id, children }: Props) {
  return (
    <button
      type="button"
      class={`sos-entry ${current ? "sos-entry--current" : ""}`}
      data-sos-entry={id}
      aria-current={current ? "true" : undefined}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
