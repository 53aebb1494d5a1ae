// The card as a whole: duplicate it, split it, join it with another, remove it.

import { useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { cutOr } from "../kit/cut";
import { useId } from "../kit/ids";
import { linesOf, sentencesOf } from "../kit/paste";
import { duplicate, join, partners, split } from "./reshape";
import { useTools } from "./tools";
import { COLUMNS, type Statement } from "./words";

type Doing = "" | "split" | "join";

export function Reshape({ statement }: { statement: Statement }) {
  const { parts, submit, announce } = useBoard();
  const tools = useTools();
  const [doing, setDoing] = useState<Doing>("");
  const row = useRef<HTMLDivElement>(null);
  const back = () => {
    row.current?.querySelector<HTMLElement>(`[data-sos-do="${doing}"]`)?.focus();
    setDoing("");
  };
  const opener = (word: string, what: Doing) => (
    <button
      type="button"
      class="sos-button"
      data-sos-do={what}
      aria-expanded={doing === what}
      onClick={() => setDoing(doing === what ? "" : what)}
    >
      {word}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the button
    <div
      class="sos-mapping__reshape"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !doing) return;
        event.preventDefault();
        back();
      }}
    >
      <div ref={row} class="sos-bar">
        <button
          type="button"
          class="sos-button"
          onClick={() => {
            const { edit, id } = duplicate(parts, statement);
            submit(edit);
            announce("The copy stands after it.");
            tools.current.focus(id);
          }}
        >
          Duplicate
        </button>
        {opener("Split", "split")}
        {opener("Join", "join")}
        <button type="button" class="sos-button" onClick={() => tools.current.remove(statement.id)}>
          Remove this card
        </button>
      </div>
      {doing === "split" && <Split statement={statement} onDone={back} />}
      {doing === "join" && <Join statement={statement} onDone={back} />}
    </div>
  );
}

type FormProps = { statement: Statement; onDone: () => void };

/** One line, one card: the lines are made by whoever splits. */
function Split({ statement, onDone }: FormProps) {
  const { parts, submit, announce } = useBoard();
  const id = useId();
  const [words, setWords] = useState(sentencesOf(statement.words ?? "").join("\n"));
  const edit = split(parts, statement, linesOf(words));
  return (
    <div class="sos-mapping__form">
      <div class="sos-words">
        <label for={id} class="sos-label">
          Each line becomes a card. Begin a new line where the next one begins.
        </label>
        <textarea
          id={id}
          dir="auto"
          style={{ "--sos-lines": 3 }}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button"
          aria-disabled={!edit}
          onClick={() => {
            if (!edit) return;
            submit(edit);
            announce("Each line is a card now.");
            onDone();
          }}
        >
          Split into these cards
        </button>
        <button type="button" class="sos-button sos-button--quiet" onClick={onDone}>
          Keep it whole
        </button>
      </div>
    </div>
  );
}

function Join({ statement, onDone }: FormProps) {
  const { parts, submit, announce } = useBoard();
  const id = useId();
  const column = COLUMNS.find((each) => each.categories.includes(statement.category));
  const others = partners(parts.statements ?? [], statement, column?.categories ?? []);
  const [chosen, setChosen] = useState("");
  const other = others.find((each) => each.id === chosen) ?? others[0];
  if (!other) return <p class="sos-label">There is no other card in this column.</p>;
  return (
    <div class="sos-mapping__form">
      <div class="sos-choice">
        <label for={id} class="sos-label">
          With which card?
        </label>
        <select id={id} value={other.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {cutOr(each.words ?? "")}
            </option>
          ))}
        </select>
      </div>
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button"
          onClick={() => {
            submit(join(parts, statement, other));
            announce("They are one card now. Undo parts them again.");
            onDone();
          }}
        >
          Join them
        </button>
        <button type="button" class="sos-button sos-button--quiet" onClick={onDone}>
          Leave them apart
        </button>
      </div>
    </div>
  );
}
