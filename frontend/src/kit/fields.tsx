// Fields for words. Words are sent on leaving the field and after one idle second.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useId } from "./ids";

const IDLE = 1000;

type WordsProps = {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  /** Show the label above the field; otherwise it is for screen readers only. */
  shown?: boolean;
  /** Rows of a field that grows with its words; without it the field is one line. */
  lines?: number;
  placeholder?: string;
  class?: string;
  /** Known answers to choose from or to write over. */
  suggestions?: string[];
  autoFocus?: boolean;
  /** Enter sends the words and then does this; Shift and Enter makes a new line. */
  onEnter?: () => void;
  /** After the field has been left, with the words it held then. */
  onLeave?: (words: string) => void;
};

/** Draft of a field: follows the record until somebody types, then goes ahead of it. */
function useDraft(value: string, onCommit: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const sent = useRef<string | null>(null);
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const commit = () => {
    clearTimeout(timer.current);
    const { draft: words, value: known, onCommit: send } = latest.current;
    if (words === null || words === known) return;
    sent.current = words;
    send(words);
  };
  // An effect may run after the next letter has come: what it drops is looked at then.
  useEffect(() => {
    setDraft((now) => (now === value ? null : now));
  }, [draft, value]);
  // A date comes back as it is said, not letter by letter as it was typed.
  useEffect(() => {
    setDraft((now) => (now === sent.current ? null : now));
  }, [value]);
  // A view that goes away (its kernel started again, its page loaded anew) takes
  // no words with it. Heard before the outbox asks whether anything is waiting.
  useEffect(() => {
    globalThis.addEventListener("beforeunload", commit, true);
    return () => {
      globalThis.removeEventListener("beforeunload", commit, true);
      commit();
    };
  }, []);
  return {
    shown: draft ?? value,
    type(words: string) {
      setDraft(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(commit, IDLE);
    },
    commit,
    drop() {
      clearTimeout(timer.current);
      setDraft(null);
    },
  };
}

/** Make a field as tall as its words. */
function grow(el: HTMLElement) {
  el.style.height = "auto";
  el.style.height = `${el.scrollHeight + 2}px`;
}

export function Words(props: WordsProps) {
  const id = useId();
  const draft = useDraft(props.value, props.onCommit);
  const area = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const many = props.lines !== undefined;
  useLayoutEffect(() => {
    const el = area.current;
    if (!el || !many) return;
    grow(el);
    // In a narrower place the same words need more lines.
    let width = el.clientWidth;
    const watch =
      globalThis.ResizeObserver &&
      new ResizeObserver(() => {
        if (el.clientWidth === width) return;
        width = el.clientWidth;
        grow(el);
      });
    watch?.observe(el);
    return () => watch?.disconnect();
  }, [draft.shown, many]);
  // Before the next key can come: somebody who presses Add types at once.
  useLayoutEffect(() => {
    if (props.autoFocus) area.current?.focus();
  }, []);
  const common = {
    ref: area,
    id,
    value: draft.shown,
    placeholder: props.placeholder,
    dir: "auto" as const,
    onInput: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
    onBlur: () => {
      draft.commit();
      props.onLeave?.(draft.shown);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") draft.drop();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      if (props.onEnter) event.preventDefault();
      if (props.onEnter || !many || event.ctrlKey || event.metaKey) draft.commit();
      props.onEnter?.();
    },
  };
  return (
    <div class={`sos-words ${props.class ?? ""}`}>
      <label for={id} class={props.shown ? "sos-label" : "sos-hidden"}>
        {props.label}
      </label>
      {many ? (
        <textarea {...common} rows={props.lines} />
      ) : (
        <input
          {...common}
          type="text"
          list={props.suggestions && `${id}-list`}
          autocomplete="off"
        />
      )}
      {props.suggestions && (
        <datalist id={`${id}-list`}>
          {props.suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
  shown?: boolean;
};

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="sos-choice">
      <label for={id} class={props.shown === false ? "sos-hidden" : "sos-label"}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value as T)}
      >
        {props.options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
