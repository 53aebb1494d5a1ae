// Bottom lines, rules, arrangements, how it is shown, and when it ends: one list of points each.

import { useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { add, change, newId, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import type { Plain } from "../kit/types";
import { Part } from "./part";
import { cut, type Extra, type Plan, type Point, type PointKind, pointsOf } from "./shapes";
import { Who } from "./who";

type Props = { plan: Plan; kind: PointKind; extra: Extra };

export function Points({ plan, kind, extra }: Props) {
  const { parts, submit } = useBoard();
  const [fresh, setFresh] = useState("");
  const words = extra.words.points[kind];
  const begin = () => {
    const id = newId("point");
    setFresh(id);
    submit(add("plan_points", { id, plan: plan.id, kind }));
  };
  return (
    <Part
      plan={plan.id}
      name={kind}
      title={words.title}
      lead={words.lead}
      first={kind === "bottom_line" || kind === "rule"}
    >
      <ul class="sos-plan__list">
        {pointsOf(parts, plan.id, kind).map((each) => (
          <PointCard
            key={each.id}
            point={each}
            kind={kind}
            extra={extra}
            isNew={each.id === fresh}
          />
        ))}
      </ul>
      <button type="button" class="sos-button sos-plan__add" onClick={begin}>
        <span aria-hidden="true">+ </span>
        {words.add}
      </button>
    </Part>
  );
}

type CardProps = { point: Point; kind: PointKind; extra: Extra; isNew: boolean };

function PointCard({ point, kind, extra, isNew }: CardProps) {
  const { submit } = useBoard();
  const { points, point_fields: fields } = extra.words;
  const set = (changed: Plain) => submit(change("plan_points", point.id, changed));
  const done = kind === "rule" || kind === "everyday" || kind === "shown";
  return (
    <li class="sos-plan__card" data-card={point.id}>
      <div class="sos-plan__fields">
        <div class="sos-plan__wide">
          <Words
            shown
            lines={2}
            label={points[kind].words}
            autoFocus={isNew}
            value={point.words ?? ""}
            onCommit={(said) => set({ words: said })}
          />
        </div>
        {done && (
          <Who
            label={fields.who}
            value={point.who}
            first={extra.first}
            onSet={(who) => set({ who })}
          />
        )}
        {done && (
          <Words
            shown
            label={fields.often}
            value={point.often ?? ""}
            onCommit={(often) => set({ often })}
          />
        )}
        <Who
          label={fields.watches}
          value={point.watches}
          first={extra.first}
          onSet={(watches) => set({ watches })}
        />
        <Choice
          label={fields.idea}
          value={point.idea ?? "not_said"}
          options={extra.ideas}
          onChange={(idea) => set({ idea })}
        />
        {done && kind !== "shown" && (
          <div class="sos-plan__wide">
            <Words
              shown
              lines={1}
              label={fields.told}
              value={point.told ?? ""}
              onCommit={(told) => set({ told })}
            />
          </div>
        )}
      </div>
      <KeptBeside part="plan_points" item={point.id} />
      <Advice part="plan_points" item={point.id} />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => submit(remove("plan_points", point.id))}
      >
        Take off<span class="sos-hidden">: {cut(point.words) || points[kind].words}</span>
      </button>
    </li>
  );
}
