// The days on which a plan was practised, was needed or was looked at again; and its timeline.

import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { add, change, newId, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { WhenField } from "../kit/form";
import { Svg } from "../kit/sheet";
import type { Plain } from "../kit/types";
import { Part } from "./part";
import {
  cut,
  type Day,
  daysOf,
  type Extra,
  linesOf,
  type Plan,
  type Step,
  stepsOf,
} from "./shapes";

type Props = { plan: Plan; extra: Extra };

export function Days({ plan, extra }: Props) {
  const { parts, submit } = useBoard();
  const words = extra.words.days;
  const days = daysOf(parts, plan.id);
  return (
    <Part plan={plan.id} name="days" title={words.title} lead={words.lead}>
      {days.length === 0 && <p class="sos-help">{words.none}</p>}
      <ul class="sos-plan__list">
        {days.map((each) => (
          <DayCard key={each.id} day={each} plan={plan} extra={extra} />
        ))}
      </ul>
      <button
        type="button"
        class="sos-button sos-plan__add"
        onClick={() => submit(add("plan_days", { id: newId("day"), plan: plan.id }))}
      >
        <span aria-hidden="true">+ </span>
        {words.add}
      </button>
    </Part>
  );
}

function DayCard({ day, plan, extra }: { day: Day } & Props) {
  const { parts, submit } = useBoard();
  const words = extra.words.days;
  const set = (changed: Plain) => submit(change("plan_days", day.id, changed));
  const lines = [
    { value: "", label: words.whole },
    ...linesOf(parts, plan.id).map((each) => ({
      value: each.id,
      label: cut(each.sign || each.what) || "A line without words yet",
    })),
  ];
  const told = (field: "words" | "changed") => (
    <div class="sos-plan__wide">
      <Words
        shown
        lines={2}
        label={words[field]}
        value={day[field] ?? ""}
        onCommit={(said) => set({ [field]: said })}
      />
    </div>
  );
  return (
    <li class="sos-plan__card" data-card={day.id}>
      <div class="sos-plan__fields">
        <Choice
          label={words.kind}
          value={day.kind ?? "rehearsed"}
          options={extra.day_kinds}
          onChange={(kind) => set({ kind })}
        />
        <WhenField label={words.when} value={day.when} onCommit={(when) => set({ when })} />
        <Choice
          label={words.line}
          value={day.line ?? ""}
          options={lines}
          onChange={(line) => set({ line })}
        />
        <Choice
          label={words.went}
          value={day.went ?? "not_said"}
          options={extra.went}
          onChange={(went) => set({ went })}
        />
        {told("words")}
        {told("changed")}
      </div>
      <KeptBeside part="plan_days" item={day.id} />
      <TakeOff part="plan_days" id={day.id} name={cut(day.words) || spoken(day.when ?? "")} />
    </li>
  );
}

export function Steps({ plan, extra }: Props) {
  const { parts, submit } = useBoard();
  const words = extra.words.steps;
  const steps = stepsOf(parts, plan.id);
  const told = extra.plans[plan.id];
  return (
    <Part plan={plan.id} name="steps" title={words.title} lead={words.lead}>
      {steps.length > 0 && told && (
        <div class="sos-plan__way">
          <Svg text={told.svg} />
        </div>
      )}
      {steps.length === 0 && <p class="sos-help">{words.none}</p>}
      <ul class="sos-plan__list">
        {steps.map((each) => (
          <StepCard key={each.id} step={each} extra={extra} />
        ))}
      </ul>
      <button
        type="button"
        class="sos-button sos-plan__add"
        onClick={() => submit(add("plan_steps", { id: newId("step"), plan: plan.id }))}
      >
        <span aria-hidden="true">+ </span>
        {words.add}
      </button>
    </Part>
  );
}

function StepCard({ step, extra }: { step: Step; extra: Extra }) {
  const { submit } = useBoard();
  const words = extra.words.steps;
  const set = (changed: Plain) => submit(change("plan_steps", step.id, changed));
  const told = (field: "words" | "services" | "seen" | "why") => (
    <Words
      shown
      lines={1}
      label={words[field]}
      value={step[field] ?? ""}
      onCommit={(said) => set({ [field]: said })}
    />
  );
  return (
    <li class="sos-plan__card" data-card={step.id}>
      <div class="sos-plan__fields">
        <WhenField label={words.when} value={step.when} onCommit={(when) => set({ when })} />
        {told("words")}
        {told("services")}
        <Choice
          label={words.services_do}
          value={step.services_do ?? "same"}
          options={extra.involved}
          onChange={(services_do) => set({ services_do })}
        />
        {told("seen")}
        <Choice
          label={words.state}
          value={step.state ?? "ahead"}
          options={extra.states}
          onChange={(state) => set({ state })}
        />
        {(step.state === "put_off" || step.why) && told("why")}
      </div>
      <KeptBeside part="plan_steps" item={step.id} />
      <TakeOff part="plan_steps" id={step.id} name={cut(step.words) || spoken(step.when ?? "")} />
    </li>
  );
}

function TakeOff({ part, id, name }: { part: string; id: string; name: string }) {
  const { submit } = useBoard();
  return (
    <button
      type="button"
      class="sos-button sos-button--quiet"
      onClick={() => submit(remove(part, id))}
    >
      Take off<span class="sos-hidden">: {name || "without words yet"}</span>
    </button>
  );
}
