// Where a statement comes from, what it is paired with, and what became of a step.

import { useBoard, useModel } from "../kit/board";
import { cutOr } from "../kit/cut";
import { add, change, newId } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { type Days, meetings, OUTSIDE } from "../kit/meetings";
import { idOf, nameOf, speakers } from "../kit/people";
import { OUTCOMES } from "../kit/steps";
import type { Item, Plain } from "../kit/types";
import { LinkIt } from "./links";
import { Reshape } from "./reshaping";
import type { Statement } from "./words";

export function Details({ statement }: { statement: Statement }) {
  const { model, parts, submit } = useBoard();
  const days = meetings(parts, useModel<Days>(model, "extra"));
  const people = parts.people ?? [];
  const set = (fields: Plain) => submit(change("statements", statement.id, fields));
  return (
    <div class="sos-mapping__fields">
      <Words
        shown
        label="Who said it"
        value={nameOf(people, statement.who)}
        suggestions={speakers(people)}
        onCommit={(words) => set({ who: idOf(people, words) })}
      />
      <Words
        shown
        label="How we know"
        value={statement.source ?? ""}
        onCommit={(source) => set({ source })}
      />
      <Words
        shown
        label="When (a day, a month, “spring 2024”)"
        value={statement.when ?? ""}
        onCommit={(when) => set({ when })}
      />
      {days.length > 0 && (
        <Choice
          label="Said at"
          value={statement.meeting ?? ""}
          options={[...days, OUTSIDE]}
          onChange={(meeting) => set({ meeting })}
        />
      )}
      <label class="sos-check">
        <input
          type="checkbox"
          checked={Boolean(statement.own_words)}
          onChange={(event) => set({ own_words: event.currentTarget.checked })}
        />
        The child's own words
      </label>
      {statement.category === "next_step" && <Step statement={statement} set={set} />}
      {statement.category === "danger_statement" && <Pairing statement={statement} />}
      <LinkIt statement={statement} />
      <Reshape statement={statement} />
    </div>
  );
}

function Step({ statement, set }: { statement: Statement; set: (fields: Plain) => void }) {
  const people = useBoard().parts.people ?? [];
  return (
    <>
      <Words
        shown
        label="Who does it"
        value={nameOf(people, statement.does)}
        suggestions={speakers(people)}
        onCommit={(words) => set({ does: idOf(people, words) })}
      />
      <Words
        shown
        label="By when"
        value={statement.by_when ?? ""}
        onCommit={(by_when) => set({ by_when })}
      />
      <Choice
        label="How it went"
        value={statement.outcome ?? "open"}
        options={OUTCOMES}
        onChange={(outcome) => set({ outcome })}
      />
      <Words
        shown
        label="What happened, and why"
        value={statement.outcome_why ?? ""}
        onCommit={(outcome_why) => set({ outcome_why })}
      />
    </>
  );
}

/** A danger statement's safety goal and scale: one goal may answer two dangers. */
function Pairing({ statement }: { statement: Statement }) {
  const { parts, submit } = useBoard();
  const pair = (parts.pairs ?? []).find((each) => each.danger === statement.id);
  const goals = (parts.statements ?? []).filter((each) => each.category === "safety_goal");
  const set = (fields: Plain) =>
    submit(
      pair
        ? change("pairs", pair.id, fields)
        : add("pairs", { id: newId("pair"), danger: statement.id, ...fields }),
    );
  const choices = (items: Item[], field: string) => [
    { value: "", label: "None yet" },
    ...items.map((each) => ({ value: each.id, label: cutOr(String(each[field] ?? "")) })),
  ];
  return (
    <>
      <Choice
        label="The safety goal that answers it"
        value={String(pair?.goal ?? "")}
        options={choices(goals, "words")}
        onChange={(goal) => set({ goal })}
      />
      <Choice
        label="Its scale"
        value={String(pair?.scale ?? "")}
        options={choices(parts.scales ?? [], "question")}
        onChange={(scale) => set({ scale })}
      />
    </>
  );
}
