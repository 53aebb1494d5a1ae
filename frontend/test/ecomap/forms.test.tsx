import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Edit, Item, Parts } from "../../src/kit/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const options = (...labels: string[]) =>
  labels.map((label) => ({ value: label.toLowerCase().replaceAll(" ", "_"), label }));
const sample = '<svg xmlns="http://www.w3.org/2000/svg"><rect/><path d="M0 0"/></svg>';
const form = {
  centre: "flat",
  kinds: options("Family", "Friend", "School", "Other"),
  strengths: options("Strong", "Ordinary", "Weak", "Ended"),
  flows: options("None", "To family", "From family", "Both"),
  samples: { strong: sample, strong_stressful: sample, ordinary: sample },
};
const dawn = { id: "dawn", name: "Dawn", kind: "friend" };
const tie = { id: "t1", system: "dawn", who: "mia", strength: "strong", words: "Brings soup" };

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show(systems: Item[] = [dawn], ties: Item[] = [tie], more: Parts = {}) {
  const stops = systems.map((each) => ({
    ...{ id: each.id, mark: `x-${each.id}`, also: [], kind: "system" },
    ...{ name: String(each.name), label: `${each.name}, a friend`, facts: [] },
  }));
  const groups = stops.map((each) => `<g id="${each.mark}"><text>${each.name}</text></g>`);
  model = new FakeModel({
    board: "ecomap",
    words: { tools: { ecomap: "Eco map" } },
    parts: {
      record: [{ id: "", centre: "flat" }],
      people: [
        { id: "mia", name: "Mia" },
        { id: "nan", name: "Nan" },
      ],
      households: [
        { id: "flat", name: "The flat", members: [{ person: "mia" }] },
        { id: "lane", name: "Moss Lane", members: [{ person: "nan" }] },
      ],
      systems,
      ties,
      set_aside: [],
      ...more,
    },
    extra: {
      ...{ svg: `<svg xmlns="http://www.w3.org/2000/svg">${groups.join("")}</svg>`, title: "Map" },
      ...{ first: systems[0]?.id ?? "", stops, ways: {}, keys: "", nowhere: {} },
      ...{ points: {}, unit: 56 },
      ...{ sheet: { title: "In words", blocks: [] }, form },
    },
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
  const toggle = screen.getByRole("button", { name: "Change this picture" });
  if (toggle.getAttribute("aria-expanded") === "false") fireEvent.click(toggle);
}

const now = (part: string) => (model.get("parts") as Parts)[part] ?? [];
const edits = () => model.sent.flatMap((each) => (each.edit ? [each.edit as Edit] : []));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const name = () => screen.getByLabelText(/^Name of a person/) as HTMLInputElement;
const write = (words: string) => fireEvent.input(name(), { target: { value: words } });
const chips = () =>
  within(screen.getByRole("list", { name: "On the map" }))
    .getAllByRole("button")
    .map((each) => each.textContent);

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

describe("adding", () => {
  it("begins with the form open where nobody stands yet", async () => {
    show([], []);
    expect(screen.getByText(/^Nobody stands here yet/)).toBeTruthy();
    write("Moss Lane Primary");
    fireEvent.click(button("School"));
    await waitFor(() => expect(now("systems")).toMatchObject([{ kind: "school" }]));
    expect(now("ties")).toMatchObject([{ system: now("systems")[0]?.id }]);
    expect(edits().map((each) => each.do)).toEqual(["together"]);
    expect(chips()).toEqual(["Moss Lane PrimarySchool"]);
    // The next one is often named in the same breath.
    expect(document.activeElement).toBe(name());
    expect(name().value).toBe("");
    expect(screen.queryByText(/^Nobody stands here yet/)).toBeNull();
  });

  it("is done by Enter too, and never with nothing at all", async () => {
    show();
    fireEvent.keyDown(name(), { key: "Enter" });
    fireEvent.click(button("Add"));
    expect(edits()).toEqual([]);
    write("Ann");
    fireEvent.keyDown(name(), { key: "Enter" });
    await waitFor(() => expect(now("systems")[1]).toMatchObject({ name: "Ann", kind: "other" }));
    expect(screen.getByRole("heading", { name: "Ann" })).toBeTruthy();
  });

  it("by its kind alone asks for the name next", async () => {
    show();
    fireEvent.click(button("Friend"));
    const field = await screen.findByLabelText("Name");
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect((field as HTMLInputElement).value).toBe("");
    expect(chips()).toEqual(["DawnFriend", "Friend"]);
  });

  it("keeps a name that is not on the map yet when the view goes", async () => {
    show();
    write("The baker");
    await waitFor(() => expect(name().value).toBe("The baker"));
    leave();
    leave = view.render({ model, el });
    expect(name().value).toBe("The baker");
  });

  it("is one stop for the Tab key, with arrow keys inside", async () => {
    show();
    const row = within(screen.getByRole("toolbar", { name: "Add it as" }));
    const stops = () => row.getAllByRole("button").filter((each) => each.tabIndex === 0);
    expect(stops().map((each) => each.textContent)).toEqual(["Family"]);
    for (const [key, lands] of [
      ["ArrowRight", "Friend"],
      ["End", "Other"],
      ["ArrowRight", "Family"],
      ["ArrowLeft", "Other"],
      ["Home", "Family"],
    ] as const) {
      fireEvent.keyDown(stops()[0] as HTMLElement, { key });
      await waitFor(() => expect(document.activeElement?.textContent).toBe(lands));
      expect(stops().map((each) => each.textContent)).toEqual([lands]);
    }
  });
});

describe("list and picture", () => {
  it("choose the same, both ways", async () => {
    show([dawn, { id: "gp", name: "Surgery", kind: "other" }]);
    fireEvent.click(screen.getByText("Surgery", { selector: "text" }));
    await waitFor(() => expect(button(/^Surgery/).getAttribute("aria-current")).toBe("true"));
    fireEvent.click(button(/^Dawn/), { detail: 1 });
    await screen.findByRole("region", { name: "Dawn" });
    const drawn = el.querySelector("[data-sos-stop=dawn]");
    expect(drawn?.getAttribute("aria-current")).toBe("true");
    expect(button(/^Surgery/).getAttribute("aria-current")).toBeNull();
  });

  it("chosen by key lead into the form", async () => {
    show();
    fireEvent.click(button(/^Dawn/), { detail: 0 });
    const heading = await screen.findByRole("heading", { name: "Dawn" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});

describe("what is chosen", () => {
  beforeEach(async () => {
    show();
    fireEvent.click(button(/^Dawn/), { detail: 1 });
    await screen.findByRole("region", { name: "Dawn" });
  });
  const ties = () => screen.getAllByRole("group", { name: /^Tie/ });

  it("says what it is, whether they are professionals, and a note", async () => {
    fireEvent.change(screen.getByLabelText("What it is"), { target: { value: "family" } });
    fireEvent.click(screen.getByLabelText(/^These are professionals/));
    fireEvent.input(screen.getByLabelText("Note"), { target: { value: "Since school" } });
    fireEvent.blur(screen.getByLabelText("Note"));
    await waitFor(() =>
      expect(now("systems")).toMatchObject([
        { id: "dawn", kind: "family", professional: true, note: "Since school" },
      ]),
    );
  });

  it("says everything of a tie; strength and stress are two facts", async () => {
    const [mine] = ties();
    const within_ = within(mine as HTMLElement);
    expect(mine?.querySelector("legend")?.textContent).toBe("Tie: Mia");
    fireEvent.click(within_.getByRole("checkbox", { name: "There is stress in it" }));
    await waitFor(() => expect(now("ties")[0]).toMatchObject({ strength: "strong", stress: true }));
    fireEvent.click(within_.getByRole("radio", { name: "Weak" }));
    await waitFor(() => expect(now("ties")[0]).toMatchObject({ strength: "weak", stress: true }));
    const choose = (label: string, value: string) =>
      fireEvent.change(within_.getByLabelText(label), { target: { value } });
    choose("Which way help flows", "from_family");
    choose("With whom", "nan");
    for (const [label, words] of [
      ["Words on the line", "Lends money"],
      ["Since (“spring 2024”)", "spring 2024"],
      ["How this is known", "Nan"],
    ] as const) {
      fireEvent.input(within_.getByLabelText(label), { target: { value: words } });
      fireEvent.blur(within_.getByLabelText(label));
    }
    await waitFor(() =>
      expect(now("ties")[0]).toEqual({
        ...{ id: "t1", system: "dawn", who: "nan", strength: "weak", stress: true },
        ...{ flow: "from_family", words: "Lends money", since: "spring 2024", source: "Nan" },
      }),
    );
  });

  it("may have several ties, each with its own way out", async () => {
    fireEvent.click(button("Add another tie"));
    await waitFor(() => expect(ties()).toHaveLength(2));
    expect(ties().map((each) => each.querySelector("legend")?.textContent)).toEqual([
      "Tie 1: Mia",
      "Tie 2: The household (The flat)",
    ]);
    const field = within(ties()[1] as HTMLElement).getByLabelText("With whom");
    expect(document.activeElement).toBe(field);
    fireEvent.click(button(/^Remove this tie ?: Tie 1/));
    await waitFor(() => expect(now("ties").map((each) => each.id)).not.toContain("t1"));
    expect(now("ties")).toHaveLength(1);
    // The button that was pressed is gone: the focus is not lost.
    expect(document.activeElement).toBe(button("Add another tie"));
  });

  it("is removed after a question that lists its ties", async () => {
    fireEvent.click(button("Remove Dawn"));
    await waitFor(() => expect(model.sent.map((each) => each.type)).toEqual(["hanging_on"]));
    const goes = ["the tie between Mia and Dawn"];
    model.fire("msg:custom", { type: "hanging_on", part: "systems", id: "dawn", goes, stays: [] });
    const asked = within(await screen.findByRole("alertdialog"));
    expect(asked.getByText("the tie between Mia and Dawn")).toBeTruthy();
    expect(edits()).toEqual([]);
    fireEvent.click(asked.getByRole("button", { name: "Remove Dawn" }));
    await waitFor(() =>
      expect(edits()).toMatchObject([{ do: "remove", part: "systems", id: "dawn", cascade: true }]),
    );
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe("Who and what is around the family"),
    );
  });

  it("shows beside the gesture what Python would not do", async () => {
    model.answer = () => ({ status: "refused", sentence: "That is not here any more." });
    fireEvent.click(button("Add another tie"));
    const said = await screen.findByRole("alert");
    expect(said.closest("[aria-label=Dawn]")).toBeTruthy();
    expect(said.textContent).toBe("That is not here any more.");
    model.put("parts", { ...(model.get("parts") as Parts), systems: [], ties: [] });
    await waitFor(() => expect(screen.queryByRole("region", { name: "Dawn" })).toBeNull());
    expect(screen.getByRole("alert").textContent).toBe("That is not here any more.");
  });

  it("keeps single keys to itself", () => {
    const controls = el.querySelectorAll("button, input, select, textarea, summary, [tabindex]");
    expect(controls.length).toBeGreaterThan(20);
    for (const each of controls) expect(each.getAttribute(SUPPRESS), each.outerHTML).toBe("true");
  });
});

it("another household is put in the middle at once", async () => {
  show();
  const middle = () => screen.getByLabelText("In the middle") as HTMLSelectElement;
  expect(middle().value).toBe("flat");
  model.answer = undefined;
  fireEvent.change(middle(), { target: { value: "lane" } });
  await waitFor(() =>
    expect(edits()).toMatchObject([{ part: "record", fields: { centre: "lane" } }]),
  );
  expect(middle().value).toBe("lane");
});

it("both texts are shown where two windows wrote at once, and what was removed meanwhile", () => {
  const aside = { part: "ties", field: "words" };
  show([dawn], [tie], {
    set_aside: [
      { id: "a", item: "t1", words: "Mine", ...aside },
      { id: "b", item: "gone", words: "Orphan", ...aside },
    ],
  });
  expect(screen.getByText(/Orphan/)).toBeTruthy();
  expect(screen.queryByText(/Mine/)).toBeNull();
  fireEvent.click(button(/^Dawn/), { detail: 1 });
  return waitFor(() => expect(screen.getByText(/Mine/).closest("fieldset")).toBeTruthy());
});
