import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import view from "../../src/exercises/view";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Edit, Parts } from "../../src/kit/types";
import { FakeModel } from "../fake";

const words = { name: "harm", tools: { exercises: "Exercises" } };
const card = (id: string, text: string) => ({ id, words: text, source: "A paper" });
const round = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  read: "",
  question: "",
  zero: "",
  ten: "",
  talk: ["What did you hear?"],
  choices: [
    { value: "harm", label: "Harm", help: "What was lived through." },
    { value: "existing_strength", label: "Strengths", help: "" },
  ],
  cards: [card("mug", "A mug was thrown."), card("nan", "She reads with Nan.")],
  drawn: [],
  ...more,
});
const exercise = (id: string, manner: string, title: string, rounds: object[]) => ({
  id,
  kind: manner === "draw" ? "genogram" : manner === "write" ? "goal" : "sort",
  manner,
  kind_title: "Sort the cards",
  asks: manner === "write" ? "Turn it round" : "Where does it belong?",
  title,
  task: "Do it.",
  minutes: 10,
  point: "A source.",
  rounds,
});
const ALL = [
  exercise("cards", "choose", "Cards", [round("one", "Early"), round("two", "Late")]),
  exercise("goals", "write", "Goals", [round("one", "", { choices: [] })]),
  exercise("who", "draw", "Missing", [
    round("one", "", { choices: [], cards: [], drawn: ["Mia"] }),
  ]),
];
const WHY = {
  why: [{ lead: "You have it under “Harm”.", because: "It cut her." }],
  look_for: [],
  advice: [],
  examples: [],
};

function shown(more: { parts?: Parts; extra?: object } = {}) {
  const parts: Parts = {
    sittings: [],
    attempts: [],
    sketch_lines: [],
    set_aside: [],
    ...more.parts,
  };
  const extra = {
    nothing: "",
    lead: "Try first.",
    later: "",
    exercises: ALL,
    said: {},
    sketches: {
      "who/one": {
        picture: { title: "G", blocks: [] },
        words: { title: "In words", blocks: [] },
        people: ["Mia"],
        refused: [],
        found: [{ state: "not_yet", words: "Nan is not there yet.", because: "A paper." }],
      },
    },
    ties: [
      { value: "parent", label: "is a parent of" },
      { value: "pet", label: "is the pet of" },
    ],
    shapes: [{ value: "diamond", label: "diamond" }],
    ...more.extra,
  };
  const model = new FakeModel({ parts, words, extra });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = (part: string) => (model.get("parts") as Parts)[part] ?? [];
  const edits = () => model.sent.map((each) => each.edit as Edit);
  const say = (said: object) => model.put("extra", { ...extra, said });
  return { model, el, close, now, edits, say };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const at = (name: string) => within(screen.getByRole("article", { name }));

beforeEach(() => sessionStorage.clear());

describe("a card", () => {
  it("is answered, and begins the go with what could be chosen; then it says why", async () => {
    const { edits, now, say } = shown();
    const mug = at("A mug was thrown.");
    fireEvent.click(mug.getByRole("button", { name: /^See why/ }));
    expect(edits()).toEqual([]);
    fireEvent.click(mug.getByRole("radio", { name: "Harm" }));
    await waitFor(() => expect(now("attempts").length).toBe(1));
    expect(now("sittings")[0]).toMatchObject({
      exercise: "cards",
      round: "one",
      title: "Cards: Early",
      choices: [{ id: "harm", words: "Harm" }, {}],
    });
    expect(now("attempts")[0]).toMatchObject({
      card: "mug",
      asked: "A mug was thrown.",
      chosen: "harm",
    });
    fireEvent.click(mug.getByRole("button", { name: /^See why/ }));
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ seen: true }));
    expect(document.activeElement?.textContent).toBe("The reasons are coming…");
    say({ [String(now("attempts")[0]?.id)]: WHY });
    expect(await mug.findByText("It cut her.", { exact: false })).toBeTruthy();
    fireEvent.click(mug.getByRole("radio", { name: "Strengths" }));
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ chosen: "existing_strength" }));
    expect(now("sittings").length).toBe(1);
  });

  it("to write on holds the words", async () => {
    const { now } = shown();
    press(/^Goals/);
    const field = (await screen.findAllByLabelText("Turn it round"))[0] as HTMLInputElement;
    fireEvent.input(field, { target: { value: "Ben rings Nan." } });
    fireEvent.blur(field);
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ words: "Ben rings Nan." }));
  });

  it("shows what two windows chose at once in words, and takes the one that is chosen", async () => {
    const { now } = shown({
      parts: {
        sittings: [{ id: "s", exercise: "cards", round: "one" }],
        attempts: [{ id: "s/mug", sitting: "s", card: "mug", chosen: "harm" }],
        set_aside: [
          { id: "x", part: "attempts", item: "s/mug", field: "chosen", words: "existing_strength" },
        ],
      },
    });
    expect(screen.getByText("“Strengths”")).toBeTruthy();
    press("Use these words");
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ chosen: "existing_strength" }));
  });
});

