// Small forms that file actions share: a name to write, a question to answer.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useId } from "../kit/ids";

type NamingProps = {
  label: string;
  value: string;
  /** What can be done with the name; Enter does the first. */
  acts: { word: string; act: (name: string) => void }[];
  onCancel: () => void;
};

export function Naming({ label, value, acts, onCancel }: NamingProps) {
  const id = useId();
  const [name, setName] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key can come.
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="sos-workbench__naming"
      onSubmit={(event) => {
        event.preventDefault();
        acts[0]?.act(name);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <div class="sos-words">
        <label for={id} class="sos-label">
          {label}
        </label>
        <input
          ref={field}
          id={id}
          type="text"
          dir="auto"
          maxLength={120}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="sos-bar">
        {acts.map(({ word, act }, at) => (
          <button
            key={word}
            type={at === 0 ? "submit" : "button"}
            class={`sos-button ${at === 0 ? "sos-button--main" : ""}`}
            onClick={at === 0 ? undefined : () => act(name)}
          >
            {word}
          </button>
        ))}
        <button type="button" class="sos-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

type AskingProps = {
  question: string;
  /** What stays as it is; it has the focus first. */
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
};

export function Asking({ question, no, yes, onNo, onYes }: AskingProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <div class="sos-notice" role="alert">
      <p>{question}</p>
      <div class="sos-bar">
        <button type="button" ref={stay} class="sos-button sos-button--main" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="sos-button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  );
}
