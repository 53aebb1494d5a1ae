// Views by the days on which they were given.

import type { Rating, Term } from "./terms";

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
