// The when-then lines of one plan: at the early sign, and when the danger is there.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { add, change, newId, together } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { useRemoval } from "../kit/form";
import type { Plain } from "../kit/types";
import { type Line, LineCard } from "./line";
import { Part } from "./part";
import { cut, type Extra, linesOf, type Plan } from "./shapes";

export function Lines({ plan, extra }: { plan: Plan; extra: Extra }) {
  const { parts, submit } = useBoard();
  const { words } = extra;
  const frame = useRef<HTMLDivElement>(null);
  const [fresh, setFresh] = useState("");
  const mine = linesOf(parts, plan.id);
  const used = mine.filter((each) => !each.instead);
  const out = mine.filter((each) => each.instead);
  const loose = linesOf(parts, "");
  useLayoutEffect(() => {
    const card = [...(frame.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])].find(
      (each) => each.dataset.line === fresh,
    );
    if (!card) return;
    card.querySelector("textarea")?.focus();
    setFresh("");
  }, [fresh, mine.length]);
  const begin = (moment: string) => {
    const id = newId("line");
    setFresh(id);
    submit(add("when_thens", { id, plan: plan.id, moment }));
  };
  const mend = (line: Line) => {
    const id = newId("line");
    const { moment, sign, notices, does, what, by_when, back_up } = line;
    setFresh(id);
    submit(
      together("mend a line", [
        add("when_thens", {
          ...{ id, plan: plan.id, moment, sign, notices, does, what, by_when, back_up },
        }),
        change("when_thens", line.id, { instead: id }),
      ]),
    );
  };
  return (
    <Part plan={plan.id} name="lines" title={words.title} first>
      <div ref={frame} class="sos-plan__inside">
        {extra.moments.map(({ value, label }) => (
          <div key={value} class="sos-plan__moment">
            <h5>{words.moments[value]}</h5>
            {used
              .filter((each) => each.moment === value)
              .map((line) => (
                <PlanLine key={line.id} line={line} extra={extra} onMend={() => mend(line)} />
              ))}
            <button type="button" class="sos-button sos-plan__add" onClick={() => begin(value)}>
              <span aria-hidden="true">+ </span>Add a line<span class="sos-hidden">: {label}</span>
            </button>
          </div>
        ))}
        {loose.length > 0 && (
          <details>
            <summary>{words.loose}</summary>
            <ul class="sos-plan__list">
              {loose.map((each) => (
                <li key={each.id} class="sos-plan__loose">
                  <span dir="auto">{cut(each.sign || each.what) || words.none}</span>
                  <button
                    type="button"
                    class="sos-button"
                    onClick={() => submit(change("when_thens", each.id, { plan: plan.id }))}
                  >
                    {words.take_in}
                    <span class="sos-hidden">: {cut(each.sign || each.what)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        {out.length > 0 && (
          <details>
            <summary>{words.out}</summary>
            <ul>
              {out.map((each) => (
                <li key={each.id} dir="auto">
                  {cut(each.sign || each.what, 200)}. {extra.tried[each.id]}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Part>
  );
}

type LineProps = { line: Line; extra: Extra; onMend: () => void };

function PlanLine({ line, extra, onMend }: LineProps) {
  const { submit } = useBoard();
  const { words } = extra;
  const { ask, question } = useRemoval(() => {});
  const name = cut(line.sign || line.what) || "A line without words yet";
  const set = (changed: Plain) => submit(change("when_thens", line.id, changed));
  const tell = (kind: string) =>
    submit(add("plan_days", { id: newId("day"), plan: line.plan, line: line.id, kind }));
  return (
    <LineCard
      line={line}
      title={name}
      words={words}
      moments={extra.moments}
      first={extra.first}
      origin={<span class="sos-help">{extra.tried[line.id]}</span>}
      more={
        <div class="sos-plan__fields">
          <Choice
            label={words.fields.kind}
            value={line.kind}
            options={extra.kinds}
            onChange={(kind) => set({ kind })}
          />
          <Choice
            label={words.fields.idea}
            value={line.idea}
            options={extra.ideas}
            onChange={(idea) => set({ idea })}
          />
          <div class="sos-plan__wide">
            <Words
              shown
              lines={1}
              label={words.fields.told}
              value={line.told}
              onCommit={(told) => set({ told })}
            />
          </div>
        </div>
      }
    >
      <button type="button" class="sos-button" onClick={() => tell("rehearsed")}>
        {words.rehearse}
        <span class="sos-hidden">: {name}</span>
      </button>
      <button type="button" class="sos-button" onClick={() => tell("needed")}>
        {words.need}
        <span class="sos-hidden">: {name}</span>
      </button>
      <button type="button" class="sos-button" onClick={onMend}>
        {words.instead}
        <span class="sos-hidden">: {name}</span>
      </button>
      <button
        type="button"
        class="sos-button sos-button--quiet sos-bar__end"
        onClick={() => ask("when_thens", line.id, "this line")}
      >
        Remove this line<span class="sos-hidden">: {name}</span>
      </button>
      {question}
    </LineCard>
  );
}
