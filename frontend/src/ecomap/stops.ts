// What can have the focus on an eco map: systems by their id, lines and people by what they are.

export const HOUSEHOLD = "household:";

export const stopOfTie = (id: string): string => `tie:${id}`;

const after = (stop: string, kind: string): string | undefined =>
  stop.startsWith(kind) ? stop.slice(kind.length) : undefined;

/** Id of the line that a stop is; undefined where it is something else. */
export const tieAt = (stop: string): string | undefined => after(stop, "tie:");

/** Whom in the middle a stop is: a person's id, "" for the household; undefined for others. */
export const endAt = (stop: string): string | undefined =>
  stop === HOUSEHOLD ? "" : after(stop, "person:");

/** Id of the system that a stop is; undefined where it is something else. */
export const systemAt = (stop: string): string | undefined =>
  stop && endAt(stop) === undefined && tieAt(stop) === undefined ? stop : undefined;
