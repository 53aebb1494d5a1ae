// What a statement is about, and what it rests on: people, a box of a grid, the story.
// Each link leads there; there, a way leads back.

import { useBoard, useModel } from "../kit/board";
import { cutOr } from "../kit/cut";
import { change } from "../kit/edits";
import { Adder } from "../kit/form";
import type { Place } from "../kit/going";
import { called, nameOf } from "../kit/people";
import type { Item, Plain } from "../kit/types";
import { useTools } from "./tools";
import type { Extra, Statement } from "./words";

type Props = { statement: Statement; people: Item[]; from: string; pair: string };

/** The links as they stand on the card. */
export function Links({ statement, people, from, pair }: Props) {
  const tools = useTools();
  const { about = [], passage = "", passage_from = "", from_cell = "" } = statement;
  const known = (id: string) => people.some((each) => each.id === id);
  return (
    <>
      {about.length > 0 && (
        <p class="sos-mapping__said" dir="auto">
          About{" "}
          {about.map((who, at) => (
            <span key={who}>
              {at > 0 && ", "}
              {known(who) ? (
                <Goto place={{ tool: "genogram", item: who }} words={nameOf(people, who)} />
              ) : (
                who
              )}
            </span>
          ))}
        </p>
      )}
      {pair && tools.current.can("pairs") && (
        <p class="sos-mapping__said">
          <Goto
            place={{ tool: "pairs", item: pair }}
            words="With its goal, and the way between them"
          />
        </p>
      )}
      {from && (
        <p class="sos-mapping__said" dir="auto">
          From the box <Goto place={{ tool: "matrix", item: from_cell }} words={`“${from}”`} />
        </p>
      )}
      {passage && (
        <p class="sos-mapping__said" dir="auto">
          In the story{" "}
          <Goto
            place={{ tool: "story", item: passage_from, words: passage }}
            words={`“${cutOr(passage, 60)}”`}
          />
        </p>
      )}
    </>
  );
}

/** A way to another board; plain words where that board is not on this page. */
function Goto({ place, words }: { place: Place; words: string }) {
  const tools = useTools();
  if (!tools.current.can(place.tool)) return <>{words}</>;
  return (
    <button type="button" class="sos-link" onClick={() => tools.current.go(place)}>
      {words}
    </button>
  );
}

/** Where links are made and taken away. */
export function LinkIt({ statement }: { statement: Statement }) {
  const { model, parts, submit } = useBoard();
  const { boxes, passages } = useModel<Extra>(model, "extra");
  const people = parts.people ?? [];
  const { about = [], passage = "", from_cell = "" } = statement;
  const set = (fields: Plain) => submit(change("statements", statement.id, fields));
  const others = people.filter((each) => each.known !== false && !about.includes(each.id));
  const told = passages.flatMap(({ stage, title, passages: found }) =>
    found.map((words, at) => ({
      value: `${stage}\n${at}`,
      label: `${title}: ${cutOr(words, 60)}`,
      stage,
      words,
    })),
  );
  return (
    <fieldset class="sos-mapping__links">
      <legend>What it is about, and what it rests on</legend>
      {about.map((who) => (
        <Taken
          key={who}
          words={`About ${nameOf(people, who)}`}
          onTake={() => set({ about: about.filter((each) => each !== who) })}
        />
      ))}
      {others.length > 0 && (
        <Adder
          asks="About whom?"
          label="Link this person"
          choices={others.map((each) => ({ value: each.id, label: called(each) }))}
          onAdd={(who) => set({ about: [...about, who] })}
        />
      )}
      {from_cell ? (
        <Taken
          words={`From the box “${boxes[from_cell] ?? ""}”`}
          onTake={() => set({ from_cell: "" })}
        />
      ) : (
        Object.keys(boxes).length > 0 && (
          <Adder
            asks="Which box of a grid?"
            label="Link this box"
            choices={Object.entries(boxes).map(([value, label]) => ({ value, label }))}
            onAdd={(cell) => set({ from_cell: cell })}
          />
        )
      )}
      {passage ? (
        <Taken
          words={`In the story: “${cutOr(passage, 60)}”`}
          onTake={() => set({ passage: "", passage_from: "" })}
        />
      ) : (
        told.length > 0 && (
          <Adder
            asks="Which passage of the story?"
            label="Link this passage"
            choices={told}
            onAdd={(value) => {
              const found = told.find((each) => each.value === value);
              if (found) set({ passage: found.words, passage_from: found.stage });
            }}
          />
        )
      )}
    </fieldset>
  );
}

function Taken({ words, onTake }: { words: string; onTake: () => void }) {
  return (
    <p class="sos-mapping__taken">
      <span dir="auto">{words}</span>
      <button type="button" class="sos-button sos-button--quiet" onClick={onTake}>
        Take the link away<span class="sos-hidden">: {words}</span>
      </button>
    </p>
  );
}
