// What the parts of the scaling board share: the shapes on the wire and their words.

import type { Days } from "../kit/meetings";
import { idOf, nameOf, speakers } from "../kit/people";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Term } from "../kit/types";

export type { Term } from "../kit/types";

/** What somebody says of a question, whoever they are. */
export type Said = {
  answer: string;
  number: number | null;
  reason: string;
  already_there: string;
  would_raise: string;
};

export type Rating = Said & {
  id: string;
  scale: string;
  who: string;
  role: string;
  meeting: string;
  when: string;
  view: string;
  guessed_by: string;
};

export type Scale = {
  id: string;
  question: string;
  kind: string;
  zero: string;
  ten: string;
  /** The ends as a child is asked; empty for the usual ones. */
  child_zero: string;
  child_ten: string;
};

/** The usual words of what a scale can ask about; they come with the label pack. */
export type ScaleKind = {
  title: string;
  about: string;
  question: string;
  zero: string;
  ten: string;
  child_zero: string;
  child_ten: string;
  others: { for: string; zero: string; ten: string }[];
};
export type LabelWords = {
  tools: Record<string, string>;
  scale_kinds: Record<string, ScaleKind>;
};

/** What is asked of one person, depending on the answer. */
export type Asked = {
  why: Record<string, string>;
  already_there: string;
  would_raise: { number: string; other: string; ten: string };
  /** The buttons that lead to a child's path and back. */
  path: { show: string; hide: string };
};

/** What a card needs to know besides the view on it. */
export type CardExtra = Days & {
  terms: Record<"roles" | "answers" | "views", Term[]>;
  asked: Asked;
};

/** A way to look at a scale; `several` where it needs more than one day. */
export type LookWords = { title: string; several?: boolean };

/** A picture of a scale, the same in words, and questions for the room. */
export type Looked = {
  svg: string;
  /** The same for a projector, without its legend. */
  large: string;
  sheet: Sheet;
  curious: string[];
  /** The days on which it was asked, and which one this is. */
  days: Term[];
  day: string;
};

/** What Python sends besides the parts. */
export type Extra = CardExtra & {
  /** What was asked to be looked at, by scale, look and day. */
  scales: Record<string, Looked>;
  terms: Record<"kinds" | "roles" | "answers" | "views", Term[]>;
  /** Who people of the family are likely to be to the children, by id. */
  likely: Record<string, string>;
  about: {
    lead: string;
    looks: Record<string, LookWords>;
    curious: { heading: string; lead: string };
    round: Record<string, string>;
  };
};

// Python leaves out what stands at the model's default.
const SAID: Said = {
  answer: "number",
  number: null,
  reason: "",
  already_there: "",
  would_raise: "",
};
const RATING: Omit<Rating, "id" | "scale" | "who"> = {
  ...SAID,
  role: "family",
  meeting: "",
  when: "",
  view: "told",
  guessed_by: "",
};

/** An answer that has not been given yet. */
export const UNSAID: Said = { ...SAID, answer: "" };

export const ratingOf = (item: Item): Rating => ({ ...RATING, ...item }) as Rating;

export const scaleOf = (item: Item): Scale =>
  ({
    question: "",
    kind: "safety",
    zero: "",
    ten: "",
    child_zero: "",
    child_ten: "",
    ...item,
  }) as Scale;

/** A view that somebody has begun to write down: who, role and answer are still open. */
export const blank = (fields: Pick<Rating, "id" | "scale" | "meeting">): Rating => ({
  ...RATING,
  who: "",
  ...fields,
  role: "",
  answer: "",
});

/** What is still to be said before a view can be kept; empty when nothing is. */
export function missing(rating: Rating): string[] {
  const open = [];
  if (!rating.who.trim()) open.push("whose view it is");
  if (!rating.role) open.push("who they are to the child");
  if (!rating.answer) open.push("a number or another answer");
  return open;
}

/** Whether anything has been said or written that should not be lost. */
export const begun = (said: Said & { who?: string }): boolean =>
  [said.who, said.answer, said.reason, said.already_there, said.would_raise].some(Boolean);

/** What is asked below an answer: why, what is there, and what would raise it. */
export function questions(said: Said, { why, already_there, would_raise }: Asked) {
  const raise =
    said.answer && said.answer !== "number"
      ? would_raise.other
      : said.number === 10
        ? would_raise.ten
        : would_raise.number;
  return { why: why[said.answer] ?? why.number ?? "", already_there, would_raise: raise };
}

export const listed = (words: string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

export const term = (terms: Term[], value: string): string =>
  terms.find((each) => each.value === value)?.label ?? value;

/** Words with their gaps filled: "For {name} alone". */
export const filled = (words: string | undefined, fill: Record<string, string>): string =>
  (words ?? "").replace(/\{(\w+)\}/g, (gap, name) => fill[name] ?? gap);

/** How people are named on a board, and the names that a field offers. */
export type Names = {
  say: (idOrWords: string) => string;
  read: (words: string) => string;
  suggestions: string[];
};

export function names(parts: Parts): Names {
  const people = parts.people ?? [];
  const say = (idOrWords: string) => nameOf(people, idOrWords);
  const used = (parts.ratings ?? []).flatMap((each) => [
    ratingOf(each).who,
    ratingOf(each).guessed_by,
  ]);
  const words = used.map(say).filter(Boolean);
  return {
    say,
    read: (typed) => idOf(people, typed),
    suggestions: [...new Set([...speakers(people), ...words])],
  };
}

/** The answer as it is read on a card. */
export function answered(rating: Said, extra: CardExtra): string {
  if (rating.answer === "number") return rating.number === null ? "" : String(rating.number);
  return term(extra.terms.answers, rating.answer);
}
