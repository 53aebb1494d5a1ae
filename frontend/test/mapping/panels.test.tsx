import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { onGo } from "../../src/kit/going";
import type { Item, Parts } from "../../src/kit/types";
import { box, shown } from "./sample";

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const capture = () => screen.getByLabelText("What was said") as HTMLTextAreaElement;
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

beforeEach(() => sessionStorage.clear());

describe("while people talk", () => {
  it("Enter puts down what was said, and quick keys send it to a column", async () => {
    const { now } = shown([]);
    type(capture(), " He was cold ");
    fireEvent.keyDown(capture(), { key: "Enter" });
    await waitFor(() => expect(capture().value).toBe(""));
    type(capture(), "Nan came");
    fireEvent.keyDown(capture(), { code: "Digit2", altKey: true });
    await waitFor(() => expect(capture().value).toBe(""));
    // The next one goes where the last one went.
    type(capture(), "Nan stayed");
    fireEvent.keyDown(capture(), { key: "Enter" });
    await waitFor(() =>
      expect(now()).toEqual([
        ["unsorted_worried", "He was cold"],
        ["unsorted_working_well", "Nan came"],
        ["unsorted_working_well", "Nan stayed"],
      ]),
    );
  });

  it("empty words are no card, and AltGr is not a quick key", () => {
    const { model } = shown([]);
    type(capture(), "  ");
    fireEvent.keyDown(capture(), { key: "Enter" });
    type(capture(), "He");
    fireEvent.keyDown(capture(), { code: "Digit2", altKey: true, ctrlKey: true });
    expect(model.sent).toEqual([]);
  });

  it("a sentence that is half said is still there when the view comes back", async () => {
    const { close } = shown([]);
    type(capture(), "He was");
    close();
    shown([]);
    expect(capture().value).toBe("He was");
  });
});

describe("question cards", () => {
  it("stand there before anything is written, with as many for both sides", async () => {
    shown([]);
    expect(screen.getByText("Best hopes?")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Cards"), { target: { value: "both" } });
    const cards = () => screen.getAllByText("Write what was said", { exact: false });
    await waitFor(() => expect(cards().length).toBe(2));
    const asked = () =>
      [...document.querySelectorAll(".sos-mapping__asked")].map((each) => each.textContent);
    const seen: (string | null)[][] = [asked()];
    for (let turn = 0; turn < 3; turn++) {
      press("Next question");
      await waitFor(() => expect(asked()).not.toEqual(seen[seen.length - 1]));
      seen.push(asked());
    }
    // Each turn asks about a worry and about what works well; no category waits for another.
    expect(seen).toEqual([
      ["harm 1", "existing_strength 1"],
      ["danger_statement 1", "existing_safety 1"],
      ["complicating_factor 1", "existing_strength 2"],
      ["harm 2", "existing_safety 2"],
    ]);
  });

  it("lead to writing, in the column that was asked about", async () => {
    shown([]);
    fireEvent.change(screen.getByLabelText("Cards"), { target: { value: "elicit" } });
    fireEvent.click(await screen.findByRole("button", { name: /^Write what was said ?to: ?G/ }));
    await waitFor(() => expect(document.activeElement).toBe(capture()));
    const well = screen.getByRole("button", { name: "working_well Alt 2" });
    expect(well.getAttribute("aria-pressed")).toBe("true");
  });

  it("are out of the way once there is a map", () => {
    shown([{ id: "a", category: "harm", words: "A" }]);
    expect(screen.queryByText("Best hopes?")).toBeNull();
    press("Question cards");
    expect(screen.getByText("Best hopes?")).toBeTruthy();
  });
});

describe("sorting", () => {
  it("takes one card after the other, with the questions that tell categories apart", async () => {
    const { now } = shown([
      { id: "a", category: "unsorted_worried", words: "A" },
      { id: "b", category: "unsorted_working_well", words: "B" },
    ]);
    press("Sort what was said");
    const panel = within(screen.getByRole("region", { name: "Sort what was said" }));
    expect(panel.getByText("A").className).toContain("now");
    expect(panel.getByText("harm, is it?")).toBeTruthy();
    fireEvent.click(panel.getByText("Leave it for now"));
    await waitFor(() => expect(document.activeElement).toBe(panel.getByText("B")));
    fireEvent.click(panel.getByRole("button", { name: "existing safety" }));
    await waitFor(() => expect(now()[1]).toEqual(["existing_safety", "B"]));
    await waitFor(() => expect(document.activeElement).toBe(panel.getByText("A")));
    fireEvent.click(panel.getByRole("button", { name: "existing strength" }));
    await waitFor(() => expect(panel.getByText("Nothing is waiting to be sorted.")).toBeTruthy());
    expect(now().map(([category]) => category)).toEqual(["existing_safety", "existing_strength"]);
  });
});

describe("a flipchart", () => {
  it("is typed in as it hangs there: one line, one card, one undo", async () => {
    const { now, model } = shown([]);
    press("Type in a flipchart");
    type(await screen.findByLabelText("worried?"), "- He drinks\n\n• Nobody came\n");
    type(screen.getByLabelText("to_happen?"), "1. Ring Nan");
    press("Put these on the map");
    await waitFor(() =>
      expect(now()).toEqual([
        ["unsorted_worried", "He drinks"],
        ["unsorted_worried", "Nobody came"],
        ["unsorted_to_happen", "Ring Nan"],
      ]),
    );
    expect(model.sent.length).toBe(1);
    expect(await screen.findByRole("region", { name: "Sort what was said" })).toBeTruthy();
  });
});

describe("what is still open", () => {
  const open = [
    { group: "bookends", words: "Danger?", part: "", item: "", category: "danger_statement" },
    { group: "steps", words: "Who does it?", part: "statements", item: "n", category: "" },
    { group: "steps", words: "Only a question.", part: "", item: "", category: "" },
  ];

  it("are questions that lead to where an answer would stand, without any count", async () => {
    shown([{ id: "n", category: "next_step", words: "N" }], {}, { open });
    press("Still open");
    const panel = screen.getByRole("region", { name: "Still open" });
    expect(panel.textContent).not.toMatch(/\d|%|✓/);
    fireEvent.click(within(panel).getByText("Who does it?"));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Move: N")));
    fireEvent.click(within(panel).getByText("Danger?"));
    const field = await box("danger_statement").findByRole("textbox");
    expect(document.activeElement).toBe(field);
    expect(within(panel).getByText("Only a question.").tagName).toBe("SPAN");
  });

  it("lead to the pair where its board is at hand, and to the card where it is not", async () => {
    const danger = { id: "d", category: "danger_statement", words: "D" };
    const goal = { group: "bookends", words: "Goal?", part: "statements", item: "d", category: "" };
    const { el } = shown([danger], {}, { open: [goal] });
    press("Still open");
    fireEvent.click(screen.getByText("Goal?"));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Move: D")));
    el.classList.add("sos-workbench");
    const gone: unknown[] = [];
    const leave = onGo(({ place }) => gone.push(place) > 0);
    fireEvent.click(screen.getByText("Goal?"));
    leave();
    expect(gone).toEqual([{ tool: "pairs", item: "d" }]);
  });
});

describe("drafts in silence", () => {
  const parts = (model: { get(name: string): unknown }) => model.get("parts") as Parts;

  it("are laid aside one by one, then lie side by side, then one is composed", async () => {
    const { model, el, now } = shown([]);
    press("Draft in silence");
    const field = () => screen.getByLabelText("Your own danger_statement");
    for (const words of ["Nan worries. He may drown.", "Mia may be alone."]) {
      type(field(), words);
      press("Lay it aside and hand on");
      await waitFor(() => expect((field() as HTMLTextAreaElement).value).toBe(""));
      expect(el.textContent).not.toContain(words.slice(0, 8));
    }
    expect(parts(model).drafts?.length).toBe(2);
    press("All have written: lay them side by side");
    await screen.findByRole("heading", { name: "Side by side" });
    expect(Object.keys(parts(model).drafts?.[0] as Item).sort()).toEqual(["id", "round", "words"]);
    press("Take: He may drown.");
    await waitFor(() => expect(now()).toEqual([["danger_statement", "He may drown."]]));
    press("Take: Mia may be alone.");
    await waitFor(() =>
      expect(now()).toEqual([["danger_statement", "He may drown.\nMia may be alone."]]),
    );
    press("Go to it on the map");
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toContain("He may drown"),
    );
  });

  it("that nobody has handed on are laid open with the others", async () => {
    const { model } = shown([], {
      draft_rounds: [{ id: "r", category: "safety_goal" }],
      drafts: [{ id: "d", round: "r" }],
    });
    fireEvent.click(box("safety_goal").getByText(/Draft in silence first/));
    type(await screen.findByLabelText("Your own safety_goal"), "Last words");
    press("All have written: lay them side by side");
    await screen.findByText("Last words");
    await waitFor(() =>
      expect(parts(model).draft_rounds).toMatchObject([{ id: "r", shown: true }]),
    );
    expect(parts(model).drafts).toMatchObject([{ id: "d" }, { round: "r", words: "Last words" }]);
  });
});

