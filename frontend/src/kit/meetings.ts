// Meetings as every board offers them: one order, one name each, and which one goes on.

import { spoken } from "./dates";
import { newId } from "./edits";
import type { Item, Parts, Term } from "./types";

/** What Python sends to every board that has to do with meetings. */
export type Days = {
  /** In the order of their dates, with what to call them. */
  meetings: Term[];
  /** The one that new work is put down to; empty between meetings. */
  meeting_now: string;
};

export const OUTSIDE: Term = { value: "", label: "Outside a meeting" };

export const newMeeting = (
  labels: string,
  fields: { title?: string; date?: string } = {},
): Item => ({
  id: newId("meeting"),
  labels,
  ...fields,
});

export const meetingTitle = (each: Item): string =>
  [each.title, spoken(String(each.date ?? ""))].filter(Boolean).join(", ") || "A meeting";

/** Meetings in order of their dates; one that is still on its way to Python comes last. */
export function meetings(parts: Parts, days: Days): Term[] {
  const here = new Map((parts.meetings ?? []).map((each) => [each.id, each]));
  const known = days.meetings.filter((each) => here.has(each.value));
  const ids = new Set(known.map((each) => each.value));
  const coming = [...here.values()].filter((each) => !ids.has(each.id));
  return [...known, ...coming.map((each) => ({ value: each.id, label: meetingTitle(each) }))];
}
