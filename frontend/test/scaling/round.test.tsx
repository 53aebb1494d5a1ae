import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import type { Edit, Item, Parts } from "../../src/kit/types";
import view from "../../src/scaling/view";
import { field, nan, press, radio, settled, shown, type } from "./sample";

beforeEach(() => sessionStorage.clear());

const round = { id: "round", scales: ["s1", "s2"], meeting: "m2" };
const turns = [
  { id: "t1", round: "round", who: "nan" },
  { id: "t2", round: "round", who: "mia", role: "child" },
];

/** A round that goes on; as Python does, the page is given nothing of what was answered. */
function going(sealed: Item[] = [], more: Parts = {}) {
  const board = shown([nan], { rounds: [round], turns, sealed, ...more });
  const put = board.model.put.bind(board.model);
  board.model.put = (name: string, value: unknown) => {
    const parts = value as Parts;
    const outside = (parts.sealed ?? []).map(({ id, turn, scale }) => ({ id, turn, scale }));
    put(name, name === "parts" ? { ...parts, sealed: outside } : value);
  };
  return board;
}

const SEALED: Item[] = ["t1", "t2"].flatMap((turn) =>
  round.scales.map((scale) => ({ id: `${turn}-${scale}`, turn, scale })),
);
const alone = () => screen.findByRole("region", { name: /alone$/ });
const leaves = (edit: Edit | undefined): Edit[] =>
  edit?.do === "together" ? edit.edits : edit ? [edit] : [];