describe("recorder mode", () => {
  it("shows one column and one card at a time, and never any of the small print", async () => {
    const note = { rule: "label", part: "statements", item: "a", field: "words", about: "A" };
    const { now, el } = shown(
      [
        { id: "a", category: "harm", words: "A", source: "Police note" },
        { id: "b", category: "existing_strength", words: "B" },
      ],
      {},
      { advice: { notes: [{ ...note, sentence: "Who saw it?" }], rules: [] } },
    );
    expect(el.textContent).toContain("Police note");
    expect(el.querySelector(".sos-advice__notes")).toBeTruthy();
    press("Recorder mode");
    expect(await screen.findByRole("heading", { name: "worried?" })).toBeTruthy();
    expect(document.activeElement).toBe(capture());
    expect(el.textContent).not.toContain("Police note");
    expect(el.textContent).not.toContain("B");
    expect(el.querySelector(".sos-advice__notes")).toBeNull();
    fireEvent.keyDown(capture(), { code: "Digit2", altKey: true });
    expect(await screen.findByRole("heading", { name: "working_well?" })).toBeTruthy();
    type(capture(), "Nan came");
    fireEvent.keyDown(capture(), { key: "Enter" });
    const newest = await screen.findByRole("button", { name: "Nan came" });
    expect(newest.closest("li")?.nextElementSibling?.textContent).toBe("B");
    fireEvent.click(newest);
    const single = await screen.findByLabelText("unsorted working well");
    fireEvent.input(single, { target: { value: "Nan came at once" } });
    fireEvent.blur(single);
    await waitFor(() => expect(now()[2]).toEqual(["unsorted_working_well", "Nan came at once"]));
    press("The one before");
    expect(await screen.findByDisplayValue("B")).toBeTruthy();
    expect(el.querySelector(".sos-advice__notes")).toBeNull();
    press("Back to what was said");
    await waitFor(() => expect(document.activeElement).toBe(capture()));
    press("Leave recorder mode");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Recorder mode"));
  });
});