describe("a round", () => {
  const BEFORE = {
    sittings: [
      { id: "s", exercise: "cards", round: "one", choices: [{ id: "harm", words: "Harm" }] },
    ],
    attempts: [
      { id: "s/mug", sitting: "s", card: "mug", asked: "A mug was thrown.", chosen: "harm" },
    ],
  };

  it("is tried again with nothing on the cards, and what was said before stays", async () => {
    const { now } = shown({ parts: BEFORE });
    press("Try this round again");
    await waitFor(() => expect(now("sittings").length).toBe(2));
    const harm = at("A mug was thrown.").getByRole("radio", { name: "Harm" }) as HTMLInputElement;
    expect(harm.checked).toBe(false);
    const before = screen.getByText("What we said before").closest("details") as HTMLElement;
    expect(before.textContent).toContain("A mug was thrown.Harm");
    expect(document.activeElement?.textContent).toBe("Early");
  });

  it("is followed by the next, which is another go", async () => {
    const { now } = shown({ parts: BEFORE });
    press("On to the next round");
    await screen.findByRole("heading", { name: "Late" });
    fireEvent.click(at("She reads with Nan.").getByRole("radio", { name: "Harm" }));
    await waitFor(() => expect(now("sittings")[1]).toMatchObject({ round: "two" }));
  });

  it("tells what the answers mean to whoever wants to know", () => {
    shown();
    const told = screen.getByText("What the answers mean").closest("details") as HTMLElement;
    expect(told.textContent).toContain("HarmWhat was lived through.");
  });

  it("keeps what the room takes from its talk", async () => {
    const { now } = shown();
    const field = screen.getByLabelText("What we want to keep from our talk");
    fireEvent.input(field, { target: { value: "Ask Nan." } });
    fireEvent.blur(field);
    await waitFor(() => expect(now("sittings")[0]).toMatchObject({ thoughts: "Ask Nan." }));
  });
});

describe("before a room", () => {
  it("one card is large at a time, and nobody has to type to see why", async () => {
    const { now } = shown();
    press("One at a time, large");
    const room = within(await screen.findByRole("dialog"));
    expect(room.getAllByRole("article").length).toBe(1);
    fireEvent.click(room.getByRole("button", { name: /^See why/ }));
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ card: "mug", seen: true }));
    const hands = room.getByLabelText("Show of hands, if somebody keeps it");
    fireEvent.input(hands, { target: { value: "harm nine" } });
    fireEvent.blur(hands);
    await waitFor(() => expect(now("attempts")[0]).toMatchObject({ hands: "harm nine" }));
    fireEvent.click(room.getByRole("button", { name: "The next card" }));
    expect(await room.findByRole("article", { name: "She reads with Nan." })).toBeTruthy();
    fireEvent.click(room.getByRole("button", { name: "Talk about it" }));
    expect(await room.findByText("What did you hear?")).toBeTruthy();
  });
});

describe("a genogram", () => {
  it("is drawn line by line, and says who is missing when somebody asks", async () => {
    const { now } = shown();
    press(/^Missing/);
    const write = (name: string, value: string) => {
      const field = screen.getByLabelText(name);
      fireEvent.input(field, { target: { value } });
      fireEvent.blur(field);
    };
    await screen.findByRole("button", { name: "Draw this line" });
    expect(screen.queryByText(/Nan is not there yet/)).toBeNull();
    write("Who", "Rose");
    write("to whom", "Mia");
    await waitFor(() =>
      expect((screen.getByLabelText("to whom") as HTMLInputElement).value).toBe("Mia"),
    );
    press("Draw this line");
    await waitFor(() =>
      expect(now("sketch_lines")[0]).toMatchObject({ who: "Rose", tie: "parent", whom: "Mia" }),
    );
    press("See what the text tells");
    expect(await screen.findByText("Nan is not there yet.")).toBeTruthy();
    press(/^Take off/);
    await waitFor(() => expect(now("sketch_lines")).toEqual([]));
  });
});

describe("a genogram that was never looked at", () => {
  it("is asked for when somebody does", async () => {
    const { model } = shown({ extra: { sketches: {} } });
    expect(model.sent).toEqual([]);
    press(/^Missing/);
    await waitFor(() => expect(model.sent).toEqual([{ type: "sketch", of: "who/one" }]));
  });
});

describe("the board", () => {
  it("says what to do where there is no exercise, and lets no key through to JupyterLab", () => {
    const { el, close, model } = shown();
    const focusable = el.querySelectorAll("button, input, select, textarea, summary, [tabindex]");
    expect(focusable.length).toBeGreaterThan(8);
    for (const each of focusable) expect(each.getAttribute(SUPPRESS)).toBe("true");
    close();
    expect(model.listeners).toBe(0);
    shown({ extra: { exercises: [], nothing: "They come with the story." } });
    expect(screen.getByText("They come with the story.")).toBeTruthy();
  });
});