describe("a round in private", () => {
  it("is begun with who is asked, on which scales, in one edit", async () => {
    const { edits, now, el } = shown([nan]);
    press("Ask everybody in private");
    await screen.findByRole("heading", { name: "In private" });
    // Nothing that was said before is in sight while people get ready.
    expect(el.querySelector("[data-rating]")).toBeNull();
    press("Begin the round");
    await screen.findByText("Say who is asked first.");
    // Neither a pet nor somebody who has died.
    expect(screen.queryByLabelText("Rex")).toBeNull();
    expect(screen.queryByLabelText("Gus")).toBeNull();
    fireEvent.click(field("Nan"));
    fireEvent.click(field("Mia"));
    fireEvent.change(field("Anybody else"), { target: { value: "School nurse" } });
    fireEvent.click(field("How sure?"));
    await waitFor(() => expect(screen.getAllByLabelText("From where they answer").length).toBe(3));
    press("Begin the round");
    await waitFor(() => expect(now("turns").length).toBe(3));
    expect(edits().length).toBe(1);
    expect(now("rounds")[0]).toMatchObject({ scales: ["s1", "s2"], meeting: "m2" });
    const asked = now("turns").map(({ who, role, view: how }) => [who, role, how]);
    expect(asked).toEqual([
      ["nan", "family", "in_role"],
      ["mia", "child", "in_role"],
      ["School nurse", "professional", "in_role"],
    ]);
    await screen.findByRole("heading", { name: "Who answers next?" });
  });

  it("asks people of the room as a table and the next free number, never by a name", async () => {
    const sat = { ...nan, id: "sat", who: "Table B, 1", view: "own" };
    const { now } = shown([nan, sat]);
    press("Ask everybody in private");
    await screen.findByRole("heading", { name: "In private" });
    fireEvent.change(field("Which table"), { target: { value: "B" } });
    await waitFor(() => expect(field("Which table")).toHaveProperty("value", "B"));
    press("Somebody in this room");
    press("Somebody in this room");
    await screen.findByRole("group", { name: "Table B, 3" });
    press("Begin the round");
    await waitFor(() => expect(now("turns").length).toBe(2));
    const asked = now("turns").map(({ who, view: how }) => [who, how]);
    expect(asked).toEqual([
      ["Table B, 2", "own"],
      ["Table B, 3", "own"],
    ]);
  });

  it("can ask somebody for a guess too, and then asks whose view", async () => {
    const { now } = shown();
    press("Ask everybody in private");
    fireEvent.click(await screen.findByLabelText("Nan"));
    fireEvent.click(await screen.findByRole("button", { name: "Ask for a guess too by Nan" }));
    await screen.findByLabelText("Whose view do they guess?");
    press("Begin the round");
    await screen.findByText("Say whose view Nan guesses.");
    type("Whose view do they guess?", "Mia");
    await settled();
    press("Begin the round");
    await waitFor(() => expect(now("turns").length).toBe(2));
    expect(now("turns")[1]).toMatchObject({
      who: "mia",
      view: "guess",
      guessed_by: "nan",
      role: "child",
    });
    await screen.findByText("guesses what Mia would say");
  });

  it("asks one person everything, keeps each answer in one edit, and forgets it", async () => {
    const { edits, el } = going();
    press("Answer as Nan");
    const page = within(await alone());
    expect(page.getByText("How safe?")).toBeTruthy();
    press("Keep it: the next question");
    await screen.findByText("Choose a number or another answer first.");
    fireEvent.click(radio("7"));
    type("Why this number?", "A secret reason");
    press("Keep it: the next question");
    await screen.findByText("How sure?", { selector: ".sos-scaling__question" });
    expect(radio("7").checked).toBe(false);
    expect(field("Why this number?").value).toBe("");
    fireEvent.click(radio("say wont_say"));
    press("Keep it, and pass the laptop on");
    await screen.findByRole("heading", { name: "Who answers next?" });
    expect(edits().map((each) => leaves(each).map((leaf) => leaf.do))).toEqual([["add"], ["add"]]);
    const [first, second] = edits().map((each) => (leaves(each)[0] as { item: Item }).item);
    expect(first).toMatchObject({
      turn: "t1",
      scale: "s1",
      number: 7,
      reason: "A secret reason",
    });
    expect(second).toMatchObject({ scale: "s2", answer: "wont_say", number: null });
    await waitFor(() => expect(screen.getByText("has answered")).toBeTruthy());
    expect(el.innerHTML).not.toContain("secret");
    expect(JSON.stringify({ ...sessionStorage })).not.toContain("secret");
    expect(screen.getByText("Still to answer: Mia.")).toBeTruthy();
  });

  it("shows nothing of another scale's earlier views while it goes on", () => {
    const { el } = going();
    expect(el.querySelector("[data-rating], svg, .sos-scaling__curious")).toBeNull();
    expect(screen.getAllByText("In private now").length).toBe(2);
  });

  it("keeps what somebody is writing through a reload, and lets them throw it away", async () => {
    const { close, model, el } = going();
    press("Answer as Nan");
    await alone();
    fireEvent.click(radio("7"));
    await settled();
    close();
    view.render({ model, el });
    press("Answer as Nan");
    await alone();
    expect(radio("7").checked).toBe(true);
    press("Throw this away, and let somebody else go first");
    await screen.findByRole("heading", { name: "Who answers next?" });
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('"number":7');
  });

  it("gives nobody to read what another has begun", async () => {
    const { close, model, el } = going();
    press("Answer as Nan");
    await alone();
    fireEvent.click(radio("7"));
    type("Why this number?", "A secret reason");
    await settled();
    close();
    view.render({ model, el });
    press("Answer as Mia");
    await alone();
    expect(radio("7").checked).toBe(false);
    expect(field("Why this number?").value).toBe("");
    await settled();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain("secret");
  });

  it("can be joined by somebody who comes late", async () => {
    const { now } = going([], { turns: [] });
    expect(screen.getByText("Nobody is asked.")).toBeTruthy();
    fireEvent.change(field("Somebody else"), { target: { value: "mia" } });
    await waitFor(() =>
      expect(now("turns")[0]).toMatchObject({ round: "round", who: "mia", role: "child" }),
    );
    await screen.findByRole("button", { name: "Answer as Mia" });
  });

  it("lets somebody answer again without showing what they had said", async () => {
    const { edits } = going(SEALED);
    press("Answer again as Nan");
    await alone();
    const answers = within(screen.getByRole("group", { name: /from 0 to 10/ }));
    expect(answers.getAllByRole("radio").some((each) => (each as HTMLInputElement).checked)).toBe(
      false,
    );
    fireEvent.click(radio("2"));
    press("Keep it: the next question");
    await waitFor(() => expect(edits().length).toBe(1));
    expect(leaves(edits()[0])).toMatchObject([
      { do: "remove", part: "sealed", id: "t1-s1" },
      { do: "add", part: "sealed", item: { number: 2 } },
    ]);
  });

  it("is shown when everybody has answered, and not before", async () => {
    const { model } = going(SEALED.slice(1));
    const button = () => screen.getByRole("button", { name: "Show all together" });
    expect(button().getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button());
    await settled();
    expect(model.sent).toEqual([]);
    const parts = model.get("parts") as Parts;
    model.put("parts", { ...parts, sealed: SEALED });
    await screen.findByText("Everybody has answered.");
    fireEvent.click(button());
    expect(model.sent[0]).toMatchObject({ type: "reveal", round: "round", base: 1 });
    model.put("parts", { ...parts, rounds: [], turns: [], sealed: [] });
    await screen.findByText("Whose views are here");
  });

  it("says in place why Python will not show it", async () => {
    const { model } = going(SEALED);
    model.answer = () => ({ status: "refused", sentence: "Still to answer: Mia." });
    press("Show all together");
    expect((await screen.findByRole("alert")).textContent).toBe("Still to answer: Mia.");
  });

  it("goes on without somebody, or stops, only after a question", async () => {
    const { edits, now } = going();
    press("Leave out Mia");
    const ask = within(await screen.findByRole("alertdialog"));
    expect(ask.getByText("Leave Mia out?")).toBeTruthy();
    fireEvent.click(ask.getByRole("button", { name: "Keep it" }));
    await settled();
    expect(edits()).toEqual([]);
    press("Leave out Mia");
    fireEvent.click(await screen.findByRole("button", { name: "Leave out" }));
    await waitFor(() => expect(now("turns").length).toBe(1));
    expect(edits()[0]).toMatchObject({ do: "remove", part: "turns", id: "t2", cascade: true });
    press("Stop this round");
    fireEvent.click(await screen.findByRole("button", { name: "Stop the round" }));
    await waitFor(() => expect(now("rounds")).toEqual([]));
    await screen.findByText("Whose views are here");
  });

  it("is left alone by a scale that is not in it", async () => {
    going([], { rounds: [{ ...round, scales: ["s1"] }] });
    press("How sure?");
    await screen.findByText("Whose views are here");
  });
});
