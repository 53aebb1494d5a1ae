// Next steps: those from before, and how they went; and those agreed at this meeting.

import { useRef, useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { useDraft } from "../kit/draft";
import { add, change, newId, remove } from "../kit/edits";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { idOf, nameOf, speakers } from "../kit/people";
import { OUTCOMES } from "../kit/steps";
import type { Plain, Term } from "../kit/types";
import { term } from "../scaling/terms";
import { type Step, stepOf, stepsIn } from "./shapes";

type BeforeProps = {
  /** All meetings in order, and which one this is. */
  days: Term[];
  here: string;
};

export function StepsBefore({ days, here }: BeforeProps) {
  const { parts } = useBoard();
  const at = days.findIndex((each) => each.value === here);
  const earlier = days.slice(0, at).map((each) => each.value);
  const last = earlier[earlier.length - 1] ?? "";
  const steps = stepsIn(parts.statements).filter(
    (each) => !each.meeting || earlier.includes(each.meeting),
  );
  // Settled before this page was opened: what is answered here stays where it is.
  const [settled] = useState(
    () =>
      new Set(
        steps
          .filter((each) => each.outcome !== "open" && each.meeting !== last)
          .map((each) => each.id),
      ),
  );
  const open = steps.filter((each) => !settled.has(each.id));
  const rest = steps.filter((each) => settled.has(each.id));
  if (steps.length === 0) return null;
  const label = (step: Step) => term(days, step.meeting) || "Outside a meeting";
  return (
    <section class="sos-meetings__section">
      <h4>Steps from before</h4>
      <ul class="sos-meetings__steps">
        {open.map((step) => (
          <li key={step.id}>
            <Went step={step} agreed={label(step)} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>Steps that were talked about earlier</summary>
          <ul class="sos-meetings__steps">
            {rest.map((step) => (
              <li key={step.id}>
                <Went step={step} agreed={label(step)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const WHY: Record<string, string> = {
  done: "What happened, and what helped?",
  not_done: "What got in the way?",
};

function Went({ step, agreed }: { step: Step; agreed: string }) {
  const { parts, submit } = useBoard();
  const group = useId();
  const set = (fields: Plain) => submit(change("statements", step.id, fields));
  const who = nameOf(parts.people ?? [], step.does);
  const line = [who, step.by_when && `by ${spoken(step.by_when)}`, agreed];
  return (
    <div class="sos-meetings__step">
      <p class="sos-meetings__words" dir="auto">
        {step.words}
      </p>
      <p class="sos-label" dir="auto">
        {line.filter(Boolean).join(" · ")}
      </p>
      <KeptBeside part="statements" item={step.id} />
      <fieldset class="sos-meetings__went">
        <legend class="sos-label">
          How did it go?<span class="sos-hidden"> {step.words}</span>
        </legend>
        {OUTCOMES.map((each) => (
          <label key={each.value} class="sos-scaling__step sos-scaling__step--words">
            <input
              type="radio"
              name={group}
              value={each.value}
              checked={step.outcome === each.value}
              onChange={() => set({ outcome: each.value })}
            />
            <span>{each.label}</span>
          </label>
        ))}
      </fieldset>
      {(step.outcome !== "open" || step.outcome_why) && (
        <Words
          shown
          lines={1}
          label={WHY[step.outcome] ?? "What is there to say about it?"}
          value={step.outcome_why}
          onCommit={(outcome_why) => set({ outcome_why })}
        />
      )}
    </div>
  );
}

export function StepsHere({ here }: { here: string }) {
  const { parts, submit, announce } = useBoard();
  const { draft, latest, set: setDraft } = useDraft<Step>("statements", `meetings:step:${here}`);
  const adder = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const steps = stepsIn(parts.statements).filter((each) => each.meeting === here);
  const writing = draft && !steps.some((each) => each.id === draft.id) ? draft : null;
  const begin = () => {
    if (!writing) return setDraft(stepOf({ id: newId("st"), meeting: here }));
    list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus();
  };
  const set = (step: Step, fields: Plain) => {
    if (step.id !== writing?.id) return submit(change("statements", step.id, fields));
    const next = { ...(latest.current as Step), ...fields };
    setDraft(next);
    if (!next.words.trim()) return;
    const { id, words, meeting, does, by_when } = next;
    submit(add("statements", { id, category: "next_step", words, meeting, does, by_when }));
  };
  const drop = (step: Step) => {
    adder.current?.focus();
    if (step.id === writing?.id) return setDraft(null);
    submit(remove("statements", step.id));
    announce("The step is removed. Undo brings it back.");
  };
  return (
    <section class="sos-meetings__section">
      <h4>Next steps agreed at this meeting</h4>
      <p class="sos-label">
        One small thing each: what, who does it, and by when. They stand on the map, too.
      </p>
      <ul ref={list} class="sos-meetings__steps">
        {[...steps, ...(writing ? [writing] : [])].map((step) => (
          <li key={step.id}>
            <StepForm
              step={step}
              draft={step.id === writing?.id}
              onSet={(fields) => set(step, fields)}
              onRemove={() => drop(step)}
            />
          </li>
        ))}
      </ul>
      <button ref={adder} type="button" class="sos-button sos-meetings__add" onClick={begin}>
        Add a next step
      </button>
    </section>
  );
}

type FormProps = {
  step: Step;
  draft: boolean;
  onSet: (fields: Plain) => void;
  onRemove: () => void;
};

function StepForm({ step, draft, onSet, onRemove }: FormProps) {
  const people = useBoard().parts.people ?? [];
  return (
    <div class="sos-meetings__step" data-card={step.id}>
      <KeptBeside part="statements" item={step.id} />
      <Words
        shown
        lines={1}
        autoFocus={draft && !step.words}
        label="What"
        value={step.words}
        onCommit={(words) => onSet({ words })}
      />
      <div class="sos-meetings__who">
        <Words
          shown
          label="Who does it"
          suggestions={speakers(people)}
          value={nameOf(people, step.does)}
          onCommit={(words) => onSet({ does: idOf(people, words) })}
        />
        <Words
          shown
          label="By when"
          placeholder="14 May 2026"
          value={spoken(step.by_when)}
          onCommit={(by_when) => onSet({ by_when })}
        />
        <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
          {draft ? "Throw this away" : "Remove this step"}
          <span class="sos-hidden"> {step.words}</span>
        </button>
      </div>
      {step.source && (
        <p class="sos-label" dir="auto">
          {step.source}
        </p>
      )}
      <Advice part="statements" item={step.id} fields={["words"]} />
    </div>
  );
}
