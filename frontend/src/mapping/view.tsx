// The map: three columns, seven categories, and room for what is not yet sorted.

import { Fragment } from "preact";
import { useRef, useState } from "preact/hooks";
import { useAdvicePanel } from "../kit/advicepanel";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { KeptFromGone } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { change, newId } from "../kit/edits";
import { Choice } from "../kit/fields";
import { type Days, meetings, OUTSIDE } from "../kit/meetings";
import type { Term } from "../kit/types";
import { Card } from "./card";
import { CarryProvider, useCarry, useCarrying } from "./carry";
import { COLUMNS, type LabelWords, type Statement } from "./words";

type Extra = Days & { labels: string; packs: Term[] };
type Fresh = { id: string; category: string } | null;

function MappingBoard() {
  const board = useBoard();
  const words = useModel<LabelWords>(board.model, "words");
  const extra = useModel<Extra>(board.model, "extra");
  const root = useRef<HTMLDivElement>(null);
  const advice = useAdvicePanel();
  const carry = useCarrying(words, root);
  const [fresh, setFresh] = useState<Fresh>(null);
  const [refusal, setRefusal] = useState({ id: "", sentence: "" });
  const days = meetings(board.parts, extra);
  // A choice holds until another meeting begins, or the one that goes on has ended.
  const now = extra.meeting_now;
  const [said, setSaid] = useRemembered(`${board.info.id}:mapping:said`, { at: now, during: now });
  const chosen = said.during === now ? said.at : now;
  const meeting = days.some((each) => each.value === chosen) ? chosen : "";
  return (
    <CarryProvider value={carry}>
      <div ref={root}>
        <div class="sos-bar">
          <h2 class="sos-mapping__title">{words.tools.mapping}</h2>
          <div class="sos-bar__end">
            {days.length > 0 && (
              <Choice
                label="New cards are said at"
                value={meeting}
                options={[...days, OUTSIDE]}
                onChange={(at) => setSaid({ at, during: now })}
              />
            )}
            <Choice
              label="Wording"
              value={extra.labels}
              options={extra.packs}
              onChange={(labels) => board.submit(change("record", "", { labels }))}
            />
            {advice.button}
            <UndoRedo />
            <SaveMark />
          </div>
        </div>
        {advice.panel}
        <Notice />
        <KeptFromGone from={["statements", "pairs"]} />
        <div class="sos-mapping__columns">
          {COLUMNS.map(({ column, categories }) => (
            <section key={column} class={`sos-mapping__column sos-mapping__column--${column}`}>
              <header class="sos-mapping__head">
                <h3>{words.columns[column]?.question}</h3>
              </header>
              {categories.map((category) => (
                <CategoryBox
                  key={category}
                  name={category}
                  meeting={meeting}
                  words={words}
                  fresh={fresh}
                  setFresh={setFresh}
                  refusal={refusal}
                  setRefusal={setRefusal}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </CarryProvider>
  );
}

type BoxProps = {
  name: string;
  meeting: string;
  words: LabelWords;
  fresh: Fresh;
  setFresh: (fresh: Fresh) => void;
  refusal: { id: string; sentence: string };
  setRefusal: (refusal: { id: string; sentence: string }) => void;
};

function CategoryBox({ name, meeting, words, fresh, setFresh, refusal, setRefusal }: BoxProps) {
  const { parts } = useBoard();
  const carry = useCarry();
  const category = words.categories[name];
  if (!category) return null;
  const statements = (parts.statements ?? []) as Statement[];
  const cards = statements.filter((each) => each.category === name);
  // Written and already moved elsewhere, it must not stand here a second time.
  const writing = fresh?.category === name && !statements.some((each) => each.id === fresh.id);
  const shown = writing && fresh ? [...cards, { id: fresh.id, category: name }] : cards;
  const begin = () => setFresh({ id: newId("st"), category: name });
  const target = carry.dragged && carry.over?.category === name ? carry.over.before : null;
  return (
    <section
      class={`sos-mapping__box ${target !== null ? "sos-mapping__box--over" : ""}`}
      aria-label={category.heading}
      data-category={name}
    >
      <h4>{category.heading}</h4>
      <Guide category={category} />
      {shown.length === 0 && <p class="sos-mapping__empty">{category.empty}</p>}
      <ul class="sos-mapping__cards">
        {shown.map((statement) => (
          <Fragment key={statement.id}>
            <PutHere category={name} heading={category.heading} before={statement.id} />
            {target === statement.id && <li class="sos-mapping__mark" aria-hidden="true" />}
            <Card
              statement={statement}
              category={category}
              meeting={meeting}
              isNew={fresh?.id === statement.id && fresh.category === name}
              onNext={begin}
              onLeave={(left) => {
                if (fresh?.id === statement.id && !left.trim()) setFresh(null);
              }}
              refusal={refusal.id === statement.id ? refusal.sentence : ""}
              onRefusal={(sentence) => setRefusal({ id: statement.id, sentence })}
            />
          </Fragment>
        ))}
        {target === "" && <li class="sos-mapping__mark" aria-hidden="true" />}
        <PutHere category={name} heading={category.heading} before="" />
      </ul>
      <button type="button" class="sos-button sos-mapping__add" onClick={begin}>
        <span aria-hidden="true">+ </span>Add
        <span class="sos-hidden"> to {category.heading}</span>
      </button>
    </section>
  );
}

function Guide({ category }: { category: LabelWords["categories"][string] }) {
  if (!category.help) return null;
  return (
    <details class="sos-mapping__guide">
      <summary>
        What belongs here?<span class="sos-hidden"> {category.heading}</span>
      </summary>
      <p>{category.help}</p>
      {category.test && <p>Ask yourself: {category.test}</p>}
      {category.prompts.length > 0 && (
        <>
          <p>Questions to ask:</p>
          <ul>
            {category.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** Where a picked-up card can be put by a plain click. */
function PutHere(props: { category: string; heading: string; before: string }) {
  const { category, heading, before } = props;
  const carry = useCarry();
  if (!carry.picked || carry.picked === before) return null;
  return (
    <li class="sos-mapping__put">
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => carry.place(carry.picked, { category, before })}
        onKeyDown={(event) => event.key === "Escape" && carry.pick(carry.picked)}
      >
        Put here
        <span class="sos-hidden">
          , {heading}
          {before ? "" : ", at the end"}
        </span>
      </button>
    </li>
  );
}

export default defineView("mapping", () => <MappingBoard />);
