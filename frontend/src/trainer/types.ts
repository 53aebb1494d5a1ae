// What the server sends to the trainer's window, and to nobody else.

export type Choice = {
  families: { slug: string; title: string }[];
  sessions: { id: string; title: string; about: string }[];
  not_training: string;
};

export type Step = {
  id: string;
  title: string;
  /** Minutes after the beginning. */
  begins: number;
  minutes: number;
  /** The part of the story that the room has been told by then, from 1. */
  part: number;
  /** Whether that part is read in this step. */
  reads: boolean;
  /** The board to open for the room; empty for none. */
  tool: string;
  groups: string;
  say: string[];
  ask: string[];
  notes: { heading: string; items: string[] }[];
};

export type Order = {
  family: { slug: string; title: string; content_note: string };
  parts: { title: string; minutes: number }[];
  session: { id: string; title: string; about: string };
  before: string[];
  told: number;
  told_words: string;
  too_long: string;
  minutes: number;
  ground_rules: string[];
  real_child: string;
  tools: { name: string; title: string }[];
  steps: Step[];
};

/** Seconds since 1970, all by the server's clock. */
export type Clock = { used: number; since: number; now: number };

/** People of the room who may come into the story now, to be asked about first. */
export type Asked = { id: string; name: string; who: string }[];

export type Session = Order & {
  file: string;
  step: number;
  clock: Clock;
  leaving: string;
  released: number;
  next: { part: number; title: string; minutes: number } | null;
  ask?: Asked;
};

/** Also an empty object, while no session is going on. */
export type State = Partial<Session>;

export const isGoingOn = (state: State | null): state is Session => !!state?.steps;
