// How long there is still, in words. Minutes are enough for a room: no seconds run.

import type { Clock } from "./types";

const counted = (minutes: number) => (minutes === 1 ? "1 minute" : `${minutes} minutes`);

/** Seconds that a step has taken, at a time of the server's clock. */
export const taken = ({ used, since }: Clock, now: number): number =>
  used + (since ? Math.max(0, now - since) : 0);

/** What is left of a step, or by how much it is over. */
export function left(minutes: number, seconds: number): string {
  const rest = minutes * 60 - seconds;
  if (rest > 60) return `${counted(Math.ceil(rest / 60))} left`;
  if (rest > 0) return "Less than a minute left";
  if (rest > -60) return "The time for this step is up";
  return `${counted(Math.floor(-rest / 60))} over`;
}

/** Minutes from the beginning as hours and minutes: 75 is 1:15. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

export const about = counted;
