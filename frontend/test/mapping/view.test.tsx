import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { arrive } from "../../src/kit/going";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Parts } from "../../src/kit/types";
import { box, shown } from "./sample";

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
    fireEvent.click(box("harm").getByText(/Add/));
    const blank = await box("harm").findByRole("textbox");
    fireEvent.input(blank, { target: { value: "  \n " } });
    fireEvent.blur(blank);
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

  it("asks before it removes what something hangs on, and not otherwise", async () => {
    const { model, now } = shown([
      { id: "a", category: "harm", words: "A" },
      { id: "b", category: "next_step", words: "B" },
    ]);
    fireEvent.click(box("next_step").getByText(/Who said it/));
    fireEvent.click(await box("next_step").findByText("Remove this card"));
    await waitFor(() => expect(now()).toEqual([["harm", "A"]]));
    const plain = model.answer;
    model.answer = (message) => ({
      ...plain?.(message),
      ...(message.type === "hanging_on" && { stays: ["a pair"] }),
    });
    fireEvent.click(box("harm").getByText(/Who said it/));
    fireEvent.click(await box("harm").findByText("Remove this card"));
    const keep = await screen.findByRole("button", { name: "Keep “A”" });
    expect(document.activeElement).toBe(keep);
    expect(screen.getByText("a pair")).toBeTruthy();
    fireEvent.click(keep);
    expect(now()).toEqual([["harm", "A"]]);
    fireEvent.click(await box("harm").findByText("Remove this card"));
    fireEvent.click(await screen.findByRole("button", { name: "Remove “A”" }));
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

  it("shows the same statements in four views, and moves them by the same edits", async () => {
    const { now, model } = shown([
      { id: "a", category: "harm", words: "A" },
      { id: "b", category: "complicating_factor", words: "B" },
    ]);
    const view = (name: string) =>
      fireEvent.change(screen.getByLabelText("View"), { target: { value: name } });
    view("columns");
    const worried = await waitFor(() => screen.getByRole("region", { name: "worried?" }));
    expect(worried.querySelectorAll("[data-card]").length).toBe(2);
    expect(worried.textContent).toContain("complicating factor");
    // Up within the column: it stays what it is. Across: it is not yet sorted.
    fireEvent.keyDown(screen.getByLabelText("Move: B"), { key: "ArrowUp" });
    await waitFor(() => expect(now()[0]).toEqual(["complicating_factor", "B"]));
    fireEvent.keyDown(screen.getByLabelText("Move: B"), { key: "ArrowRight" });
    await waitFor(() => expect(now()[1]).toEqual(["unsorted_working_well", "B"]));
    view("quadrant");
    await screen.findByRole("heading", { name: "Been?" });
    fireEvent.keyDown(box("harm").getByLabelText("Move: A"), { key: "ArrowRight" });
    await waitFor(() => expect(now()[1]).toEqual(["complicating_factor", "A"]));
    view("list");
    await screen.findByRole("heading", { name: "to_happen?" });
    expect(model.sent.every((each) => each.edit?.do === "move")).toBe(true);
  });

  it("sends a card to another column by a quick key, and leaves it where it stands already", async () => {
    const { model, now } = shown([{ id: "a", category: "harm", words: "A" }]);
    const press = (key: number) =>
      fireEvent.keyDown(screen.getByLabelText("Move: A"), { code: `Digit${key}`, altKey: true });
    press(1);
    expect(model.sent).toEqual([]);
    press(3);
    await waitFor(() => expect(now()).toEqual([["unsorted_to_happen", "A"]]));
  });

  it("shows somebody the card that they come to", async () => {
    shown([
      { id: "a", category: "harm", words: "A" },
      { id: "b", category: "next_step", words: "B" },
    ]);
    const place = { tool: "mapping", item: "b" };
    expect(arrive({ practice: "another", place })).toBe(false);
    expect(arrive({ practice: "p1", place: { ...place, item: "gone" } })).toBe(false);
    expect(arrive({ practice: "p1", place })).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Move: B")));
  });
});
