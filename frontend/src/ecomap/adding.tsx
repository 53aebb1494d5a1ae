// Putting somebody or something on the map: by name, by what it is, or both.

import { useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { useId } from "../kit/ids";
import type { Term } from "./terms";

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

type Props = {
  /** Who or what it is to be added to; empty for the household. */
  at?: string;
  asks?: string;
  kinds: Term[];
  onAdd: (name: string, kind?: string) => void;
};

const ASKS = "Name of a person, place or service";

export function Adding({ at = "", asks = ASKS, kinds, onAdd }: Props) {
  const { info } = useBoard();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  // A name that is not on the map yet stays in this page, whatever becomes of the kernel.
  const [name, setName] = useRemembered(`${info.id}:ecomap:name${at}`, "");
  const add = (kind?: string) => {
    const words = name.trim();
    if (!words && !kind) return input.current?.focus();
    setName("");
    onAdd(words, kind);
    // Several are often named in one breath.
    if (words) input.current?.focus();
  };
  return (
    <div class="sos-ecomap__adding">
      <div class="sos-words">
        <label for={field} class="sos-label">
          {asks}
        </label>
        <input
          ref={input}
          id={field}
          type="text"
          autocomplete="off"
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing) add();
          }}
        />
      </div>
      <button type="button" class="sos-button sos-button--main" onClick={() => add()}>
        Add
      </button>
      <Palette kinds={kinds} onPick={add} />
    </div>
  );
}

/** One stop for the Tab key; arrow keys inside. */
function Palette({ kinds, onPick }: { kinds: Term[]; onPick: (kind: string) => void }) {
  const label = useId();
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const press = (event: KeyboardEvent) => {
    const last = kinds.length - 1;
    const step = STEPS[event.key];
    const places: Record<string, number> = { Home: 0, End: last };
    const next = step ? (at + step + kinds.length) % kinds.length : places[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div class="sos-ecomap__palette">
      <p id={label} class="sos-label">
        Add it as
      </p>
      <div
        ref={row}
        class="sos-ecomap__kinds"
        role="toolbar"
        aria-labelledby={label}
        onKeyDown={press}
      >
        {kinds.map((each, number) => (
          <button
            key={each.value}
            type="button"
            class="sos-ecomap__add"
            tabIndex={number === at ? 0 : -1}
            onFocus={() => setAt(number)}
            onClick={() => onPick(each.value)}
          >
            {each.label}
          </button>
        ))}
      </div>
    </div>
  );
}
