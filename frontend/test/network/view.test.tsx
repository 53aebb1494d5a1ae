import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { arrive } from "../../src/kit/going";
import type { Parts } from "../../src/kit/types";
import view from "../../src/network/view";
import { FakeModel } from "../fake";

const CIRCLES = ["everything", "a_little", "not_yet"];
const term = (value: string) => ({ value, label: value });
const words = {
  lead: "Circles.",
  none: "There is nobody in the network yet.",
  nobody: "Somebody",
  nobody_here: "Nobody stands here yet.",
  circles: Object.fromEntries(CIRCLES.map((each) => [each, { title: each, help: "" }])),
  fields: {
    circle: "How much they know",
    since: "Since when",
    by: "Who told them",
    asked: "Have they been asked to help?",
    could_do: "What they could do",
    at_night: "Would be called at night",
    how: "How they kept the children safe",
    worry: "What anybody worries about",
  },
  help: { could_do: "", how: "", worry: "" },
  safe_before: "The map tells of a time",
  moves: "How they came to know",
  no_moves: "Nobody has told them.",
  from_tools: "From the genogram and the eco map",
  add: "Bring into the network",
  else: "Somebody who is not drawn yet",
  else_help: "",
  else_kind: "Who they are",
  cards: ["Who already knows?"],
  obstacles: {
    title: "What keeps it small",
    lead: "",
    add: "Put down what is said",
    own: "Something else",
    kind: "What it is like",
    who: "Who says so",
    words: "What they say",
    ask: "The next question",
    ask_help: "",
    offer: "Questions that others have asked",
    answer: "What came of it",
    kinds: { nobody: { title: "There is nobody", ask: ["Who sent a card?"] } },
  },
};

function shown(parts: Parts = {}, safe: Record<string, string[]> = {}) {
  const all = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "rex", name: "Rex", pet: "dog" },
    ],
    systems: [{ id: "len", name: "Len" }],
    ...Object.fromEntries(
      ["network", "circle_moves", "obstacles", "dismissals", "rules_off", "local_words"].map(
        (name) => [name, []],
      ),
    ),
    ...parts,
  } as Parts;
  const extra = {
    svg: "",
    sheet: { title: "", blocks: [] },
    safe,
    words,
    asked: ["not_yet", "thinking", "yes", "no"].map(term),
    circles: CIRCLES.map(term),
    kinds: ["friend", "neighbour"].map(term),
    advice: { notes: [], rules: [] },
  };
  const model = new FakeModel({
    board: "network",
    parts: all,
    words: { tools: { network: "Network" } },
    extra,
  });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  view.render({ model, el });
  return (part: string) => (model.get("parts") as Parts)[part] ?? [];
}

const circle = (name: string) => within(screen.getByRole("region", { name }));
const write = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

beforeEach(() => sessionStorage.clear());

