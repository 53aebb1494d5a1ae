// One statement: its words, where they come from, and the ways to move it.

import { useRef } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { spoken } from "../kit/dates";
import { add, change, remove } from "../kit/edits";
import { Words } from "../kit/fields";
import { nameOf } from "../kit/people";
import { useCarry } from "./carry";
import { Details } from "./details";
import type { Category, Statement } from "./words";

type Props = {
  statement: Statement;
  category: Category;
  /** The meeting that a new card is said at; empty outside of one. */
  meeting: string;
  /** A card that is being written for the first time. */
  isNew: boolean;
  onNext: () => void;
  onLeave: (words: string) => void;
  refusal: string;
  onRefusal: (sentence: string) => void;
};

export function Card(props: Props) {
  const { statement, category } = props;
  const { model, parts, submit } = useBoard();
  const carry = useCarry();
  const { boxes } = useModel<{ boxes?: Record<string, string> }>(model, "extra");
  const from = boxes?.[statement.from_cell ?? ""];
  const known = (parts.statements ?? []).some((each) => each.id === statement.id);
  const people = parts.people ?? [];
  const commit = (words: string) =>
    submit(
      known
        ? change("statements", statement.id, { words })
        : add("statements", {
            id: statement.id,
            category: statement.category,
            words,
            ...(props.meeting && { meeting: props.meeting }),
          }),
    );
  const pair = (parts.pairs ?? []).find((each) => each.danger === statement.id);
  const said = [nameOf(people, statement.who), statement.source, spoken(statement.when ?? "")];
  const step = [
    nameOf(people, statement.does),
    statement.by_when && `by ${spoken(statement.by_when)}`,
  ];
  return (
    <li
      class={`sos-mapping__card ${carry.picked === statement.id ? "sos-mapping__card--picked" : ""} ${
        carry.dragged === statement.id ? "sos-mapping__card--dragged" : ""
      }`}
      data-card={statement.id}
    >
      <Handle id={statement.id} words={statement.words ?? ""} />
      <div class="sos-mapping__body">
        <Words
          label={category.one}
          value={statement.words ?? ""}
          lines={1}
          class={
            statement.own_words
              ? "sos-mapping__words sos-mapping__words--own"
              : "sos-mapping__words"
          }
          autoFocus={props.isNew}
          placeholder={props.isNew ? "Write here. Enter begins the next one." : "Write here"}
          onCommit={commit}
          onEnter={props.isNew ? props.onNext : undefined}
          onLeave={props.onLeave}
        />
        {step.some(Boolean) && <p class="sos-mapping__said">{step.filter(Boolean).join(", ")}</p>}
        {said.some(Boolean) && (
          <p class="sos-mapping__said" dir="auto">
            {statement.own_words ? "In their own words: " : ""}
            {said.filter(Boolean).join(" · ")}
          </p>
        )}
        {from && (
          <p class="sos-mapping__said" dir="auto">
            From the box “{from}”
          </p>
        )}
        <Advice part="statements" item={statement.id} fields={["words"]} />
        <KeptBeside part="statements" item={statement.id} />
        {pair && <KeptBeside part="pairs" item={pair.id} />}
        {known && <Details statement={statement} onRefusal={props.onRefusal} />}
        {props.refusal && (
          <div class="sos-notice" role="alert">
            <p>{props.refusal}</p>
            <div class="sos-bar">
              <button
                type="button"
                class="sos-button"
                onClick={() => submit(remove("statements", statement.id, true))}
              >
                Remove all the same
              </button>
              <button type="button" class="sos-button" onClick={() => props.onRefusal("")}>
                Keep it
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

function Handle({ id, words }: { id: string; words: string }) {
  const carry = useCarry();
  const dragged = useRef(false);
  return (
    <button
      type="button"
      class="sos-mapping__handle"
      aria-label={`Move: ${words.slice(0, 60) || "an empty card"}`}
      aria-pressed={carry.picked === id}
      title="Drag, or press and then choose where. With the arrow keys: up, down, and on to the next heading."
      onClick={() => {
        if (!dragged.current) carry.pick(id);
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && carry.picked) carry.pick(carry.picked);
        if (!event.key.startsWith("Arrow")) return;
        event.preventDefault();
        carry.step(id, event.key);
      }}
      onPointerDown={(event) => {
        dragged.current = false;
        carry.drag.start(id, event);
      }}
      onPointerMove={(event) => {
        carry.drag.move(event);
        if (carry.dragged === id) dragged.current = true;
      }}
      onPointerUp={(event) => carry.drag.end(event)}
      onPointerCancel={() => carry.drag.cancel()}
    >
      <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
        {[4, 10, 16].map((y) => (
          <g key={y}>
            <circle cx="3" cy={y} r="1.6" />
            <circle cx="9" cy={y} r="1.6" />
          </g>
        ))}
      </svg>
    </button>
  );
}
