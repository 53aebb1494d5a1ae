// "Read it as Kelly: what would you hear?", beside a statement.

import { useState } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { add, change, newId, remove } from "../kit/edits";
import { Words } from "../kit/fields";
import { Adder } from "../kit/form";
import { called, nameOf } from "../kit/people";
import type { Item } from "../kit/types";
import type { Extra, Statement } from "./words";

type Props = { readings: Item[]; people: Item[] };

/** What has been heard, as it stands on the card. */
export function Readings({ readings, people }: Props) {
  return (
    <>
      {readings
        .filter((each) => each.words)
        .map((each) => (
          <p key={each.id} class="sos-mapping__said sos-mapping__heard" dir="auto">
            Read as {nameOf(people, each.who)}: {String(each.words)}
          </p>
        ))}
    </>
  );
}

/** Whose ears come first: the children it is about, and those whom the card names. */
function listeners(people: Item[], statement: Statement, readings: Item[]) {
  const able = people.filter((each) => !each.pet && each.known !== false);
  const named = [...(statement.about ?? []), statement.who, ...readings.map((each) => each.who)];
  const first = able.filter((each) => each.focal || named.includes(each.id));
  return { first, others: able.filter((each) => !first.includes(each)) };
}

export function ReadIt({ statement, readings }: { statement: Statement; readings: Item[] }) {
  const { model, parts, submit } = useBoard();
  const { reading } = useModel<Extra>(model, "extra").about;
  const people = parts.people ?? [];
  const [as, setAs] = useState("");
  const who = as || String(readings[0]?.who ?? "");
  const name = nameOf(people, who);
  const known = readings.find((each) => each.who === who);
  const commit = (words: string) => {
    if (known && !words.trim()) return submit(remove("readings", known.id));
    if (known) return submit(change("readings", known.id, { words }));
    if (!words.trim()) return;
    submit(add("readings", { id: newId("read"), statement: statement.id, who, words }));
  };
  const { first, others } = listeners(people, statement, readings);
  const shown = others.filter((each) => each.id === who);
  return (
    <div class="sos-mapping__fields">
      <fieldset class="sos-mapping__ears">
        <legend class="sos-hidden">Read it as whom?</legend>
        <p class="sos-label">{reading.lead}</p>
        <div class="sos-bar">
          {[...first, ...shown].map((each) => (
            <button
              key={each.id}
              type="button"
              class="sos-button"
              aria-pressed={who === each.id}
              onClick={() => setAs(each.id)}
            >
              <span class="sos-hidden">Read it as </span>
              <span dir="auto">{called(each)}</span>
            </button>
          ))}
        </div>
        {others.length > 0 && (
          <Adder
            asks="Or as somebody else"
            label="Read it as them"
            choices={others.map((each) => ({ value: each.id, label: called(each) }))}
            onAdd={setAs}
          />
        )}
      </fieldset>
      {people.length === 0 && (
        <Words shown label="Read it as" value={who} onCommit={(words) => setAs(words.trim())} />
      )}
      {who && (
        <>
          <Words
            key={who}
            shown
            lines={2}
            label={reading.ask.replace("{name}", name)}
            value={String(known?.words ?? "")}
            onCommit={commit}
          />
          <ul class="sos-mapping__prompts">
            {reading.questions.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
