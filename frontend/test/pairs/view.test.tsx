import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { arrive } from "../../src/kit/going";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Parts } from "../../src/kit/types";
import view from "../../src/pairs/view";
import { FakeModel } from "../fake";

const question = (ask: string) => ({ ask, help: "" });
const pairWords = {
  lead: "Two ends.",
  none: "There is no pair yet.",
  alone: "On the map, in no pair yet",
  unnamed: "A pair without words",
  scale: "Scale",
  steps: "Steps on the way",
  fields: { own_way: "The family's way", told: "Told to the child", disagreement: "Differently" },
  help: { own_way: "", told: "", disagreement: "" },
  helpers: {
    danger: {
      title: "Three short sentences",
      lead: "",
      questions: { who: question("Who is worried?"), about: question("About what?") },
    },
    goal: { title: "Short sentences", lead: "", questions: { doing: question("Doing what?") } },
  },
};
const words = {
  tools: { pairs: "Pairs", scaling: "Scaling", trajectory: "The way" },
  scale_kinds: {
    goal: { question: "Where do we rate it?", zero: "As it is", ten: "As it should be" },
  },
  categories: {
    danger_statement: { heading: "Danger statements", one: "danger statement" },
    safety_goal: { heading: "Safety goals", one: "safety goal" },
    next_step: { heading: "Next steps", one: "next step" },
    harm: { heading: "Harm", one: "harm" },
  },
};

function shown(parts: Parts = {}, advice: { notes: object[]; rules: object[] } = NONE) {
  const all = {
    people: [{ id: "nan", name: "Nan" }],
    ...Object.fromEntries(
      ["statements", "scales", "pairs", "pieces", "dismissals", "rules_off", "local_words"].map(
        (name) => [name, []],
      ),
    ),
    ...parts,
  } as Parts;
  const extra = { pairs: {}, words: pairWords, meetings: [], meeting_now: "", advice };
  const model = new FakeModel({ board: "pairs", parts: all, words, extra });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = (part: string) => (model.get("parts") as Parts)[part] ?? [];
  return { model, el, close, now };
}

const NONE = { notes: [], rules: [] };
const danger = { id: "d", category: "danger_statement", words: "Nan is worried." };
const goal = { id: "g", category: "safety_goal", words: "Dean walks." };
const end = (name: string) => within(screen.getByRole("region", { name }));
const write = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

beforeEach(() => sessionStorage.clear());

