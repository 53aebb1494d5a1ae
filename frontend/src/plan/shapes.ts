// The safety plan as Python sends it, and the words of the board.

import type { AdviceExtra } from "../kit/advice";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Term } from "../kit/types";
import { type Line, type LineWords, lineOf } from "./line";

export type Plan = Item & {
  pair?: string;
  title?: string;
  start?: string;
  hurts?: string[];
  hurt?: string[];
  holders?: string[];
  agreed?: string[];
};

export type PointKind = "bottom_line" | "rule" | "everyday" | "shown" | "ending";

export type Point = Item & {
  plan: string;
  kind?: PointKind;
  words?: string;
  who?: string;
  watches?: string;
  often?: string;
  idea?: string;
  told?: string;
};

export type ChildPart = Item & {
  plan: string;
  child?: string;
  tell?: string[];
  place?: string;
  thing?: string;
  word?: string;
  says?: string;
  told_by?: string;
  told_on?: string;
};

export type Day = Item & {
  plan: string;
  line?: string;
  kind?: string;
  when?: string;
  words?: string;
  went?: string;
  changed?: string;
};

export type Step = Item & {
  plan: string;
  when?: string;
  words?: string;
  services?: string;
  services_do?: string;
  seen?: string;
  state?: string;
  why?: string;
};

type Said<Name extends string> = Record<Name, string>;

export type PlanWords = Omit<LineWords, "fields"> & {
  fields: LineWords["fields"] & Said<"kind" | "idea" | "told">;
  plan_fields: Said<"title" | "start" | "agreed" | "hurts" | "hurt" | "holders">;
  apart: Said<"title" | "lead" | "holders_help">;
  points: Record<PointKind, Said<"title" | "lead" | "add" | "words">>;
  point_fields: Said<"who" | "watches" | "often" | "idea" | "told">;
  child: Said<
    | ("title" | "lead" | "add" | "who" | "tell" | "place" | "thing")
    | ("word" | "says" | "told_by" | "told_on")
  >;
  days: Said<
    | ("title" | "lead" | "add" | "none" | "kind" | "when" | "line")
    | ("whole" | "words" | "went" | "changed")
  >;
  steps: Said<
    | ("title" | "lead" | "add" | "none" | "when" | "words")
    | ("services" | "services_do" | "seen" | "state" | "why")
  >;
  moments: Record<string, string>;
} & Said<
    | ("lead" | "no_plan" | "title" | "about" | "for_pair" | "no_pair" | "begin" | "begin_for")
    | ("remove" | "loose" | "take_in" | "instead" | "out" | "rehearse" | "need" | "unnamed")
    | ("read" | "page" | "child_page" | "nobody_told" | "none")
  >;

type Told = { called: string; svg: string; sheet: Sheet; page: Sheet; child_page: Sheet };

export type Extra = AdviceExtra & {
  plans: Record<string, Told>;
  tried: Record<string, string>;
  pairs: Term[];
  /** Names of the network: they are offered first. */
  first: string[];
  children: string[];
  words: PlanWords;
} & Record<"moments" | "kinds" | "ideas" | "day_kinds" | "went" | "involved" | "states", Term[]>;

export const plansOf = (parts: Parts) => (parts.plans ?? []) as Plan[];
export const linesOf = (parts: Parts, plan: string): Line[] =>
  (parts.when_thens ?? []).map(lineOf).filter((each) => each.plan === plan);

const of = <T extends { plan: string }>(items: Item[] | undefined, plan: string) =>
  ((items ?? []) as unknown as T[]).filter((each) => each.plan === plan);

export const pointsOf = (parts: Parts, plan: string, kind: PointKind) =>
  of<Point>(parts.plan_points, plan).filter((each) => (each.kind ?? "rule") === kind);
export const childrenOf = (parts: Parts, plan: string) => of<ChildPart>(parts.child_parts, plan);
export const daysOf = (parts: Parts, plan: string) => of<Day>(parts.plan_days, plan);
export const stepsOf = (parts: Parts, plan: string) => of<Step>(parts.plan_steps, plan);

export const cut = (words: string | undefined, most = 70) => {
  const said = (words ?? "").trim();
  return said.length > most ? `${said.slice(0, most - 1).trimEnd()}…` : said;
};