describe("the network", () => {
  it("takes in whoever is drawn already, and stands them where they know nothing yet", async () => {
    const now = shown();
    expect(screen.queryByRole("option", { name: "Rex" })).toBeNull();
    const who = screen.getByRole("combobox", { name: "From the genogram and the eco map" });
    fireEvent.change(who, { target: { value: "len" } });
    const [bring] = screen.getAllByRole("button", { name: /^Bring into the network/ });
    fireEvent.click(bring as HTMLElement);
    await waitFor(() => expect(now("network")).toMatchObject([{ who: "len" }]));
    expect(circle("not_yet").getByRole("button", { name: /^Len/ })).toBeTruthy();
    expect(circle("everything").getByText("Nobody stands here yet.")).toBeTruthy();
  });

  it("opens whoever is chosen on the eco map, for those who come from there", async () => {
    shown({ network: [{ id: "n", who: "len" }] });
    const place = { tool: "network", item: "len" };
    const model = { practice: "p1", place };
    expect(arrive(model)).toBe(true);
    const len = circle("not_yet").getByRole("button", { name: /^Len/ });
    await waitFor(() => expect(len.getAttribute("aria-expanded")).toBe("true"));
    expect(document.activeElement).toBe(len);
    expect(arrive({ ...model, place: { tool: "network", item: "" } })).toBe(true);
    expect(document.activeElement?.textContent).toBe("Questions for the room");
  });

  it("puts somebody new on the eco map with the same gesture", async () => {
    const now = shown();
    write(screen.getByRole("textbox", { name: "Name" }), "Dawn");
    const bring = await screen.findByRole("button", { name: /^Bring into the network.*Dawn$/ });
    fireEvent.click(bring);
    await waitFor(() => expect(now("network").length).toBe(1));
    const [, dawn] = now("systems");
    expect(dawn).toMatchObject({ name: "Dawn", kind: "friend" });
    expect(now("network")[0]?.who).toBe(dawn?.id);
  });

  it("keeps every step by which somebody came to know", async () => {
    const now = shown({ network: [{ id: "n", who: "nan" }] });
    fireEvent.click(screen.getByRole("button", { name: /^Nan/ }));
    const choose = (value: string) =>
      fireEvent.change(screen.getByRole("combobox", { name: "How much they know" }), {
        target: { value },
      });
    choose("everything");
    await waitFor(() => expect(now("circle_moves").length).toBe(1));
    // Nothing is said of it yet: it was a slip.
    choose("a_little");
    await waitFor(() => expect(now("circle_moves")).toMatchObject([{ circle: "a_little" }]));
    write(screen.getByRole("combobox", { name: "Who told them" }), "len");
    await waitFor(() => expect(now("circle_moves")[0]?.by).toBe("len"));
    choose("everything");
    await waitFor(() => expect(now("circle_moves").length).toBe(2));
    expect(circle("everything").getByRole("button", { name: /^Nan/ })).toBeTruthy();
  });

  it("asks how only of whoever the map tells of", () => {
    shown({ network: [{ id: "n", who: "nan" }] }, { n: ["Nan took her in."] });
    fireEvent.click(screen.getByRole("button", { name: /^Nan/ }));
    expect(screen.getByText("Nan took her in.")).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "How they kept the children safe" })).toBeTruthy();
  });

  it("does not ask how of the others", () => {
    shown({ network: [{ id: "n", who: "nan" }] });
    fireEvent.click(screen.getByRole("button", { name: /^Nan/ }));
    expect(screen.queryByRole("textbox", { name: "How they kept the children safe" })).toBeNull();
  });

  it("offers a question to an obstacle, and takes it when it is chosen", async () => {
    const now = shown();
    fireEvent.click(screen.getByRole("button", { name: "Put down what is said" }));
    await waitFor(() => expect(now("obstacles")).toMatchObject([{ kind: "nobody" }]));
    fireEvent.click(screen.getByText("Who sent a card?"));
    await waitFor(() => expect(now("obstacles")[0]?.ask).toBe("Who sent a card?"));
  });

  it("moves somebody nearer and further out from their card, and goes along with them", async () => {
    const now = shown({ network: [{ id: "n", who: "len" }] });
    const said = () => document.querySelector("[aria-live]")?.textContent;
    const button = (name: RegExp) => screen.getByRole("button", { name });
    button(/^Nearer.*Len$/).focus();
    fireEvent.click(button(/^Nearer.*Len$/));
    await waitFor(() => expect(now("circle_moves")).toMatchObject([{ circle: "a_little" }]));
    await waitFor(() =>
      expect(circle("a_little").getByRole("button", { name: /^Len/ })).toBeTruthy(),
    );
    expect(document.activeElement?.textContent).toBe("Nearer: Len");
    expect(said()).toBe("Nearer: Len stands under “a_little” now.");
    // Nothing has been said about that step: the next one is the same move.
    circle("a_little").getByRole("button", { name: /^Len/ }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown", shiftKey: true });
    await waitFor(() => expect(now("circle_moves")).toMatchObject([{ circle: "everything" }]));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Len/));
    expect(button(/^Nearer.*Len$/).getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button(/^Nearer.*Len$/));
    await waitFor(() => expect(said()).toBe("Len stands there already."));
    expect(now("circle_moves")).toHaveLength(1);
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    fireEvent.click(button(/^Further out.*Len$/));
    await waitFor(() => expect(now("circle_moves")).toMatchObject([{ circle: "a_little" }]));
  });

  it("keeps when and by whom somebody was told, once that is said", async () => {
    const told = { id: "m", person: "n", circle: "a_little", when: "May 2026" };
    const now = shown({ network: [{ id: "n", who: "len" }], circle_moves: [told] });
    fireEvent.click(screen.getByRole("button", { name: /^Nearer.*Len$/ }));
    await waitFor(() =>
      expect(now("circle_moves")).toMatchObject([told, { circle: "everything" }]),
    );
  });
});
