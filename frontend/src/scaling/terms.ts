// What the parts of the scaling board share: the shapes on the wire and their words.

import type { Days } from "../kit/meetings";
import { idOf, nameOf, speakers } from "../kit/people";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Term } from "../kit/types";

export type { Term } from "../kit/types";

export type Rating = {
  id: string;
  scale: string;
  who: string;
  role: string;
  meeting: string;
  when: string;
  answer: string;
  number: number | null;
  reason: string;
  already_there: string;
  would_raise: string;
  view: string;
  guessed_by: string;
};

export type Scale = { id: string; question: string; kind: string; zero: string; ten: string };

/** What a card needs to know besides the view on it. */
export type CardExtra = Days & {
  terms: Record<"roles" | "answers" | "views", Term[]>;
};

/** What Python sends besides the parts. */
export type Extra = CardExtra & {
  /** By scale: its picture, and the same in words and tables. */
  scales: Record<string, { svg: string; sheet: Sheet }>;
  terms: Record<"kinds" | "roles" | "answers" | "views", Term[]>;
  curious: { heading: string; lead: string; questions: string[] };
};

// Python leaves out what stands at the model's default.
const RATING: Omit<Rating, "id" | "scale" | "who"> = {
  role: "family",
  meeting: "",
  when: "",
  answer: "number",
  number: null,
  reason: "",
  already_there: "",
  would_raise: "",
  view: "told",
  guessed_by: "",
};

export const ratingOf = (item: Item): Rating => ({ ...RATING, ...item }) as Rating;

export const scaleOf = (item: Item): Scale =>
  ({ question: "", kind: "safety", zero: "", ten: "", ...item }) as Scale;

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
export const begun = (rating: Rating): boolean =>
  [rating.who, rating.answer, rating.reason, rating.already_there, rating.would_raise].some(
    Boolean,
  );

export const listed = (words: string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

export const term = (terms: Term[], value: string): string =>
  terms.find((each) => each.value === value)?.label ?? value;

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
export function answered(rating: Rating, extra: CardExtra): string {
  if (rating.answer === "number") return rating.number === null ? "" : String(rating.number);
  return term(extra.terms.answers, rating.answer);
}

export type Group = { id: string; label: string; ratings: Rating[] };

/** Views by meeting, in the order of the dates; those of no meeting come last. */
export function grouped(ratings: Rating[], days: Term[]): Group[] {
  const known = new Set(days.map((each) => each.value));
  const groups = days.map((day) => ({
    id: day.value,
    label: day.label,
    ratings: ratings.filter((each) => each.meeting === day.value),
  }));
  const rest = ratings.filter((each) => !known.has(each.meeting));
  const label = groups.some((each) => each.ratings.length > 0) ? "Outside a meeting" : "Views";
  return [...groups, { id: "", label, ratings: rest }].filter((each) => each.ratings.length > 0);
}

/** The same person's view at the meeting before, where there was one. */
export function before(rating: Rating, groups: Group[]): Earlier | null {
  let found: Earlier | null = null;
  for (const group of groups) {
    if (!group.id || group.id === rating.meeting) break;
    const same = group.ratings.find((each) => whoseView(each) === whoseView(rating));
    if (same) found = { rating: same, at: group.label };
  }
  return rating.meeting ? found : null;
}

export type Earlier = { rating: Rating; at: string };

/** What everybody said last before a meeting, in the order in which they said it. */
export function earlierViews(groups: Group[], days: Term[], here: string): Earlier[] {
  const at = days.findIndex((each) => each.value === here);
  const ids = new Set(["", ...days.slice(0, at).map((each) => each.value)]);
  const found = new Map<string, Earlier>();
  const outside = groups.filter((each) => !each.id);
  for (const group of [...outside, ...groups.filter((each) => each.id)]) {
    if (!ids.has(group.id)) continue;
    for (const rating of group.ratings) {
      found.set(whoseView(rating), { rating, at: group.id ? group.label : "outside a meeting" });
    }
  }
  return [...found.values()];
}

/** The same for two views of one person, whether told or guessed by the same other. */
export const whoseView = ({ who, view, guessed_by }: Rating): string =>
  [who, view === "guess", guessed_by].join("\n");

export const shortened = (words: string, most = 150): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
