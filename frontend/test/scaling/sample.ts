// A scaling board with two scales, as Python would send it.

import { fireEvent, screen } from "@testing-library/preact";
import type { Edit, Item, Parts } from "../../src/kit/types";
import view from "../../src/scaling/view";
import { FakeModel } from "../fake";

const kind = (title: string, others: object[] = []) => ({
  title,
  about: `About ${title}.`,
  question: `${title}?`,
  zero: `${title} 0`,
  ten: `${title} 10`,
  child_zero: `${title}: nothing yet`,
  child_ten: `${title}: all of it`,
  others,
});

export const words = {
  name: "care",
  tools: { scaling: "Scaling" },
  scale_kinds: {
    safety: {
      ...kind("Safe", [{ for: "For a parent", zero: "Far", ten: "Near" }]),
      question: "Usual?",
      zero: "Z",
      ten: "T",
    },
    goal: kind("Goal"),
    capacity: kind("Can do"),
  },
};

export const terms = (...values: string[]) =>
  values.map((value) => ({ value, label: `say ${value}` }));

/** What is asked below an answer; other boards ask it too. */
export const asked = {
  why: { number: "Why this number?", it_depends: "What does it depend on?" },
  already_there: "What is already there?",
  would_raise: {
    number: "What would raise it by one?",
    other: "What would help?",
    ten: "What keeps it there?",
  },
  path: { show: "As a path", hide: "As a line" },
};

const svg = (title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><title>${title}</title></svg>`;
export const days = [
  { value: "m1", label: "First, 4 May" },
  { value: "m2", label: "Second, 8 June" },
];
export const looked = (title: string, more: object = {}) => ({
  svg: svg(title),
  large: svg(`${title}, large`),
  sheet: { title: "In words", blocks: [{ kind: "paragraph", text: "All of it" }] },
  curious: ["What do you see?", "And who else?"],
  days,
  day: "m2",
  ...more,
});

export const extra = {
  scales: {
    "s1|line|": looked("Line"),
    "s2|line|": looked("Other line"),
  } as Record<string, ReturnType<typeof looked>>,
  terms: {
    kinds: terms("safety", "goal"),
    roles: terms("child", "parent", "family", "professional"),
    answers: terms("number", "dont_know", "wont_say", "it_depends"),
    views: terms("told", "in_role", "own", "guess"),
  },
  asked,
  meetings: days,
  meeting_now: "m2",
  likely: { nan: "family", mia: "child" } as Record<string, string>,
  about: {
    lead: "Nobody has to agree.",
    looks: {
      line: { title: "The line" },
      people: { title: "Person by person", several: true },
      path: { title: "A path" },
    },
    curious: { heading: "Curious", lead: "Listen." },
    round: {
      begin: "Ask everybody in private",
      title: "In private",
      room: "Somebody in this room",
      room_lead: "A table and a number.",
      table: "Which table",
      lead: "Hand it on.",
      next: "Who answers next?",
      next_lead: "Nothing is shown.",
      alone: "For {name} alone",
      alone_lead: "Nobody looks.",
      in_role: "Answer as {name} would.",
      guess: "What would {name} say? {by} guesses.",
      kept: "Kept.",
      all: "Everybody has answered.",
      waiting: "Still to answer: {names}.",
      nobody: "Nobody is asked.",
      late: "Somebody else",
      reveal: "Show all together",
      shown: "All are shown.",
      stop: "Stop this round",
      stop_ask: "Stop and throw away?",
      stop_lead: "Nobody saw them.",
      out_ask: "Leave {name} out?",
      out_lead: "It goes too.",
    },
  },
};

const scales = [
  { id: "s1", question: "How safe?" },
  { id: "s2", question: "How sure?" },
];
export const nan = {
  id: "r1",
  scale: "s1",
  who: "nan",
  meeting: "m1",
  number: 3,
  reason: "I am rung.",
};

export function shown(ratings: Item[] = [], more: Parts = {}, also: object = {}) {
  const parts: Parts = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "mia", name: "Mia" },
      { id: "rex", name: "Rex", pet: "dog" },
      { id: "gus", name: "Gus", died: "2019" },
    ],
    meetings: [
      { id: "m1", title: "First" },
      { id: "m2", title: "Second" },
    ],
    scales,
    ratings,
    rounds: [],
    turns: [],
    sealed: [],
    set_aside: [],
    ...more,
  };
  const model = new FakeModel({ board: "scaling", parts, words, extra: { ...extra, ...also } });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = (part = "ratings") => (model.get("parts") as Parts)[part] ?? [];
  const edits = () => model.sent.flatMap((each) => (each.edit ? [each.edit as Edit] : []));
  return { model, el, close, now, edits };
}

export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole("button", { name }));
export const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
export function type(name: string, value: string) {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.blur(field(name));
}
export const choose = (name: string, value: string) =>
  fireEvent.change(field(name), { target: { value } });
export const radio = (name: string) => screen.getByRole("radio", { name }) as HTMLInputElement;
export const settled = () => new Promise((done) => setTimeout(done, 5));
