// Recorder mode, for the projector: large type, and one thing at a time.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SaveMark, UndoRedo } from "../kit/bar";
import { useBoard, useModel } from "../kit/board";
import { change } from "../kit/edits";
import { Words } from "../kit/fields";
import { FillTheScreen } from "../kit/fill";
import { nameOf } from "../kit/people";
import { Capture } from "./capture";
import { quickColumn } from "./carry";
import { QuestionCards } from "./deck";
import { COLUMNS, type LabelWords, type Statement } from "./words";

type Props = {
  meeting: string;
  column: string;
  onColumn: (column: string) => void;
  onLeave: () => void;
};

export function Recorder({ meeting, column, onColumn, onLeave }: Props) {
  const { model, parts } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const [alone, setAlone] = useState("");
  const [asking, setAsking] = useState(false);
  const [wanted, setWanted] = useState(1);
  const whole = useRef<HTMLElement>(null);
  const categories = COLUMNS.find((each) => each.column === column)?.categories ?? [];
  const said = ((parts.statements ?? []) as Statement[]).filter(
    (each) => categories.includes(each.category) && each.words?.trim(),
  );
  const at = said.findIndex((each) => each.id === alone);
  const one = said[at];
  const back = () => {
    setAlone("");
    setWanted(wanted + 1);
  };
  const turn = (to: string) => {
    onColumn(to);
    setAlone("");
    setAsking(false);
    setWanted(wanted + 1);
  };
  return (
    <section
      ref={whole}
      class={`sos-mapping__recorder sos-mapping__column--${column}`}
      aria-label="Recorder mode"
      onKeyDown={(event) => {
        const quick = COLUMNS[quickColumn(event)]?.column;
        if (quick && !event.defaultPrevented) {
          event.preventDefault();
          turn(quick);
        }
        if (event.key === "Escape" && one) back();
      }}
    >
      <div class="sos-bar">
        {COLUMNS.map((each, place) => (
          <button
            key={each.column}
            type="button"
            class={`sos-button sos-mapping__quick sos-mapping__column--${each.column}`}
            aria-pressed={column === each.column}
            onClick={() => turn(each.column)}
          >
            {words.columns[each.column]?.heading} <kbd>Alt {place + 1}</kbd>
          </button>
        ))}
        <div class="sos-bar__end">
          <SaveMark />
          <UndoRedo />
          <button
            type="button"
            class="sos-button"
            aria-pressed={asking}
            onClick={() => setAsking(!asking)}
          >
            Question cards
          </button>
          <FillTheScreen whole={whole} />
          <button type="button" class="sos-button" onClick={onLeave}>
            Leave recorder mode
          </button>
        </div>
      </div>
      {!asking && <h3>{words.columns[column]?.question}</h3>}
      {asking ? (
        <QuestionCards onWrite={turn} />
      ) : one ? (
        <OneCard
          key={one.id}
          statement={one}
          heading={words.categories[one.category]?.heading ?? ""}
          before={said[at - 1]?.id}
          after={said[at + 1]?.id}
          onTurn={setAlone}
          onBack={back}
        />
      ) : (
        <>
          <Capture
            words={words}
            meeting={meeting}
            column={column}
            onColumn={onColumn}
            wanted={wanted}
          />
          <ul class="sos-mapping__said-so">
            {[...said].reverse().map((each) => (
              <li key={each.id}>
                <button type="button" dir="auto" onClick={() => setAlone(each.id)}>
                  {each.own_words ? `“${each.words}”` : each.words}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type OneProps = {
  statement: Statement;
  heading: string;
  before: string | undefined;
  after: string | undefined;
  onTurn: (id: string) => void;
  onBack: () => void;
};

/** A single card, to be read and written by the whole room. */
function OneCard({ statement, heading, before, after, onTurn, onBack }: OneProps) {
  const { parts, submit } = useBoard();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  const who = nameOf(parts.people ?? [], statement.who);
  const said = [statement.own_words ? "The child's own words" : "", who].filter(Boolean);
  return (
    <div class="sos-mapping__single">
      <p class="sos-mapping__tag">{heading}</p>
      <Words
        label={heading}
        lines={3}
        value={statement.words ?? ""}
        onCommit={(words) => submit(change("statements", statement.id, { words }))}
      />
      {said.length > 0 && <p dir="auto">{said.join(" · ")}</p>}
      <div class="sos-bar">
        <button ref={back} type="button" class="sos-button" onClick={onBack}>
          Back to what was said
        </button>
        <div class="sos-bar__end">
          <Turn word="The one before" to={before} onTurn={onTurn} />
          <Turn word="The next one" to={after} onTurn={onTurn} />
        </div>
      </div>
    </div>
  );
}

type TurnProps = { word: string; to: string | undefined; onTurn: (id: string) => void };

function Turn({ word, to, onTurn }: TurnProps) {
  return (
    <button type="button" class="sos-button" aria-disabled={!to} onClick={() => to && onTurn(to)}>
      {word}
    </button>
  );
}
