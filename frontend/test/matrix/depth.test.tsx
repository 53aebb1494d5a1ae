import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { box, button, extra, fact, press, shown, type, unfold } from "./sample";

beforeEach(() => sessionStorage.clear());

const FOLD = "When, how we know, what to ask for First, What";

describe("what is not known", () => {
  it("is a question of the team's own, also in a box without words", async () => {
    const { now } = shown();
    unfold(FOLD);
    await screen.findByLabelText("Still to ask (what, and whom)");
    type("Still to ask (what, and whom)", "Ask Nan: who saw it?");
    await waitFor(() => expect(now("cells")[0]).toMatchObject({ ask: "Ask Nan: who saw it?" }));
    expect(now("cells")[0]).toMatchObject({ id: "g1/first/what", row: "first", column: "what" });
    await screen.findByText("Ask Nan: who saw it?", { selector: ".sos-matrix__said" });
  });

  it("becomes a next step in one click, linked to its box, and may still go on the map", async () => {
    const { now } = shown([{ ...fact, ask: "Ask Nan: who saw it?" }]);
    unfold(FOLD);
    fireEvent.click(await screen.findByRole("button", { name: /^Make it a next step/ }));
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({
        category: "next_step",
        words: "Ask Nan: who saw it?",
        from_cell: fact.id,
      }),
    );
    await screen.findByText("To ask it is a next step on the map.");
    expect(button(/^Put on the map under Harm/)).toBeTruthy();
  });
});

describe("one time alone", () => {
  it("is said once for all other times, in one edit", async () => {
    const { now, edits } = shown([fact]);
    press(/^It was the only time/);
    await waitFor(() =>
      expect(now("grids")[0]).toMatchObject({ same: [{ row: "recent", same_as: "first" }] }),
    );
    expect(edits().length).toBe(1);
    expect(screen.getByText("The same time as “First”.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /only time/ })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Tell it by itself"));
  });

  it("is no question where two times have been told", () => {
    shown([fact, { ...fact, id: "g1/recent/what", row: "recent" }]);
    expect(screen.queryByRole("button", { name: /only time/ })).toBeNull();
  });
});

describe("somebody who disputes it", () => {
  it("is a person of the family where the name is one's", async () => {
    const { now } = shown([{ ...fact, confidence: "disputed" }]);
    unfold(FOLD);
    await screen.findByLabelText("Disputed by whom?");
    type("Disputed by whom?", "Nan");
    await waitFor(() => expect(now("cells")[0]).toMatchObject({ disputed_by: "nan" }));
    await screen.findByText(/disputed by Nan/);
  });
});

const cell = (row: string, column: string, words: string, child = "") => ({
  id: `${row}/${column}/${child}`,
  ...{ row, column, words, child },
  ask: "",
  known: "A log",
});
const theirs = {
  at: 0,
  title: "One team's map",
  by: "A practice team",
  grids: [
    {
      id: "w1",
      kind: "harm",
      title: "Their matrix",
      rows: [
        { id: "first", title: "First" },
        { id: "recent", title: "Latest" },
        { id: "pattern", title: "Usual week" },
      ],
      columns: [
        { id: "what", title: "What" },
        { id: "serious", title: "How serious" },
      ],
      same: { recent: "First" },
      cells: [
        cell("first", "what", "Their first fact."),
        cell("first", "serious", "Their own column."),
        cell("first", "effect", "Their effect.", "Mia"),
        cell("pattern", "what", "Their usual week."),
      ],
    },
    { id: "w2", kind: "harm", title: "Another", rows: [], columns: [], same: {}, cells: [] },
    { id: "w3", kind: "safety", title: "Not this", rows: [], columns: [], same: {}, cells: [] },
  ],
};
const examples = [{ at: 0, title: "One team's map" }];

describe("a worked example", () => {
  it("comes after our own, and can be seen all the same", async () => {
    const { model } = shown([], {}, { examples });
    const asked = () => model.sent.filter(({ type }) => (type as string) === "beside").length;
    press("Show the worked example beside ours");
    fireEvent.click(await screen.findByRole("button", { name: "Begin with our own" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(asked()).toBe(0);
    press("Show the worked example beside ours");
    fireEvent.click(await screen.findByRole("button", { name: "Show the example all the same" }));
    await waitFor(() => expect(asked()).toBe(1));
  });

  it("is sent only when it is asked for, and read between our rows", async () => {
    const { model, el } = shown([fact], {}, { examples });
    expect(model.sent).toEqual([]);
    press("Show the worked example beside ours");
    await waitFor(() => expect(model.sent).toEqual([{ type: "beside", at: 0 }]));
    expect(el.textContent).not.toContain("Their first fact.");
    model.put("extra", { ...extra, examples, theirs });
    await screen.findByText("Their first fact.");
    // Each stands right below our own row of that time; a row that we do not have comes last.
    const rows = [...el.querySelectorAll("tbody tr")].map((each) => each.textContent ?? "");
    expect(rows.map((each) => each.startsWith("The worked example"))).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(rows[4]).toContain("Usual week");
    expect(rows[4]).toContain("Their usual week.");
    const [, first, , recent] = el.querySelectorAll("tbody tr");
    const cells = [...(first?.querySelectorAll("td") ?? [])].map((each) => each.textContent);
    expect(cells[0]).toContain("How serious");
    expect(cells[0]).toContain("Their own column.");
    expect(cells[1]).toContain("MiaTheir effect.");
    expect(recent?.textContent).toContain("The same time as “First”.");
    expect(screen.getByText(/One way of doing it, not the answer/)).toBeTruthy();
    // Of several grids of this kind one is chosen; those of the other kind are not among them.
    const choice = screen.getByLabelText("Which of their grids") as HTMLSelectElement;
    expect([...choice.options].map((each) => each.text)).toEqual(["Their matrix", "Another"]);
    press("Show the worked example beside ours");
    await waitFor(() => expect(screen.queryByText("Their first fact.")).toBeNull());
  });

  it("has nothing to show beside a grid of another kind", async () => {
    const none = { ...theirs, grids: [] };
    shown([fact], {}, { examples, theirs: none });
    press("Show the worked example beside ours");
    await screen.findByText("They have made no grid of this kind so far.");
  });

  it("is not offered before it has a grid", () => {
    shown([fact]);
    expect(screen.queryByRole("button", { name: /worked example/ })).toBeNull();
  });
});

describe("a grid for the projector", () => {
  it("shows one time after another, as words", async () => {
    shown([
      { ...fact, ask: "Who saw it?" },
      { ...fact, id: "g1/first/effect/mia", column: "effect", child: "mia", words: "Hid." },
      { ...fact, id: "g1/pattern/what", row: "pattern", words: "Most nights." },
    ]);
    press("Show it large");
    const large = within(await screen.findByRole("dialog"));
    expect(large.getByText("A mug was thrown.", { exact: false })).toBeTruthy();
    expect(large.getByText("Still to ask: Who saw it?")).toBeTruthy();
    expect(large.getByText("Mia:")).toBeTruthy();
    expect(large.queryByRole("button", { name: "Latest" })).toBeNull();
    fireEvent.click(large.getByRole("button", { name: "Usual week" }));
    await large.findByText("Most nights.", { exact: false });
    expect(large.queryByText("Hid.", { exact: false })).toBeNull();
  });

  it("is there once something is written", () => {
    shown();
    expect(screen.queryByRole("button", { name: "Show it large" })).toBeNull();
    expect(box("First, What").value).toBe("");
  });
});
