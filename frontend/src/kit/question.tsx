// A question that must be answered before something goes: it takes the focus, and Escape keeps.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

type Props = {
  title: string;
  keep: string;
  remove: string;
  onYes: () => void;
  onNo: () => void;
  children?: ComponentChildren;
};

export function Question({ title, keep, remove, onYes, onNo, children }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    first.current?.focus();
    whole.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return (
    <div
      ref={whole}
      class="sos-notice sos-question"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onNo();
      }}
    >
      <p id={id}>
        <strong dir="auto">{title}</strong>
      </p>
      {children}
      <div class="sos-bar">
        <button ref={first} type="button" class="sos-button" onClick={onNo}>
          {keep}
        </button>
        <button type="button" class="sos-button" onClick={onYes}>
          {remove}
        </button>
      </div>
    </div>
  );
}

export function Listed({ words, items }: { words?: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      {words && <p dir="auto">{words}</p>}
      <ul>
        {[...new Set(items)].map((each) => (
          <li key={each} dir="auto">
            {each}
          </li>
        ))}
      </ul>
    </div>
  );
}
