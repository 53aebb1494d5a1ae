import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Parts } from "../../src/kit/types";
import view from "../../src/mapping/view";
import { COLUMNS, ORDER } from "../../src/mapping/words";
import { FakeModel } from "../fake";

const heading = (name: string) => name.replaceAll("_", " ");
const words = {
  tools: { mapping: "Mapping" },
  columns: Object.fromEntries(COLUMNS.map(({ column }) => [column, { question: `${column}?` }])),
  categories: Object.fromEntries(
    ORDER.map((name) => [
      name,
      { heading: heading(name), one: name, help: "", test: "", empty: "Nothing.", prompts: [] },
    ]),
  ),
};

function shown(statements: Parts["statements"], more: Parts = {}) {
  const parts = { people: [{ id: "nan", name: "Nan" }], statements, pairs: [], ...more } as Parts;
  const days = (parts.meetings ?? []).map(({ id }) => ({ value: id, label: `day ${id}` }));
  const meeting_now = days[days.length - 1]?.value ?? "";
  const extra = { labels: "harm", packs: [], meetings: days, meeting_now, boxes };
  const model = new FakeModel({ parts, words, extra });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = () =>
    (model.get("parts") as Parts).statements?.map((each) => [each.category, each.words ?? ""]);
  return { model, el, close, now };
}

const boxes = { c1: "Matrix: First, What happened" };
const box = (name: string) => within(screen.getByRole("region", { name: heading(name) }));

beforeEach(() => sessionStorage.clear());

describe("the map", () => {
  it("takes a new statement, and Enter begins the next", async () => {
    const { now } = shown([]);
    fireEvent.click(box("harm").getByText(/Add/));
    const field = await box("harm").findByRole("textbox");
    fireEvent.input(field, { target: { value: "It happened" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(now()).toEqual([["harm", "It happened"]]));
    await waitFor(() => expect(box("harm").getAllByRole("textbox").length).toBe(2));
  });

  it("puts a new statement down to the meeting that goes on, or to where it is told", async () => {
    const { model } = shown([], { meetings: [{ id: "m1" }, { id: "m2" }] });
    const write = async (words: string) => {
      fireEvent.click(box("harm").getByText(/Add/));
      const fields = await box("harm").findAllByRole("textbox");
      const field = fields[fields.length - 1] as HTMLElement;
      fireEvent.input(field, { target: { value: words } });
      fireEvent.blur(field);
      const said = () => (model.get("parts") as Parts).statements ?? [];
      await waitFor(() => expect(said().some((each) => each.words === words)).toBe(true));
      return said().find((each) => each.words === words)?.meeting;
    };
    expect(await write("Said now")).toBe("m2");
    fireEvent.change(screen.getByLabelText("New cards are said at"), { target: { value: "m1" } });
    expect(await write("Said then")).toBe("m1");
    fireEvent.change(screen.getByLabelText("New cards are said at"), { target: { value: "" } });
    expect(await write("Said in between")).toBeUndefined();
    // Another meeting begins: a choice that was made at the one before does not hold any more.
    const extra = model.get("extra") as { meetings: unknown[] };
    const later = [...extra.meetings, { value: "m3", label: "day m3" }];
    const parts = model.get("parts") as Parts;
    model.put("parts", { ...parts, meetings: [...(parts.meetings ?? []), { id: "m3" }] });
    model.put("extra", { ...extra, meetings: later, meeting_now: "m3" });
    await screen.findByRole("option", { name: "day m3" });
    expect(await write("Said later")).toBe("m3");
  });

  it("drops an empty new card without a word to Python", async () => {
    const { model } = shown([]);
    fireEvent.click(box("harm").getByText(/Add/));
    fireEvent.blur(await box("harm").findByRole("textbox"));
    await waitFor(() => expect(box("harm").queryByRole("textbox")).toBeNull());
    expect(model.sent).toEqual([]);
  });

  it("moves a card by the arrow keys, and the focus goes with it", async () => {
    const { now } = shown([{ id: "a", category: "harm", words: "A" }]);
    fireEvent.keyDown(box("harm").getByLabelText("Move: A"), { key: "ArrowRight" });
    await waitFor(() => expect(now()).toEqual([["danger_statement", "A"]]));
    await waitFor(() =>
      expect(document.activeElement).toBe(box("danger_statement").getByLabelText("Move: A")),
    );
  });

  it("moves a card by two plain clicks", async () => {
    const { now } = shown([
      { id: "a", category: "harm", words: "A" },
      { id: "b", category: "next_step", words: "B" },
    ]);
    fireEvent.click(box("harm").getByLabelText("Move: A"));
    const places = await box("next_step").findAllByText(/Put here/);
    fireEvent.click(places[0] as Element);
    await waitFor(() =>
      expect(now()).toEqual([
        ["next_step", "A"],
        ["next_step", "B"],
      ]),
    );
  });

  it("asks before it removes what a pair is made of", async () => {
    const { model, now } = shown([{ id: "a", category: "harm", words: "A" }]);
    model.answer = (message) =>
      message.edit?.do === "remove" && !message.edit.cascade
        ? { status: "refused", sentence: "It is still named by a pair." }
        : {};
    fireEvent.click(box("harm").getByText(/Who said it/));
    fireEvent.click(await box("harm").findByText("Remove this card"));
    fireEvent.click(await box("harm").findByText("Remove all the same"));
    await waitFor(() => expect(now()).toEqual([]));
  });

  it("shows both texts when two windows wrote at once", async () => {
    const { now } = shown([{ id: "a", category: "harm", words: "Mine" }], {
      set_aside: [{ id: "s", part: "statements", item: "a", field: "words", words: "Theirs" }],
    });
    expect(box("harm").getByText("“Theirs”")).toBeTruthy();
    fireEvent.click(box("harm").getByText("Use these words"));
    await waitFor(() => expect(now()).toEqual([["harm", "Theirs"]]));
    expect(box("harm").queryByText("“Theirs”")).toBeNull();
  });

  it("says which box of a grid a card was made from", () => {
    shown([
      { id: "a", category: "harm", words: "Made there", from_cell: "c1" },
      { id: "b", category: "harm", words: "Made here" },
    ]);
    expect(box("harm").getAllByText(/From the box/).length).toBe(1);
    expect(box("harm").getByText("From the box “Matrix: First, What happened”")).toBeTruthy();
  });

  it("shows hostile words as words", () => {
    const { el } = shown([{ id: "a", category: "harm", words: "<img src=x onerror=alert(1)>" }]);
    expect(el.querySelector("img")).toBeNull();
    expect((box("harm").getByRole("textbox") as HTMLTextAreaElement).value).toContain("<img");
  });

  it("keeps Jupyter's single keys away from everything that can have the focus", () => {
    const { el } = shown([{ id: "a", category: "harm", words: "A" }]);
    const focusable = el.querySelectorAll(
      "a, button, input, select, textarea, summary, [tabindex]",
    );
    expect(focusable.length).toBeGreaterThan(12);
    for (const each of focusable) expect(each.getAttribute(SUPPRESS)).toBe("true");
  });

  it("leaves nothing behind when it goes", () => {
    const { model, close, el } = shown([]);
    expect(model.listeners).toBeGreaterThan(0);
    close();
    expect(model.listeners).toBe(0);
    expect(el.childElementCount).toBe(0);
  });
});
