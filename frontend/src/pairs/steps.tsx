// The steps from a danger to its goal: small, with a name and a day.

import { useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { cut, cutOr } from "../kit/cut";
import { spoken } from "../kit/dates";
import { add, change, newId, together } from "../kit/edits";
import { Words } from "../kit/fields";
import { Adder, WhenField } from "../kit/form";
import { idOf, nameOf, speakers } from "../kit/people";
import { OUTCOMES } from "../kit/steps";
import {
  capital,
  type Extra,
  type LabelWords,
  type Pair,
  STEP,
  type Statement,
  statementsOf,
} from "./shapes";

export function Steps({ pair, extra }: { pair: Pair; extra: Extra }) {
  const { model, parts, submit } = useBoard();
  const { one = "step" } = useModel<LabelWords>(model, "words").categories[STEP] ?? {};
  const [fresh, setFresh] = useState("");
  const on = new Set(pair.steps ?? []);
  const all = statementsOf(parts).filter((each) => each.category === STEP || on.has(each.id));
  const steps = all.filter((each) => on.has(each.id));
  const others = all.filter((each) => !on.has(each.id));
  const put = (ids: string[]) => change("pairs", pair.id, { steps: ids });
  const begin = () => {
    const id = newId("st");
    const meeting = extra.meeting_now;
    setFresh(id);
    submit(
      together(`add a ${one}`, [
        add("statements", { id, category: STEP, ...(meeting && { meeting }) }),
        put([...on, id]),
      ]),
    );
  };
  return (
    <section class="sos-pairs__steps" aria-label={extra.words.steps}>
      <h4>{extra.words.steps}</h4>
      <ul class="sos-pairs__list">
        {steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            one={one}
            isNew={step.id === fresh}
            onOff={() => submit(put([...on].filter((id) => id !== step.id)))}
          />
        ))}
      </ul>
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={begin}>
          <span aria-hidden="true">+ </span>Add a {one}
        </button>
        {others.length > 0 && (
          <Adder
            asks="From the map"
            label={
              others.length === 1
                ? `Put “${cut(others[0]?.words, 40)}” on this way`
                : "Put it on this way"
            }
            choices={others.map((each) => ({
              value: each.id,
              label: cutOr(each.words),
            }))}
            onAdd={(id) => submit(put([...on, id]))}
          />
        )}
      </div>
    </section>
  );
}

type StepProps = { step: Statement; one: string; isNew: boolean; onOff: () => void };

function Step({ step, one, isNew, onOff }: StepProps) {
  const { parts, submit } = useBoard();
  const people = parts.people ?? [];
  const set = (fields: Record<string, string>) => submit(change("statements", step.id, fields));
  const went = OUTCOMES.find((each) => each.value === step.outcome && each.value !== "open");
  return (
    <li class="sos-pairs__step" data-card={step.id}>
      <Words
        shown
        label={capital(one)}
        lines={1}
        autoFocus={isNew}
        value={step.words ?? ""}
        onCommit={(words) => set({ words })}
      />
      <Words
        shown
        label="Who does it"
        value={nameOf(people, step.does)}
        suggestions={speakers(people)}
        onCommit={(words) => set({ does: idOf(people, words) })}
      />
      <WhenField label="By when" value={step.by_when} onCommit={(by_when) => set({ by_when })} />
      <button type="button" class="sos-button sos-button--quiet" onClick={onOff}>
        Take off this way
        <span class="sos-hidden">: {cut(step.words) || spoken(step.by_when ?? "")}</span>
      </button>
      {went && <p class="sos-help">{went.label}</p>}
      <div class="sos-pairs__below">
        <KeptBeside part="statements" item={step.id} />
        <Advice part="statements" item={step.id} />
      </div>
    </li>
  );
}
