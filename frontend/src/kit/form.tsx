// Parts of the forms beside a picture, shared by its tools:
//
//   <WhenField label value onCommit />            a date as somebody said it
//   <Check label checked onChange />              one box to tick
//   <Section title>rows and adders</Section>      one kind of ties
//   <Row name removes onRemove>fields</Row>       the fields of one tie, with its way out
//   <Adder asks label choices onAdd />            "Whom?" and the button that adds
//   const { act, refused } = useGesture()         submit; Python's refusal stands where `refused` is put
//   const { ask, question } = useRemoval(onGone)  remove; asks first where something hangs on it
//
// A tool's forms take FormsProps. Their heading carries `data-sos-form-heading`
// and tabIndex -1: it gets the focus when somebody is chosen with Enter.

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "./board";
import { spoken } from "./dates";
import { remove } from "./edits";
import { Words } from "./fields";
import { useId } from "./ids";
import { Listed, Question } from "./question";
import { send } from "./send";
import type { Edit } from "./types";

export type FormsProps = { chosen: string; onChoose: (id: string) => void };

type WhenProps = { label: string; value: unknown; onCommit: (value: string) => void };

export const WHEN_HINT = "Dates as people know them: 4 May 2019, spring 2024, about 1985.";

export function WhenField({ label, value, onCommit }: WhenProps) {
  const shown = spoken(String(value ?? ""));
  return (
    <Words
      shown
      label={label}
      value={shown}
      onCommit={(words) => spoken(words) !== shown && onCommit(words.trim())}
    />
  );
}

type CheckProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="sos-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="sos-form__section" aria-labelledby={id}>
      <h5 id={id} dir="auto">
        {title}
      </h5>
      {children}
    </section>
  );
}

type RowProps = {
  name: string;
  /** The words of its button: "Remove this partnership". */
  removes: string;
  onRemove: () => void;
  children: ComponentChildren;
};

export function Row({ name, removes, onRemove, children }: RowProps) {
  return (
    <fieldset class="sos-form__row">
      <legend dir="auto">{name}</legend>
      {children}
      <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
        {removes}
        <span class="sos-hidden">: {name}</span>
      </button>
    </fieldset>
  );
}

export type Option = { value: string; label: string };

type AdderProps = {
  /** What is asked: "Partner". */
  asks: string;
  /** The words of its button: "Add a partner". */
  label: string;
  choices: Option[];
  onAdd: (value: string) => void;
  /** Further questions that the button answers to. */
  children?: ComponentChildren;
};

export function Adder({ asks, label, choices, onAdd, children }: AdderProps) {
  const id = useId();
  const [value, setValue] = useState("");
  const known = choices.some((each) => each.value === value) ? value : (choices[0]?.value ?? "");
  return (
    <div class="sos-form__add">
      {choices.length > 1 && (
        <div class="sos-choice">
          <label for={id} class="sos-label">
            {asks}
          </label>
          <select id={id} value={known} onChange={(event) => setValue(event.currentTarget.value)}>
            {choices.map((each) => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {children}
      <button
        type="button"
        class="sos-button"
        onClick={() => {
          setValue("");
          onAdd(known);
        }}
      >
        {label}
      </button>
    </div>
  );
}

/** Make edits whose refusal is read where the gesture was made. */
export function useGesture() {
  const { submit } = useBoard();
  const [sentence, setSentence] = useState("");
  const act = (edit: Edit) => {
    setSentence("");
    submit(edit, setSentence);
  };
  const refused = sentence ? (
    <p class="sos-form__refused" role="alert" dir="auto">
      {sentence}
    </p>
  ) : null;
  return { act, refused };
}

/** Milliseconds that Python may need to say what hangs on an item. */
const PATIENCE = 3000;

/** Python's answer to what would go with an item, and what would stay without it. */
type Hanging = { type: "hanging_on"; part: string; id: string; goes: string[]; stays: string[] };

/** Remove an item: at once where nothing hangs on it, else after a question. */
export function useRemoval(onGone: () => void) {
  const { model, submit, announce } = useBoard();
  const [asking, setAsking] = useState<{ part: string; id: string; name: string } | null>(null);
  const [found, setFound] = useState<Hanging | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const take = (cascade: boolean) => {
    if (!asking) return;
    setAsking(null);
    submit(remove(asking.part, asking.id, cascade));
    announce(`${asking.name} is removed. Undo brings it back.`);
    onGone();
  };
  useEffect(() => {
    if (!asking) return;
    const { part, id } = asking;
    let late = false;
    const heard = (content: Hanging) => {
      if (content?.type !== "hanging_on" || content.id !== id) return;
      clearTimeout(timer);
      // What has been asked about meanwhile is for people to answer.
      if (!late && content.goes.length + content.stays.length === 0) take(false);
      else setFound(content);
    };
    model.on("msg:custom", heard);
    const sent = send(model, { type: "hanging_on", part, id });
    // Where nobody says what hangs on it, it is asked about all the same, and goes later.
    const unheard = () => {
      late = true;
      setFound({ type: "hanging_on", part, id, goes: [], stays: [] });
    };
    const timer = setTimeout(unheard, sent ? PATIENCE : 0);
    return () => {
      clearTimeout(timer);
      model.off("msg:custom", heard);
    };
  }, [asking]);
  const ask = (part: string, id: string, name: string) => {
    from.current = document.activeElement as HTMLElement | null;
    setFound(null);
    setAsking({ part, id, name });
  };
  const keep = () => {
    setAsking(null);
    from.current?.focus();
  };
  const question = asking && found && (
    <HangingQuestion name={asking.name} found={found} onYes={() => take(true)} onNo={keep} />
  );
  return { ask, question };
}

type HangingProps = { name: string; found: Hanging; onYes: () => void; onNo: () => void };

function HangingQuestion({ name, found, onYes, onNo }: HangingProps) {
  return (
    <Question
      title={`Remove ${name}?`}
      keep={`Keep ${name}`}
      remove={`Remove ${name}`}
      onYes={onYes}
      onNo={onNo}
    >
      <Listed words="This goes too:" items={found.goes} />
      <Listed
        words={`This stays, with “${name}” left out or as plain words:`}
        items={found.stays}
      />
      <p>Undo brings everything back.</p>
    </Question>
  );
}
