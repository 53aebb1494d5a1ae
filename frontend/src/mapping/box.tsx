// A box of cards: what belongs in it, the cards, and where the next one is written.

import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { useBoard, useModel } from "../kit/board";
import type { Item } from "../kit/types";
import { Card } from "./card";
import type { Carry } from "./carry";
import { type Box, type Extra, isUnsorted, type LabelWords, type Statement } from "./words";

/** What the cards of a board have to be drawn with, found once for all of them. */
export type Lookup = {
  statements: Statement[];
  people: Item[];
  boxes: Record<string, string>;
  pairs: Map<string, string>;
  readings: Map<string, Item[]>;
  kept: Set<string>;
};

type Props = {
  box: Box;
  /** The box has a heading of its own, or the question above it is enough. */
  titled: boolean;
  words: LabelWords;
  lookup: Lookup;
  carry: Carry;
  /** The card that is being written for the first time, where it stands in this box. */
  fresh: string;
  /** The card that is asked about before it goes. */
  asked: { id: string; question: ComponentChildren };
  onBegin: () => void;
  /** Draft in silence first, where that is offered. */
  onDraft: (() => void) | undefined;
};

const NONE: Item[] = [];

export function useLookup(): Lookup {
  const { model, parts } = useBoard();
  const { boxes } = useModel<Extra>(model, "extra");
  const readings = new Map<string, Item[]>();
  for (const each of parts.readings ?? []) {
    const of = String(each.statement);
    readings.set(of, [...(readings.get(of) ?? []), each]);
  }
  const kept = (parts.set_aside ?? []).filter((each) =>
    ["statements", "pairs"].includes(String(each.part)),
  );
  return {
    statements: (parts.statements ?? []) as Statement[],
    people: parts.people ?? NONE,
    boxes,
    pairs: new Map((parts.pairs ?? []).map((each) => [String(each.danger), each.id])),
    readings,
    kept: new Set(kept.map((each) => String(each.item))),
  };
}

export function CategoryBox(props: Props) {
  const { box, titled, words, lookup, carry, fresh, asked } = props;
  const category = words.categories[box.adds];
  if (!category) return null;
  const cards = lookup.statements.filter((each) => box.shows.includes(each.category));
  const known = lookup.statements.some((each) => each.id === fresh);
  // Written and already moved elsewhere, it must not stand here a second time.
  const shown = fresh && !known ? [...cards, { id: fresh, category: box.adds }] : cards;
  const target = carry.dragged && carry.over?.category === box.adds ? carry.over.before : null;
  const several = box.shows.length > 1;
  return (
    <section
      class={`sos-mapping__box ${target !== null ? "sos-mapping__box--over" : ""}`}
      aria-label={box.heading}
      data-category={box.adds}
    >
      {titled && <h4>{box.heading}</h4>}
      <Guide categories={box.shows.map((each) => words.categories[each])} heading={box.heading} />
      {shown.length === 0 && <p class="sos-mapping__empty">{category.empty}</p>}
      <ul class="sos-mapping__cards">
        {shown.map((statement) => (
          <Fragment key={statement.id}>
            <PutHere carry={carry} box={box} before={statement.id} />
            {target === statement.id && <li class="sos-mapping__mark" aria-hidden="true" />}
            <Card
              statement={statement}
              category={words.categories[statement.category] ?? category}
              tag={
                several && !isUnsorted(statement.category)
                  ? (words.categories[statement.category]?.heading ?? "")
                  : ""
              }
              people={lookup.people}
              from={lookup.boxes[statement.from_cell ?? ""] ?? ""}
              pair={lookup.pairs.get(statement.id) ?? ""}
              readings={lookup.readings.get(statement.id) ?? NONE}
              kept={
                lookup.kept.has(statement.id) ||
                lookup.kept.has(lookup.pairs.get(statement.id) ?? "")
              }
              known={fresh !== statement.id || known}
              isNew={fresh === statement.id}
              picked={carry.picked === statement.id}
              dragged={carry.dragged === statement.id}
              question={asked.id === statement.id ? asked.question : null}
            />
          </Fragment>
        ))}
        {target === "" && <li class="sos-mapping__mark" aria-hidden="true" />}
        <PutHere carry={carry} box={box} before="" />
      </ul>
      <div class="sos-mapping__foot">
        <button type="button" class="sos-button sos-mapping__add" onClick={props.onBegin}>
          <span aria-hidden="true">+ </span>Add
          <span class="sos-hidden"> to {box.heading}</span>
        </button>
        {props.onDraft && (
          <button
            type="button"
            class="sos-button sos-button--quiet"
            onClick={() => props.onDraft?.()}
          >
            Draft in silence first<span class="sos-hidden">: {box.heading}</span>
          </button>
        )}
      </div>
    </section>
  );
}

type GuideProps = { categories: (LabelWords["categories"][string] | undefined)[]; heading: string };

function Guide({ categories, heading }: GuideProps) {
  const several = categories.length > 1;
  const told = categories.filter((each) => each?.help);
  if (told.length === 0) return null;
  return (
    <details class="sos-mapping__guide">
      <summary>
        What belongs here?<span class="sos-hidden"> {heading}</span>
      </summary>
      {told.map(
        (category) =>
          category && (
            <Fragment key={category.heading}>
              {several && <h5>{category.heading}</h5>}
              <p>{category.help}</p>
              {category.test && <p>Ask yourself: {category.test}</p>}
              {!several && category.prompts.length > 0 && (
                <>
                  <p>Questions to ask:</p>
                  <ul>
                    {category.prompts.map((prompt) => (
                      <li key={prompt}>{prompt}</li>
                    ))}
                  </ul>
                </>
              )}
            </Fragment>
          ),
      )}
    </details>
  );
}

/** Where a picked-up card can be put by a plain click. */
function PutHere({ carry, box, before }: { carry: Carry; box: Box; before: string }) {
  if (!carry.picked || carry.picked === before) return null;
  return (
    <li class="sos-mapping__put">
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => carry.place(carry.picked, { category: box.adds, before })}
        onKeyDown={(event) => event.key === "Escape" && carry.pick(carry.picked)}
      >
        Put here
        <span class="sos-hidden">
          , {box.heading}
          {before ? "" : ", at the end"}
        </span>
      </button>
    </li>
  );
}
