import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, it } from "vitest";
import view from "../../src/alone/view";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Edit, Parts } from "../../src/kit/types";
import { FakeModel } from "../fake";

const step = (id: string, what: string, more: object = {}) => ({
  id,
  kind: what,
  what,
  title: `Title of ${id}`,
  lead: ["Do it."],
  ask: "",
  tool: "",
  go: "",
  note: "",
  exercises: [],
  ...more,
});
const STEPS = [
  step("before", "before"),
  step("read", "read", { ask: "What do I know?", note: "It is here." }),
  step("try", "try", { exercises: ["Cards"] }),
  step("end", "end"),
];
const words = {
  lead: "One way through.",
  nothing: "Nothing.",
  done: "Done; on",
  first: "Begin",
  back: "Back",
  finished: "All the way.",
  words: "What I make of it",
  exercises: "Exercises here",
  confidence: { before: "Before?", zero: "Not", ten: "Sure", none: "Not said" },
};
const closing = { question: "One question", whom: "Whom", after: "Now?", moved: "What moved it" };

beforeEach(() => sessionStorage.clear());

function shown(parts: Parts = {}, steps: object[] = STEPS) {
  const model = new FakeModel({
    board: "alone",
    practice_info: { id: "p", title: "T", revision: 0, can_undo: false, can_redo: false },
    parts: { reflections: [], closings: [], set_aside: [], ...parts },
    words: { name: "harm", tools: { alone: "On your own" } },
    extra: { words, closing, missing: "No story.", steps },
    version: 0,
  });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  view.initialize({ model } as never);
  view.render({ model, el } as never);
  const edits = () =>
    model.sent
      .filter((each) => "edit" in each)
      .map((each) => (each as unknown as { edit: Edit }).edit);
  return { model, el, edits };
}

it("goes on step by step, and keeps how far somebody has come", async () => {
  const { el, edits } = shown();
  fireEvent.click(screen.getByRole("radio", { name: "4" }));
  await waitFor(() => expect(edits()[0]).toMatchObject({ do: "add", part: "closings" }));
  expect(edits()[0]).toMatchObject({ item: { id: "own", before: 4, after: null } });
  fireEvent.click(screen.getByRole("button", { name: "Begin" }));
  const heading = await screen.findByRole("heading", { name: "Title of read" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(edits()[1]).toMatchObject({
    part: "reflections",
    item: { id: "alone-before", prompt: "Title of before", words: "" },
  });
  const field = screen.getByLabelText("What I make of it");
  fireEvent.input(field, { target: { value: "That he ran." } });
  fireEvent.blur(field);
  await waitFor(() =>
    expect(edits()[2]).toMatchObject({ item: { id: "alone-read", words: "That he ran." } }),
  );
  // Writing has kept the step: going on adds nothing more.
  fireEvent.click(screen.getByRole("button", { name: "Done; on" }));
  await screen.findByRole("heading", { name: "Title of try" });
  expect(edits()).toHaveLength(3);
  for (const each of el.querySelectorAll("button, input, textarea")) {
    expect(each.getAttribute(SUPPRESS), each.outerHTML).toBe("true");
  }
});

it("comes back to the first step that nobody has gone past", () => {
  shown({ reflections: [{ id: "alone-before" }, { id: "alone-read", words: "Yes." }] });
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Title of try");
  expect(screen.getByText("Cards")).toBeTruthy();
  expect(screen.getAllByText("done")).toHaveLength(2);
});

it("ends with a page of one's own, whose numbers stand by themselves", async () => {
  const done = ["before", "read", "try"].map((id) => ({ id: `alone-${id}` }));
  const own = { id: "own", question: "", whom: "", before: 3, after: null, moved: "" };
  const { edits, el } = shown({ reflections: done, closings: [own] });
  fireEvent.click(screen.getByRole("radio", { name: "8" }));
  await waitFor(() =>
    expect(edits()[0]).toMatchObject({ do: "change", id: "own", fields: { after: 8 } }),
  );
  expect(el.textContent).not.toContain("+5");
  fireEvent.click(screen.getByRole("button", { name: "Done" }));
  await screen.findByText("All the way.", { selector: ".sos-help" });
});

it("says so where no story belongs to the family", () => {
  shown({}, []);
  expect(screen.getByText("No story.")).toBeTruthy();
});
