// Question cards: read one out, and wait. Worries and what works well always side by side.

import { useState } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { Choice } from "../kit/fields";
import { COLUMNS, type Extra, isUnsorted, type LabelWords } from "./words";

type QuestionCard = { column: string; label: string; words: string };
/** A deck; each of its turns lays down the cards that belong side by side. */
type Deck = { id: string; title: string; about: string; turns: QuestionCard[][] };

const SIDES = ["worried", "working_well"] as const;

/** The decks in the order of a mapping. */
export function decks(words: LabelWords, { about }: Extra): Deck[] {
  const bank = (column: string): QuestionCard[] =>
    inTurn(
      (COLUMNS.find((each) => each.column === column)?.categories ?? [])
        .filter((category) => !isUnsorted(category))
        .map((category) =>
          (words.categories[category]?.prompts ?? []).map((prompt) => ({
            column,
            label: words.categories[category]?.heading ?? "",
            words: prompt,
          })),
        ),
    );
  const pairs = (left: QuestionCard[], right: QuestionCard[]) =>
    left.map((card, at) => [card, right[at]].filter((each) => each !== undefined));
  const next = bank("to_happen");
  return [
    {
      id: "opening",
      title: "Opening",
      about: "",
      turns: about.opening.map((each) => [{ column: "", label: "To begin with", words: each }]),
    },
    {
      id: "both",
      title: "Worries and working well",
      about: "",
      turns: pairs(bank("worried"), bank("working_well")),
    },
    {
      id: "next",
      title: "What needs to happen",
      about: "",
      turns: twos(next),
    },
    ...about.ears.map((letter) => ({
      id: letter.id,
      title: letter.title,
      about: letter.about,
      turns: letter.worried.map((_, at) =>
        SIDES.map((side) => ({
          column: side,
          label: words.columns[side]?.question ?? "",
          words: letter[side][at] ?? "",
        })),
      ),
    })),
  ];
}

/** One of each in turn, so that no category waits for the end of another. */
function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map((each) => each.length));
  return Array.from({ length: longest }, (_, at) => lists.map((each) => each[at]))
    .flat()
    .filter((each) => each !== undefined);
}

function twos<T>(list: T[]): T[][] {
  return list.length > 0 ? [list.slice(0, 2), ...twos(list.slice(2))] : [];
}

type Props = {
  /** Begin to write an answer to a question of this column. */
  onWrite: (column: string) => void;
};

export function QuestionCards({ onWrite }: Props) {
  const { model, info } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, choose] = useRemembered(`${info.id}:mapping:deck`, "opening");
  const [turns, setTurns] = useState<Record<string, number>>({});
  const all = decks(words, extra);
  const deck = all.find((each) => each.id === chosen) ?? all[0];
  if (!deck) return null;
  const at = (turns[deck.id] ?? 0) % Math.max(deck.turns.length, 1);
  const go = (by: number) =>
    setTurns({ ...turns, [deck.id]: (at + by + deck.turns.length) % deck.turns.length });
  const cards = deck.turns[at] ?? [];
  return (
    <div class="sos-mapping__deck">
      <div class="sos-bar">
        <Choice
          label="Cards"
          value={deck.id}
          options={all.map((each) => ({ value: each.id, label: each.title }))}
          onChange={choose}
        />
        {deck.about && <p class="sos-label">{deck.about}</p>}
        <div class="sos-bar__end">
          <button type="button" class="sos-button" onClick={() => go(-1)}>
            Back<span class="sos-hidden"> to the question before</span>
          </button>
          <button type="button" class="sos-button" onClick={() => go(1)}>
            Next question
          </button>
        </div>
      </div>
      <ul class="sos-mapping__questions" aria-live="polite">
        {cards.map((card) => (
          <li
            key={`${card.column}:${card.words}`}
            class={`sos-mapping__question sos-mapping__column--${card.column || "opening"}`}
          >
            <p class="sos-mapping__asks">{card.label}</p>
            <p class="sos-mapping__asked">{card.words}</p>
            {card.column && (
              <button type="button" class="sos-link" onClick={() => onWrite(card.column)}>
                Write what was said
                <span class="sos-hidden"> to: {card.words}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