describe("pairs", () => {
  it("begin empty; what is written at an end stands on the map and in the pair", async () => {
    const { now } = shown();
    expect(screen.getByText("There is no pair yet.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Begin a pair/ }));
    await waitFor(() => expect(now("pairs").length).toBe(1));
    write(end("Danger statement").getByRole("textbox", { name: "Danger statement" }), "Nan is.");
    await waitFor(() =>
      expect(now("statements")).toMatchObject([{ category: "danger_statement", words: "Nan is." }]),
    );
    expect(now("pairs")[0]?.danger).toBe(now("statements")[0]?.id);
    write(end("Danger statement").getByRole("textbox", { name: "Danger statement" }), "Nan was.");
    await waitFor(() => expect(now("statements")[0]?.words).toBe("Nan was."));
    expect(now("statements").length).toBe(1);
  });

  it("are begun with what stands on the map in no pair yet", async () => {
    const { now } = shown({ statements: [danger, goal], pairs: [{ id: "p", danger: "d" }] });
    const alone = within(screen.getByRole("region", { name: "On the map, in no pair yet" }));
    expect(alone.queryByText("Nan is worried.")).toBeNull();
    fireEvent.click(alone.getByRole("button", { name: /^Begin a pair with it/ }));
    await waitFor(() => expect(now("pairs")[1]).toMatchObject({ goal: "g" }));
  });

  it("let one goal answer two dangers, and say so", async () => {
    const { now } = shown({
      statements: [danger, { ...danger, id: "d2", words: "Mo is worried." }, goal],
      pairs: [
        { id: "p", danger: "d", goal: "g" },
        { id: "q", danger: "d2" },
      ],
    });
    const second = within(screen.getByRole("article", { name: "Mo is worried." }));
    const chosen = second.getByLabelText("From the map, under “Safety goals”");
    fireEvent.change(chosen, { target: { value: "g" } });
    await waitFor(() => expect(now("pairs")[1]?.goal).toBe("g"));
    await waitFor(() =>
      expect(screen.getAllByText(/It stands in another pair too/).length).toBe(2),
    );
  });

  it("ask first and write only when told: the answers stay, the words are the writer's", async () => {
    const { now } = shown({ statements: [danger], pairs: [{ id: "p", danger: "d" }] });
    fireEvent.click(screen.getByRole("button", { name: "Three short sentences" }));
    const who = await screen.findByLabelText("Who is worried?");
    expect(document.activeElement).toBe(who);
    write(who, "Nan and Mo");
    write(screen.getByLabelText("About what?"), "Dean drinks");
    await waitFor(() => expect(now("pieces").length).toBe(2));
    expect(now("pieces")[0]).toMatchObject({ pair: "p", question: "who", words: "Nan and Mo" });
    await screen.findByText("Nan and Mo are worried that Dean drinks.");
    expect(now("statements")[0]?.words).toBe("Nan is worried.");
    fireEvent.click(screen.getByText("Use these in place of what stands there"));
    await waitFor(() =>
      expect(now("statements")[0]?.words).toBe("Nan and Mo are worried that Dean drinks."),
    );
    write(screen.getByLabelText("Who is worried?"), "Nan");
    await waitFor(() => expect(now("pieces")[0]?.words).toBe("Nan"));
    expect(now("pieces").length).toBe(2);
  });

  it("begin a scale whose ends are the two sides", async () => {
    const { now } = shown({
      statements: [danger, goal],
      pairs: [{ id: "p", danger: "d", goal: "g" }],
    });
    fireEvent.click(screen.getByRole("button", { name: "Begin a scale between them" }));
    await waitFor(() =>
      expect(now("scales")).toMatchObject([
        { kind: "goal", zero: "Nan is worried.", ten: "Dean walks." },
      ]),
    );
    expect(now("pairs")[0]?.scale).toBe(now("scales")[0]?.id);
  });

  it("put steps on the way: a new one, or one from the map; and take them off again", async () => {
    const step = { id: "s1", category: "next_step", words: "Fit a lock." };
    const { now } = shown({ statements: [danger, step], pairs: [{ id: "p", danger: "d" }] });
    fireEvent.click(screen.getByRole("button", { name: "Put “Fit a lock.” on this way" }));
    await waitFor(() => expect(now("pairs")[0]?.steps).toEqual(["s1"]));
    fireEvent.click(screen.getByRole("button", { name: /Add a next step/ }));
    await waitFor(() => expect(now("pairs")[0]?.steps).toHaveLength(2));
    const fresh = now("statements")[2];
    expect(fresh).toMatchObject({ category: "next_step" });
    const added = screen.getAllByLabelText("Next step")[1] as HTMLElement;
    expect(document.activeElement).toBe(added);
    const whoDoes = screen.getAllByLabelText("Who does it")[1] as HTMLElement;
    write(whoDoes, "nan");
    await waitFor(() => expect(now("statements")[2]?.does).toBe("nan"));
    fireEvent.click(screen.getByRole("button", { name: /^Take off this way.*Fit a lock/ }));
    await waitFor(() => expect(now("pairs")[0]?.steps).toEqual([fresh?.id]));
    expect(now("statements").some((each) => each.id === "s1")).toBe(true);
  });

  it("keep the family's own way, what the child is told, and who sees it differently", async () => {
    const { now } = shown({ pairs: [{ id: "p" }] });
    write(screen.getByLabelText("The family's way"), "Dean rings Mo.");
    write(screen.getByLabelText("Told to the child"), "Dad walks.");
    write(screen.getByLabelText("Differently"), "Dean does.");
    await waitFor(() =>
      expect(now("pairs")[0]).toMatchObject({
        own_way: "Dean rings Mo.",
        told: "Dad walks.",
        disagreement: "Dean does.",
      }),
    );
  });

  it("say where a statement has moved to on the map", () => {
    shown({ statements: [{ ...danger, category: "harm" }], pairs: [{ id: "p", danger: "d" }] });
    expect(screen.getByText("On the map it stands under “Harm” now.")).toBeTruthy();
  });

  it("show what is missing beside the end where it is missing", async () => {
    const note = {
      rule: "danger_without_goal",
      part: "pairs",
      item: "p",
      field: "goal",
      about: "",
      sentence: "Which goal answers this danger?",
    };
    const parts = { statements: [danger], pairs: [{ id: "p", danger: "d" }] };
    shown(parts, { notes: [note], rules: [] });
    fireEvent.click(end("Safety goal").getByRole("button", { name: "Worth another look" }));
    await end("Safety goal").findByText("Which goal answers this danger?");
    expect(end("Danger statement").queryByText("Worth another look")).toBeNull();
  });

  it("are come to by either side; a side without a pair, where one is begun", () => {
    shown({
      statements: [danger, goal, { ...danger, id: "alone", words: "Craig is worried." }],
      pairs: [{ id: "p", danger: "d", goal: "g" }],
    });
    const come = (item: string) => arrive({ practice: "p1", place: { tool: "pairs", item } });
    expect(come("gone")).toBe(false);
    for (const item of ["g", "d", "p"]) {
      expect(come(item)).toBe(true);
      expect(document.activeElement?.textContent).toBe("Nan is worried.");
    }
    expect(come("alone")).toBe(true);
    expect(document.activeElement?.textContent).toContain("Begin a pair with it");
  });

  it("keep Jupyter's single keys away, and leave nothing behind", () => {
    const { el, model, close } = shown({ statements: [danger], pairs: [{ id: "p", danger: "d" }] });
    const focusable = el.querySelectorAll("button, input, select, textarea, summary, [tabindex]");
    expect(focusable.length).toBeGreaterThan(12);
    for (const each of focusable) expect(each.getAttribute(SUPPRESS)).toBe("true");
    close();
    expect(model.listeners).toBe(0);
  });
});
