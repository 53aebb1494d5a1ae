// Rounds in private as the page knows them: who is asked, and who has answered, never what.

import type { Item, Parts } from "../kit/types";
import type { Names } from "./terms";

export type Round = { id: string; scales: string[]; meeting: string };
export type Turn = {
  id: string;
  round: string;
  who: string;
  role: string;
  view: string;
  guessed_by: string;
};
/** That somebody has answered. */
export type Sealed = { id: string; turn: string; scale: string };

// Python leaves out what stands at the model's default.
const ROUND = { scales: [], meeting: "" };
const TURN = { role: "family", view: "in_role", guessed_by: "" };

export const roundsOf = (parts: Parts): Round[] =>
  (parts.rounds ?? []).map((each) => ({ ...ROUND, ...each }) as Round);

export const turnsOf = (parts: Parts, round: string): Turn[] =>
  (parts.turns ?? [])
    .map((each: Item) => ({ ...TURN, ...each }) as unknown as Turn)
    .filter((each) => each.round === round);

export const sealedOf = (parts: Parts): Sealed[] => (parts.sealed ?? []) as unknown as Sealed[];

/** The scales of a round on which somebody has not answered yet. */
export const openScales = (round: Round, turn: Turn, sealed: Sealed[]): string[] =>
  round.scales.filter(
    (scale) => !sealed.some((each) => each.turn === turn.id && each.scale === scale),
  );

/** Who sits at the laptop. */
export const answersFor = (turn: Turn, names: Names): string =>
  names.say(turn.view === "guess" ? turn.guessed_by : turn.who);
