// A map as Python would send it, in words that tell where each of them belongs.

import { screen, within } from "@testing-library/preact";
import type { Parts } from "../../src/kit/types";
import view from "../../src/mapping/view";
import { COLUMNS } from "../../src/mapping/words";
import { FakeModel } from "../fake";

export const ORDER = COLUMNS.flatMap((each) => each.categories);
export const heading = (name: string) => name.replaceAll("_", " ");

const words = {
  tools: { mapping: "Mapping" },
  columns: Object.fromEntries(
    COLUMNS.map(({ column }) => [column, { heading: column, question: `${column}?` }]),
  ),
  categories: Object.fromEntries(
    ORDER.map((name) => [
      name,
      {
        heading: heading(name),
        one: name,
        help: "",
        test: `${name}, is it?`,
        empty: "Nothing.",
        prompts: name.startsWith("unsorted") ? [] : [`${name} 1`, `${name} 2`],
      },
    ]),
  ),
};

const about = {
  opening: ["Best hopes?"],
  ears: [
    { id: "elicit", title: "Elicit", about: "One time.", worried: ["W?"], working_well: ["G?"] },
  ],
  quadrant: [
    {
      id: "been",
      heading: "Been?",
      column: "worried",
      categories: ["harm", "complicating_factor"],
    },
    { id: "fear", heading: "Fear?", column: "worried", categories: ["danger_statement"] },
  ],
  reading: { ask: "As {name}: what would you hear?", lead: "Aloud.", questions: ["Which word?"] },
  still_open: {
    lead: "To take along.",
    none: "No question.",
    groups: { bookends: "Bookends", steps: "Next steps" },
  },
  drafting: { lead: "Alone.", shown: "Read them." },
  flipchart: { lead: "One line, one card." },
};

export const boxes = { c1: "Matrix: First, What happened" };
const passages = [{ stage: "quay", title: "The quay", passages: ["It rained.", "Nobody came."] }];

export function shown(
  statements: Parts["statements"],
  more: Parts = {},
  extraMore: Record<string, unknown> = {},
) {
  const parts = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "mia", name: "Mia", focal: true },
    ],
    statements,
    pairs: [],
    readings: [],
    draft_rounds: [],
    drafts: [],
    ...more,
  } as Parts;
  const days = (parts.meetings ?? []).map(({ id }) => ({ value: id, label: `day ${id}` }));
  const meeting_now = days[days.length - 1]?.value ?? "";
  const extra = {
    labels: "harm",
    packs: [],
    meetings: days,
    meeting_now,
    boxes,
    passages,
    about,
    open: [],
    ...extraMore,
  };
  const model = new FakeModel({ board: "mapping", parts, words, extra });
  // Nothing hangs on anything unless a test says so.
  model.answer = (message) =>
    (message.type === "hanging_on" ? { ...message, goes: [], stays: [] } : {}) as Record<
      string,
      never
    >;
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const all = () => (model.get("parts") as Parts).statements ?? [];
  const now = () => all().map((each) => [each.category, each.words ?? ""]);
  return { model, el, close, now, all };
}

export const box = (name: string) => within(screen.getByRole("region", { name: heading(name) }));
