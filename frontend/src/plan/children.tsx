// Each child's own part in a plan: never to keep anybody safe, but to be heard.

import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { add, change, newId, remove } from "../kit/edits";
import { Words } from "../kit/fields";
import { Adder, WhenField } from "../kit/form";
import { nameOf } from "../kit/people";
import type { Plain } from "../kit/types";
import { Part } from "./part";
import { type ChildPart, childrenOf, type Extra, type Plan } from "./shapes";
import { Several, Who } from "./who";

export function Children({ plan, extra }: { plan: Plan; extra: Extra }) {
  const { parts, submit } = useBoard();
  const words = extra.words.child;
  const people = parts.people ?? [];
  const mine = childrenOf(parts, plan.id);
  const here = new Set(mine.map((each) => each.child));
  const choices = extra.children
    .filter((id) => !here.has(id))
    .map((value) => ({ value, label: nameOf(people, value) }));
  const only = choices.length === 1 ? `: ${choices[0]?.label}` : "";
  return (
    <Part plan={plan.id} name="children" title={words.title} lead={words.lead}>
      <ul class="sos-plan__list">
        {mine.map((each) => (
          <ChildCard key={each.id} part={each} extra={extra} />
        ))}
      </ul>
      {choices.length > 0 && (
        <Adder
          asks={words.who}
          label={`${words.add}${only}`}
          choices={choices}
          onAdd={(child) => submit(add("child_parts", { id: newId("part"), plan: plan.id, child }))}
        />
      )}
    </Part>
  );
}

function ChildCard({ part, extra }: { part: ChildPart; extra: Extra }) {
  const { parts, submit } = useBoard();
  const words = extra.words.child;
  const name = nameOf(parts.people ?? [], part.child);
  const set = (changed: Plain) => submit(change("child_parts", part.id, changed));
  const said = (field: "place" | "thing" | "word" | "says") => (
    <Words
      shown
      label={words[field]}
      value={part[field] ?? ""}
      onCommit={(told) => set({ [field]: told })}
    />
  );
  return (
    <li class="sos-plan__card" data-card={part.id}>
      <h5 dir="auto">{name}</h5>
      <Several
        label={words.tell}
        value={part.tell}
        first={extra.first}
        onSet={(tell) => set({ tell })}
      />
      <div class="sos-plan__fields">
        {said("place")}
        {said("thing")}
        {said("word")}
        {said("says")}
        <Who
          label={words.told_by}
          value={part.told_by}
          first={extra.first}
          onSet={(told_by) => set({ told_by })}
        />
        <WhenField
          label={words.told_on}
          value={part.told_on}
          onCommit={(told_on) => set({ told_on })}
        />
      </div>
      <KeptBeside part="child_parts" item={part.id} />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => submit(remove("child_parts", part.id))}
      >
        Take off<span class="sos-hidden">: {name}</span>
      </button>
    </li>
  );
}
