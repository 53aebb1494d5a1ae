// A model with a harm matrix and a safety grid, and how a person gets about on the board.

import { fireEvent, screen } from "@testing-library/preact";
import type { Edit, Item, Parts, Plain } from "../../src/kit/types";
import view from "../../src/matrix/view";
import { FakeModel } from "../fake";

export const words = {
  tools: { matrix: "Both grids" },
  categories: {
    harm: { heading: "Harm", one: "harm" },
    danger_statement: { heading: "Dangers", one: "danger statement" },
    existing_safety: { heading: "Safety", one: "existing safety" },
    complicating_factor: { heading: "Complicating", one: "factor" },
  },
};
const sheet = (title: string) => ({ title, blocks: [{ kind: "paragraph", text: `${title} all` }] });
const template = (kind: string, title: string) => ({
  id: `${kind}_t`,
  kind,
  title,
  about: `About ${title}`,
  rows: [
    { id: "first", title: "First", help: "Earliest", optional: false },
    { id: "recent", title: "Latest", help: "", optional: false },
    { id: "pattern", title: "Usual week", help: "", optional: true },
  ],
  columns: [
    { id: "what", title: "What", help: "Who", per_child: false, prompts: ["Who did what?"] },
    { id: "effect", title: "Effect", help: "", per_child: true, prompts: ["What changed?"] },
  ],
});
const told = { sheet: sheet("In words"), questions: sheet("Questions to ask") };
export const extra = {
  grids: {
    g1: told,
    g2: told,
    g9: told,
  },
  templates: { harm_t: template("harm", "Matrix"), safety_t: template("safety", "Grid") },
  adds: [
    { kind: "harm", template: "harm_t", label: "Add a matrix", about: "", source: "", form: null },
    {
      kind: "safety",
      template: "safety_t",
      label: "Add a grid",
      about: "",
      source: "",
      form: null,
    },
  ],
  confidence: ["not_said", "confirmed", "disputed"].map((value) => ({ value, label: value })),
  children: ["mia", "leo"],
  adults: ["nan"],
  more: [],
  unreadable: [],
  examples: [] as { at: number; title: string }[],
  theirs: null as object | null,
  moments: ["early_sign", "danger_now"].map((value) => ({ value, label: value })),
  plan: {
    from: "Begun from",
    moment: "Moment",
    fields: {
      sign: "When we see",
      notices: "Who notices",
      does: "Then who",
      what: "does what",
      by_when: "How soon",
      back_up: "Else",
    },
  },
  about: {
    lead: "Facts.",
    same: "The same time as",
    once: "It was the only time",
    still: "Still to ask",
    lines: "When-then lines",
    lines_lead: "Copied.",
    more: "Other kinds",
    own: "Your own.",
    unreadable: "cannot be offered yet.",
    what: { harm: "Kind of harm", safety: "Which danger" },
    statuses: { harm: ["Happened"], safety: ["Happened"] },
  },
};
export const harm = { id: "g1", template: "harm_t", children: ["mia", "leo"] };
export const safety = { id: "g2", kind: "safety", template: "safety_t" };
export const fact = {
  id: "g1/first/what",
  grid: "g1",
  row: "first",
  column: "what",
  words: "A mug was thrown.",
  source: "Nan",
  when: "2026-05-04",
};

export function shown(cells: Item[] = [], more: Parts = {}, others: Plain = {}) {
  const parts: Parts = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "mia", name: "Mia" },
      { id: "leo", name: "Leo" },
    ],
    grids: [harm, safety],
    cells,
    statements: [],
    when_thens: [],
    set_aside: [],
    ...more,
  };
  const model = new FakeModel({ parts, words, extra: { ...extra, ...others } });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = (part: string) => (model.get("parts") as Parts)[part] ?? [];
  const edits = () => model.sent.flatMap((each) => (each.edit ? [each.edit as Edit] : []));
  return { model, el, close, now, edits };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const box = (name: string) => screen.getByRole("textbox", { name }) as HTMLTextAreaElement;
export function type(name: string, value: string) {
  fireEvent.input(screen.getByLabelText(name), { target: { value } });
  fireEvent.blur(screen.getByLabelText(name));
}
export const unfold = (name: string) => {
  const found = [...document.querySelectorAll("summary")].find((each) => each.textContent === name);
  if (found) fireEvent.click(found);
};
