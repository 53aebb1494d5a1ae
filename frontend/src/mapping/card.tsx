// One statement: its words, where they come from, and the ways to move it.

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { spoken } from "../kit/dates";
import { add, change } from "../kit/edits";
import { Words } from "../kit/fields";
import { memo } from "../kit/memo";
import { nameOf } from "../kit/people";
import type { Item } from "../kit/types";
import { quickColumn } from "./carry";
import { Details } from "./details";
import { Links } from "./links";
import { ReadIt, Readings } from "./reading";
import { splitEdit } from "./reshape";
import { useTools } from "./tools";
import type { Category, Statement } from "./words";

type Props = {
  statement: Statement;
  category: Category;
  /** Its category's name, where its box holds several. */
  tag: string;
  people: Item[];
  /** What the box of a grid that it goes with is called. */
  from: string;
  /** The pair that a danger statement belongs to. */
  pair: string;
  readings: Item[];
  /** Words of another window are kept beside it. */
  kept: boolean;
  /** It is in the record: something of it has been written. */
  known: boolean;
  /** A card that is being written for the first time: Enter begins the next one. */
  isNew: boolean;
  picked: boolean;
  dragged: boolean;
  /** Asked before it goes. */
  question: ComponentChildren;
};

export const Card = memo((props: Props) => {
  const { statement, category, people, known, isNew } = props;
  const tools = useTools();
  const [list, setList] = useState(false);
  const [open, setOpen] = useState<"" | "details" | "reading">("");
  const fold = (which: "details" | "reading", words: string) => (
    <button
      type="button"
      class="sos-fold"
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? "" : which)}
    >
      {words}
    </button>
  );
  const said = [nameOf(people, statement.who), statement.source, spoken(statement.when ?? "")];
  const step = [
    nameOf(people, statement.does),
    statement.by_when && `by ${spoken(statement.by_when)}`,
  ];
  const commit = (words: string) => {
    const { submit, meeting } = tools.current;
    if (known) return submit(change("statements", statement.id, { words }));
    const { id, category: where } = statement;
    if (words.trim()) {
      submit(add("statements", { id, category: where, words, ...(meeting && { meeting }) }));
    }
  };
  const shape = [
    "sos-mapping__card",
    props.picked && "sos-mapping__card--picked",
    props.dragged && "sos-mapping__card--dragged",
    statement.own_words && "sos-mapping__card--own",
  ];
  return (
    <li
      class={shape.filter(Boolean).join(" ")}
      data-card={statement.id}
      onKeyDown={(event) => {
        const column = quickColumn(event);
        if (column < 0 || !known) return;
        event.preventDefault();
        tools.current.carry.send(statement.id, column);
      }}
    >
      <Handle id={statement.id} words={statement.words ?? ""} picked={props.picked} />
      <div class="sos-mapping__body">
        <Words
          label={category.one}
          value={statement.words ?? ""}
          lines={1}
          class="sos-mapping__words"
          autoFocus={isNew}
          placeholder={isNew ? "Write here. Enter begins the next one." : "Write here"}
          onCommit={commit}
          onEnter={isNew ? () => tools.current.next(statement.category) : undefined}
          onLeave={(words) => tools.current.left(statement.id, words)}
          onList={() => setList(true)}
        />
        {props.tag && <p class="sos-mapping__tag">{props.tag}</p>}
        {step.some(Boolean) && <p class="sos-mapping__said">{step.filter(Boolean).join(", ")}</p>}
        {(statement.own_words || said.some(Boolean)) && (
          <p class="sos-mapping__said" dir="auto">
            {statement.own_words && <strong class="sos-mapping__own">The child's own words</strong>}
            {statement.own_words && said.some(Boolean) ? " · " : ""}
            {said.filter(Boolean).join(" · ")}
          </p>
        )}
        <Links statement={statement} people={people} from={props.from} pair={props.pair} />
        <Readings readings={props.readings} people={people} />
        {props.kept && <KeptBeside part="statements" item={statement.id} />}
        {props.kept && props.pair && <KeptBeside part="pairs" item={props.pair} />}
        {list && known && (
          <Pasted
            onSplit={() => {
              setList(false);
              splitEdit(tools.current, statement);
            }}
            onKeep={() => setList(false)}
          />
        )}
        <Advice part="statements" item={statement.id} fields={["words"]} />
        {known && (
          <>
            <div class="sos-mapping__folds">
              {fold("details", "Who said it, how we know…")}
              {fold("reading", "Read it as…")}
            </div>
            {open === "details" && <Details statement={statement} />}
            {open === "reading" && <ReadIt statement={statement} readings={props.readings} />}
          </>
        )}
        {props.question}
      </div>
    </li>
  );
});

function Pasted({ onSplit, onKeep }: { onSplit: () => void; onKeep: () => void }) {
  return (
    <div class="sos-mapping__pasted" role="status">
      <p>A list was pasted in.</p>
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={onSplit}>
          Make a card of each line
        </button>
        <button type="button" class="sos-button sos-button--quiet" onClick={onKeep}>
          Keep it as one card
        </button>
      </div>
    </div>
  );
}

function Handle({ id, words, picked }: { id: string; words: string; picked: boolean }) {
  const tools = useTools();
  const dragged = useRef(false);
  return (
    <button
      type="button"
      class="sos-mapping__handle"
      aria-label={`Move: ${words.slice(0, 60) || "an empty card"}`}
      aria-pressed={picked}
      title="Drag, or press and then choose where. With the arrow keys: up, down, and on to the next heading."
      onClick={() => {
        if (!dragged.current) tools.current.carry.pick(id);
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        const { carry } = tools.current;
        if (event.key === "Escape" && picked) carry.pick(id);
        if (!event.key.startsWith("Arrow")) return;
        event.preventDefault();
        carry.step(id, event.key);
      }}
      onPointerDown={(event) => {
        dragged.current = false;
        tools.current.carry.drag.start(id, event);
      }}
      onPointerMove={(event) => {
        const { carry } = tools.current;
        carry.drag.move(event);
        if (carry.dragged === id) dragged.current = true;
      }}
      onPointerUp={(event) => tools.current.carry.drag.end(event)}
      onPointerCancel={() => tools.current.carry.drag.cancel()}
    />
  );
}
