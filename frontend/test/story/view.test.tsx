import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { arrive } from "../../src/kit/going";
import type { Story } from "../../src/story/types";
import view from "../../src/story/view";
import { FakeModel } from "../fake";

const stage = (id: string, title: string) => ({
  id,
  title,
  minutes: 3,
  text: "It rained.",
  papers: [],
  said: [],
});

const story = (more: Partial<Story> = {}): Story => ({
  missing: "",
  content_note: "There is drinking in it.",
  intensity: "Serious",
  intensity_why: "Children are frightened.",
  stages: [
    {
      ...stage("one", "The quay"),
      papers: [
        {
          kind: "Text messages",
          dress: "messages",
          title: "Sunday",
          writer: "G and M",
          date: "14 March 2026",
          text: "G: can I come\nM: Bring them\n(later) G: thank you",
        },
      ],
    },
  ],
  has_next: true,
  ...more,
});

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show() {
  model = new FakeModel({
    board: "story",
    parts: {},
    words: {
      tools: { story: "The story" },
      columns: { worried: { question: "Worried?" }, working_well: { question: "Well?" } },
    },
    extra: story(),
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
}

beforeEach(() => {
  sessionStorage.clear();
  show();
});

afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("button", { name }));

test("the content note stands before the story", async () => {
  expect(screen.getByText("There is drinking in it.")).toBeTruthy();
  expect(screen.queryByText("The quay")).toBeNull();
  await click("Read the story");
  expect(await screen.findByText("The quay")).toBeTruthy();
});

test("skipping the story is remembered when the view comes back", async () => {
  await click("Skip the story for now");
  leave();
  el.remove();
  show();
  expect(screen.getByText(/put away for now/)).toBeTruthy();
  expect(screen.queryByText("It rained.")).toBeNull();
  await click("Read the story");
  expect(await screen.findByText("It rained.")).toBeTruthy();
});

test("messages stand left and right, by writer", async () => {
  await click("Read the story");
  const lines = (await screen.findAllByRole("listitem")).map((each) => [
    each.querySelector(".sos-story__words > div")?.textContent,
    each.classList.contains("sos-story__answer"),
  ]);
  expect(lines).toEqual([
    ["G: can I come", false],
    ["M: Bring them", true],
    ["(later) G: thank you", false],
  ]);
});

test("the next part is released only after a second thought", async () => {
  await click("Read the story");
  await click("Release the next part");
  expect(model.sent).toEqual([]);
  await click("Not yet");
  await click("Release the next part");
  await click("Yes, release it");
  await waitFor(() => expect(model.sent).toHaveLength(1));
  expect(model.sent[0]).toMatchObject({ type: "release", base: 1, seen: 1 });
});

test("a released part takes the focus and is announced", async () => {
  await click("Read the story");
  model.put(
    "extra",
    story({ stages: [...story().stages, stage("two", "The landing")], has_next: false }),
  );
  const heading = await screen.findByRole("heading", { name: "The landing" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(el.querySelector("[aria-live]")?.textContent).toMatch(/The landing/);
  expect(screen.queryByRole("button", { name: "Release the next part" })).toBeNull();
});

test("a release that is refused says so beside the button", async () => {
  model.answer = () => ({ status: "refused", sentence: "It has been released already." });
  await click("Read the story");
  await click("Release the next part");
  await click("Yes, release it");
  expect((await screen.findByRole("alert")).textContent).toBe("It has been released already.");
  expect(screen.getByRole("button", { name: "Release the next part" })).toBeTruthy();
});

test("a release that no kernel answered is sent again by the next view", async () => {
  model.answer = undefined;
  await click("Read the story");
  await click("Release the next part");
  await click("Yes, release it");
  await waitFor(() => expect(model.sent).toHaveLength(1));
  const [first] = model.sent;
  leave();
  el.remove();
  show();
  await waitFor(() => expect(model.sent).toHaveLength(1));
  expect(model.sent[0]).toMatchObject({ type: "release", seen: 1, edit_id: first?.edit_id });
});

test("whom the room drew before is asked about, one by one, before the part is shown", async () => {
  const ask = ["Dean", "Kit"].map((name) => ({ id: name, name, who: `${name}, a neighbour.` }));
  model.answer = ({ same }: { same?: object }) =>
    Object.keys(same ?? {}).length ? {} : { status: "refused", sentence: "Who?", ask };
  await click("Read the story");
  await click("Release the next part");
  await click("Yes, release it");
  const first = await screen.findByRole("alertdialog", { name: /is this your Dean\?/ });
  expect(first.textContent).toContain("Dean, a neighbour.");
  const same = screen.getByRole("button", { name: "Yes, the same person" });
  await waitFor(() => expect(document.activeElement).toBe(same));
  fireEvent.click(same);
  await screen.findByRole("alertdialog", { name: /is this your Kit\?/ });
  expect(model.sent).toHaveLength(1);
  await click("No, keep both");
  await waitFor(() => expect(model.sent).toHaveLength(2));
  expect(model.sent[1]).toMatchObject({ type: "release", same: { Dean: true, Kit: false } });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("Escape at such a question releases nothing", async () => {
  const ask = [{ id: "d", name: "Dean", who: "Dean." }];
  model.answer = () => ({ status: "refused", sentence: "Who?", ask });
  await click("Read the story");
  await click("Release the next part");
  await click("Yes, release it");
  const dialog = await screen.findByRole("alertdialog");
  fireEvent.keyDown(dialog, { key: "Escape" });
  await screen.findByRole("button", { name: "Release the next part" });
  expect(model.sent).toHaveLength(1);
});

test("a passage goes to the map in words of one's own, and is known by its own words", async () => {
  await click("Read the story");
  await click(/^To the map.*It rained/);
  const field = await screen.findByLabelText(/What stands on the card/);
  expect(document.activeElement).toBe(field);
  expect((field as HTMLTextAreaElement).value).toBe("It rained.");
  fireEvent.input(field, { target: { value: "Nobody had a coat." } });
  await click("Worried?");
  await waitFor(() => expect(model.sent).toHaveLength(1));
  expect(model.sent[0]?.edit).toMatchObject({
    do: "add",
    part: "statements",
    item: {
      category: "unsorted_worried",
      words: "Nobody had a coat.",
      passage: "It rained.",
      passage_from: "one",
    },
  });
  expect(document.activeElement?.textContent).toBe("To the map: It rained.");
});

test("a passage leads to what rests on it, and somebody who comes to it finds it", async () => {
  const [first] = story().stages;
  if (!first) throw new Error("There is no stage.");
  const said = [{ id: "s1", words: "They came wet.", passage: "can I come" }];
  model.put("extra", story({ stages: [{ ...first, said }] }));
  await click("Read the story");
  expect(await screen.findByText("They came wet.")).toBeTruthy();
  const place = { tool: "story", item: "one", words: "G:  can I come" };
  expect(arrive({ practice: "p1", place: { ...place, item: "never" } })).toBe(false);
  expect(arrive({ practice: "p1", place })).toBe(true);
  await waitFor(() => expect(document.activeElement?.textContent).toContain("G: can I come"));
});
