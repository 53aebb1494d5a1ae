// Drafts in silence: each person alone, then side by side without names, then one together.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { add, change, newId, together } from "../kit/edits";
import { Words } from "../kit/fields";
import { useRemoval } from "../kit/form";
import { useId } from "../kit/ids";
import { sentencesOf } from "../kit/paste";
import type { Item } from "../kit/types";
import type { Extra, LabelWords } from "./words";

type Props = {
  category: string;
  meeting: string;
  /** Show the composed one on the map. */
  onDone: (statement: string) => void;
};

export function Drafting({ category, meeting, onDone }: Props) {
  const { model, parts, submit, announce } = useBoard();
  const { one = "" } = useModel<LabelWords>(model, "words").categories[category] ?? {};
  const { lead, shown } = useModel<Extra>(model, "extra").about.drafting;
  const rounds = (parts.draft_rounds ?? []).filter(
    (each) => String(each.category ?? "danger_statement") === category,
  );
  const [another, setAnother] = useState(false);
  const [opened, setOpened] = useState(false);
  const newest = rounds[rounds.length - 1];
  const round = another && newest?.shown ? undefined : newest;
  const drafts = (parts.drafts ?? []).filter((each) => each.round === round?.id);
  const begin = (): Item => ({ id: newId("round"), category });
  const hand = (words: string) => {
    const now = round ?? begin();
    const draft = add("drafts", { id: newId("draft"), round: now.id, words });
    submit(round ? draft : together("begin a round of drafts", [add("draft_rounds", now), draft]));
    setAnother(false);
    announce("Laid aside. Hand the computer on.");
  };
  if (round?.shown) {
    return (
      <>
        <p class="sos-label">{shown}</p>
        <SideBySide
          key={round.id}
          round={round}
          drafts={drafts}
          one={one}
          meeting={meeting}
          opened={opened}
          onDone={onDone}
          onAnother={() => setAnother(true)}
        />
      </>
    );
  }
  return (
    <>
      <p class="sos-label">{lead}</p>
      <Alone
        one={one}
        begun={drafts.length > 0}
        onHand={hand}
        onOpen={() => {
          if (!round) return;
          setOpened(true);
          submit(change("draft_rounds", round.id, { shown: true }));
          announce("The drafts lie side by side.");
        }}
      />
    </>
  );
}

type AloneProps = {
  one: string;
  /** Somebody has handed a draft on. */
  begun: boolean;
  onHand: (words: string) => void;
  onOpen: () => void;
};

/** One person at the computer; nothing of the others is on the page. */
function Alone({ one, begun, onHand, onOpen }: AloneProps) {
  const { info } = useBoard();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useRemembered(`${info.id}:mapping:draft`, "");
  const hand = () => {
    if (!words.trim()) return;
    onHand(words.trim());
    setWords("");
    field.current?.focus();
  };
  return (
    <div class="sos-mapping__alone">
      <div class="sos-words">
        <label for={id}>Your own {one}</label>
        <textarea
          ref={field}
          id={id}
          dir="auto"
          style={{ "--sos-lines": 4 }}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {begun && <p class="sos-label">What has been written so far is laid aside, unseen.</p>}
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button sos-button--main"
          aria-disabled={!words.trim()}
          onClick={hand}
        >
          Lay it aside and hand on
        </button>
        <button
          type="button"
          class="sos-button"
          aria-disabled={!begun}
          onClick={() => {
            if (!begun) return;
            // Words that were not handed on are a draft like the others.
            hand();
            onOpen();
          }}
        >
          All have written: lay them side by side
        </button>
      </div>
    </div>
  );
}

type SideProps = {
  round: Item;
  drafts: Item[];
  one: string;
  meeting: string;
  /** They have been laid open just now. */
  opened: boolean;
  onDone: (statement: string) => void;
  onAnother: () => void;
};

function SideBySide({ round, drafts, one, meeting, opened, onDone, onAnother }: SideProps) {
  const { parts, submit, announce } = useBoard();
  const { ask, question } = useRemoval(() => undefined);
  const top = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (opened) top.current?.focus();
  }, []);
  const composed = (parts.statements ?? []).find((each) => each.id === round.statement);
  const compose = (words: string) => {
    if (composed) return submit(change("statements", composed.id, { words }));
    if (!words.trim()) return;
    const id = newId("st");
    const category = String(round.category ?? "danger_statement");
    submit(
      together(`compose a ${one} together`, [
        add("statements", { id, category, words, ...(meeting && { meeting }) }),
        change("draft_rounds", round.id, { statement: id }),
      ]),
    );
  };
  const take = (sentence: string) => {
    const before = String(composed?.words ?? "").trim();
    compose(before ? `${before}\n${sentence}` : sentence);
    announce("Taken into the one below.");
  };
  // By their ids, which are made at random: the order says nothing of who wrote first.
  const laid = [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <>
      <h4 ref={top} tabIndex={-1}>
        Side by side
      </h4>
      <p class="sos-label">
        Press a sentence to take it; then write it so that all can stand by it.
      </p>
      <ul class="sos-mapping__drafts">
        {laid.map((draft) => (
          <li key={draft.id}>
            {sentencesOf(String(draft.words ?? "")).map((sentence) => (
              <button
                key={sentence}
                type="button"
                class="sos-mapping__sentence"
                dir="auto"
                onClick={() => take(sentence)}
              >
                <span class="sos-hidden">Take: </span>
                {sentence}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <Words
        shown
        lines={4}
        class="sos-mapping__composed"
        label={`One ${one}, composed together`}
        value={String(composed?.words ?? "")}
        onCommit={compose}
      />
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button sos-button--main"
          aria-disabled={!composed}
          onClick={() => composed && onDone(composed.id)}
        >
          Go to it on the map
        </button>
        <button type="button" class="sos-button" onClick={onAnother}>
          Begin another round
        </button>
        <button
          type="button"
          class="sos-button sos-button--quiet sos-bar__end"
          onClick={() => ask("draft_rounds", round.id, "these drafts")}
        >
          Put these drafts away
        </button>
      </div>
      {question}
    </>
  );
}
