// What the parts of the exercises board share: the shapes on the wire, and the gestures.

import { type Board, useBoard } from "../kit/board";
import { add, change, newId, remove, together } from "../kit/edits";
import type { Sheet } from "../kit/sheet";
import type { Edit, Item, Parts, Plain, Term } from "../kit/types";

export type Choice = { value: string; label: string; help: string };
export type Card = { id: string; words: string; source: string };

export type Round = {
  id: string;
  title: string;
  read: string;
  question: string;
  zero: string;
  ten: string;
  talk: string[];
  choices: Choice[];
  cards: Card[];
  drawn: string[];
};

export type Exercise = {
  id: string;
  kind: string;
  manner: "choose" | "write" | "draw";
  kind_title: string;
  /** The question above the answers, or above the field to write in. */
  asks: string;
  title: string;
  task: string;
  minutes: number;
  point: string;
  rounds: Round[];
};

export type Reason = { lead: string; because: string };

/** What Python says on a card, once somebody has asked for it. */
export type Said = {
  why: Reason[];
  look_for: Reason[];
  advice: Reason[];
  examples: { words: string; by: string; because: string }[];
};

export type Finding = { state: string; words: string; because: string };

export type Sketch = {
  picture: Sheet;
  words: Sheet;
  people: string[];
  refused: { line: string; sentence: string }[];
  found: Finding[];
};

/** What Python sends besides the parts. */
export type Extra = {
  nothing: string;
  lead: string;
  later: string;
  exercises: Exercise[];
  said: Record<string, Said>;
  sketches: Record<string, Sketch>;
  ties: Term[];
  shapes: Term[];
};

export type Sitting = {
  id: string;
  exercise: string;
  round: string;
  title: string;
  choices: { id: string; words: string }[];
  seen: boolean;
  thoughts: string;
};

export type Attempt = {
  id: string;
  sitting: string;
  card: string;
  asked: string;
  chosen: string;
  words: string;
  hands: string;
  seen: boolean;
};

export type Line = {
  id: string;
  sitting: string;
  who: string;
  tie: string;
  whom: string;
  shape: string;
  died: boolean;
};

// Python leaves out what stands at the model's default.
const sittingOf = (item: Item): Sitting =>
  ({ title: "", choices: [], seen: false, thoughts: "", ...item }) as unknown as Sitting;

export const attemptOf = (item: Item): Attempt =>
  ({
    card: "",
    asked: "",
    chosen: "",
    words: "",
    hands: "",
    seen: false,
    ...item,
  }) as unknown as Attempt;

export const lineOf = (item: Item): Line =>
  ({
    who: "",
    tie: "parent",
    whom: "",
    shape: "diamond",
    died: false,
    ...item,
  }) as unknown as Line;

/** Every go at a round, the newest last. */
export const goesAt = (parts: Parts, exercise: Exercise, round: Round): Sitting[] =>
  (parts.sittings ?? [])
    .map(sittingOf)
    .filter((each) => each.exercise === exercise.id && each.round === round.id);

export const attemptsIn = (parts: Parts, sitting: Sitting): Attempt[] =>
  (parts.attempts ?? []).map(attemptOf).filter((each) => each.sitting === sitting.id);

export const linesIn = (parts: Parts, sitting: Sitting | undefined): Line[] =>
  sitting
    ? (parts.sketch_lines ?? []).map(lineOf).filter((each) => each.sitting === sitting.id)
    : [];

/** One go at one round, with the gestures that belong to it. */
export type Go = {
  exercise: Exercise;
  round: Round;
  sitting: Sitting | undefined;
  earlier: Sitting[];
  attempt(card: Card): Attempt | undefined;
  /** Answer a card, or look into it; the go begins with the first answer. */
  set(card: Card, fields: Partial<Attempt>): void;
  /** Change the go itself. */
  note(fields: Partial<Sitting>): void;
  lines: Line[];
  draw(line: Partial<Line>): void;
  redraw(id: string, fields: Partial<Line>): void;
  rub(id: string): void;
  again(): void;
};

export function useGo(exercise: Exercise, round: Round): Go {
  const board = useBoard();
  const goes = goesAt(board.parts, exercise, round);
  const sitting = goes[goes.length - 1];
  const attempts = sitting ? attemptsIn(board.parts, sitting) : [];
  return {
    exercise,
    round,
    sitting,
    earlier: goes.slice(0, -1),
    attempt: (card) => attempts.find((each) => each.card === card.id),
    set(card, fields) {
      const known = attempts.find((each) => each.card === card.id);
      if (known) return board.submit(change("attempts", known.id, fields));
      within(board, this, (id) =>
        add("attempts", {
          id: `${id}/${card.id}`,
          sitting: id,
          card: card.id,
          asked: card.words,
          ...fields,
        }),
      );
    },
    note(fields) {
      if (sitting) return board.submit(change("sittings", sitting.id, fields));
      board.submit(add("sittings", begun(this, fields)));
    },
    lines: linesIn(board.parts, sitting),
    draw(line) {
      within(board, this, (id) =>
        add("sketch_lines", { id: newId("line"), sitting: id, ...(line as Plain) }),
      );
    },
    redraw: (id, fields) => board.submit(change("sketch_lines", id, fields)),
    rub: (id) => board.submit(remove("sketch_lines", id)),
    again() {
      board.submit(add("sittings", begun(this)));
    },
  };
}

const begun = (go: Go, fields: Plain = {}): Item => ({
  id: newId("sitting"),
  exercise: go.exercise.id,
  round: go.round.id,
  title: [go.exercise.title, go.round.title].filter(Boolean).join(": "),
  choices: go.round.choices.map((each) => ({ id: each.value, words: each.label })),
  ...fields,
});

/** Make an edit in the go; where nobody has begun, the go begins with it. */
function within(board: Board, go: Go, edit: (sitting: string) => Edit): void {
  if (go.sitting) {
    board.submit(edit(go.sitting.id));
    return;
  }
  const fresh = begun(go);
  board.submit(together("begin an exercise", [add("sittings", fresh), edit(fresh.id)]));
}
