import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Parts, Plain } from "../../src/kit/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const term = (...values: string[]) => values.map((value) => ({ value, label: value }));
const TERMS = {
  Shape: term("square", "circle", "dome", "diamond"),
  Life: term("born", "expected"),
  UnionKind: term("relationship", "co_parents"),
  EventKind: term("living_together", "separated"),
  LinkKind: term("birth", "kinship"),
  Basis: term("family_arrangement", "care_order"),
  TwinKind: term("unknown", "identical"),
  Quality: term("close", "care"),
  Illness: term("none", "now"),
  Misuse: term("none", "now"),
};

const FAMILY: Parts = {
  family: [{ id: "", as_at: "2024-05-04" }],
  people: [
    { id: "ann", name: "Ann", born: "1985-03-02" },
    { id: "bo", name: "Bo", focal: true },
    { id: "rex", name: "Rex", pet: "dog" },
  ],
  unions: [],
  parent_links: [{ id: "l", child: "bo", parent: "ann" }],
  placements: [],
  twins: [],
  households: [{ id: "h", name: "Quay Lane", members: [{ person: "bo" }, { person: "rex" }] }],
  bonds: [],
  set_aside: [],
};
const EMPTY = Object.fromEntries(Object.keys(FAMILY).map((part) => [part, []])) as Parts;

const extra = (more: Plain = {}) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><g id="x-ann"><text>Ann</text></g><g id="x-bo"><text>Bo</text></g></svg>`,
  title: "Genogram",
  first: "bo",
  stops: ["ann", "bo"].map((id) => ({
    id,
    mark: `x-${id}`,
    also: [],
    kind: "person",
    name: id,
    label: `${id} in the picture`,
    facts: [],
  })),
  ways: { ann: { down: ["bo"] }, bo: { up: ["ann"] } },
  keys: "",
  nowhere: {},
  layers: {
    qualities: [],
    people: [],
    shadable: false,
    years: null,
    shown: { lines: false, without: [], person: "", health: false, legend: true, day: "" },
  },
  sheet: { title: "In words", blocks: [] },
  rows: [["ann"], ["bo", "rex"]],
  advice: [],
  terms: TERMS,
  ...more,
});

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show(parts: Parts = FAMILY, more: Plain = {}) {
  model = new FakeModel({
    board: "genogram",
    parts,
    words: { tools: { genogram: "Genogram" } },
    extra: extra(more),
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

// What floats beside somebody in the picture has a name and a date of birth, too.
const form = () => within(el.querySelector<HTMLElement>(".sos-picture__forms") ?? el);
const click = async (name: string | RegExp) =>
  fireEvent.click(await form().findByRole("button", { name }));
const open = () => click("Change this picture");
const list = () => within(screen.getByRole("navigation", { name: "People, by generation" }));
const choose = async (name: RegExp) => fireEvent.click(list().getByRole("button", { name }));
const people = () => model.get("parts") as Parts;
const named = (id: string) => people().people?.find((each) => each.id === id);

test("the form is shown and put away by one button", async () => {
  show();
  const button = screen.getByRole("button", { name: "Change this picture" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await open();
  await screen.findByRole("heading", { name: "People and how they belong together" });
  expect(button.getAttribute("aria-expanded")).toBe("true");
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByRole("navigation")).toBeNull());
});

test("a family of nobody says how to begin, and the new child is ready to be named", async () => {
  show(EMPTY, { first: "", rows: [], stops: [] });
  await open();
  await click("Add the child this is about");
  const field = await form().findByRole("textbox", { name: "Name" });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: "Mia" } });
  fireEvent.blur(field);
  await waitFor(() => expect(people().people).toMatchObject([{ name: "Mia", focal: true }]));
});

test("the list holds everybody by generation, pets by themselves", async () => {
  show();
  await open();
  const names = list()
    .getAllByRole("list")
    .map((each) => [each.getAttribute("aria-label"), each.textContent]);
  expect(names).toEqual([
    ["Oldest generation", "Ann"],
    ["Youngest generation", "Bothe child · Quay Lane"],
    ["Pets", "Rexdog · Quay Lane"],
  ]);
});

test("choosing in the list chooses in the picture, and the other way round", async () => {
  show();
  await open();
  await choose(/^Bo/);
  const drawn = (name: string) => screen.getByRole("img", { name: `${name} in the picture` });
  await waitFor(() => expect(drawn("bo").getAttribute("aria-current")).toBe("true"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Bo"));
  fireEvent.click(screen.getByText("Ann", { selector: "text" }));
  await screen.findByRole("heading", { name: "Ann" });
  expect(list().getByRole("button", { current: true }).textContent).toBe("Ann");
});

test("Enter in the picture leads to the form, and Escape back", async () => {
  show();
  await open();
  const drawn = screen.getByRole("img", { name: "bo in the picture" });
  drawn.focus();
  fireEvent.keyDown(drawn, { key: "Enter" });
  const heading = await screen.findByRole("heading", { name: "Bo" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  fireEvent.keyDown(heading, { key: "Escape" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("bo in the picture");
});

test("a date is shown as it is said, and kept as it is typed", async () => {
  show();
  await open();
  await choose(/^Ann/);
  const born = await form().findByRole("textbox", { name: "Born" });
  expect((born as HTMLInputElement).value).toBe("2 March 1985");
  fireEvent.blur(born);
  expect(model.sent).toEqual([]);
  fireEvent.input(born, { target: { value: "about 1984" } });
  fireEvent.blur(born);
  await waitFor(() => expect(named("ann")?.born).toBe("about 1984"));
  fireEvent.input(born, { target: { value: "1984-05-04" } });
  fireEvent.blur(born);
  await waitFor(() => expect((born as HTMLInputElement).value).toBe("4 May 1984"));
});

test("the day on which the family is drawn is the family's own", async () => {
  show();
  await open();
  const field = await form().findByRole("textbox", { name: /^Drawn as at/ });
  expect((field as HTMLInputElement).value).toBe("4 May 2024");
  fireEvent.input(field, { target: { value: "June 2024" } });
  fireEvent.blur(field);
  await waitFor(() => expect(people().family).toEqual([{ id: "", as_at: "June 2024" }]));
});

test("a refusal stands in the section of the gesture, and nothing is left of it", async () => {
  show();
  await open();
  await choose(/^Ann/);
  model.answer = () => ({ status: "refused", sentence: "Bo would be among their own ancestors." });
  const section = await screen.findByRole("region", { name: "Parents and carers" });
  const who = within(section).getByRole("combobox", { name: "Who the parent or carer is" });
  fireEvent.change(who, { target: { value: "bo" } });
  fireEvent.click(within(section).getByRole("button", { name: "Add a parent or carer" }));
  const alert = await within(section).findByRole("alert");
  expect(alert.textContent).toBe("Bo would be among their own ancestors.");
  expect(people().parent_links).toHaveLength(1);
});

test("who is named elsewhere is removed only after the list of what hangs on them", async () => {
  show();
  await open();
  await choose(/^Bo/);
  const hanging = { goes: ["Ann as parent of Bo"], stays: ["the statement “Bo sleeps badly”"] };
  model.answer = ({ type }) =>
    (type === "hanging_on" ? { type, part: "people", id: "bo", ...hanging } : {}) as object;
  const button = await form().findByRole("button", { name: "Remove Bo" });
  button.focus();
  fireEvent.click(button);
  const dialog = await form().findByRole("alertdialog", { name: "Remove Bo?" });
  expect(dialog.textContent).toContain("Ann as parent of Bo");
  expect(dialog.textContent).toContain("Bo sleeps badly");
  expect(document.activeElement?.textContent).toBe("Keep Bo");
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
  await waitFor(() => expect(form().queryByRole("alertdialog")).toBeNull());
  expect(document.activeElement).toBe(button);
  expect(named("bo")).toBeTruthy();
  fireEvent.click(button);
  const again = await form().findByRole("alertdialog");
  fireEvent.click(within(again).getByRole("button", { name: "Remove Bo" }));
  await waitFor(() => expect(named("bo")).toBeUndefined());
  expect(model.sent.at(-1)?.edit).toMatchObject({ do: "remove", id: "bo", cascade: true });
  expect(document.activeElement?.textContent).toBe("People and how they belong together");
  // The link to Bo goes at once with Bo, before Python has said so.
  expect(people().parent_links).toHaveLength(1);
  await choose(/^Ann/);
  await screen.findByRole("heading", { name: "Ann" });
  expect(form().queryByRole("group", { name: "bo" })).toBeNull();
});

test("who is named nowhere goes without a question", async () => {
  show();
  await open();
  await choose(/^Rex/);
  model.answer = ({ type }) =>
    (type === "hanging_on"
      ? { type, part: "people", id: "rex", goes: [], stays: [] }
      : {}) as object;
  await click("Remove Rex");
  await waitFor(() => expect(named("rex")).toBeUndefined());
});

test("a household is made, named, shared and left", async () => {
  show();
  await open();
  await choose(/^Ann/);
  await click("Add to a household");
  const name = await form().findByRole("textbox", { name: "What the household is called" });
  expect(document.activeElement).toBe(name);
  fireEvent.input(name, { target: { value: "Mill Row" } });
  fireEvent.blur(name);
  fireEvent.click(await form().findByRole("checkbox", { name: "Rex" }));
  await waitFor(() =>
    expect(people().households?.[1]).toMatchObject({
      name: "Mill Row",
      members: [{ person: "ann" }, { person: "rex" }],
    }),
  );
  await click(/^Does not live here\W+Mill Row/);
  await waitFor(() => expect(people().households?.[1]?.members).toEqual([{ person: "rex" }]));
});

test("advice is shown beside whom it is about, and not on an empty page", async () => {
  const advice = [
    { people: ["ann", "bo"], sentence: "Ann is born after Bo, their child." },
    { people: ["rex"], sentence: "Rex has no home here." },
  ];
  show(FAMILY, { advice });
  await open();
  await choose(/^Ann/);
  const region = await screen.findByRole("region", { name: "To look at again, if you like" });
  expect(region.textContent).toContain("Ann is born after Bo");
  expect(region.textContent).not.toContain("Rex");
});

test("words that another window changed at the same time are kept beside", async () => {
  const kept = { id: "k", part: "people", item: "ann", field: "note", words: "From the other" };
  show({ ...FAMILY, set_aside: [kept] });
  await open();
  await choose(/^Ann/);
  expect(await screen.findByText("“From the other”")).toBeTruthy();
});

test("everything that joins people stands in one list, and is changed there", async () => {
  show();
  await open();
  fireEvent.click(await form().findByText("Everything that joins them, in one list: 2"));
  const kind = async (name: string) => within(await screen.findByRole("region", { name }));
  fireEvent.click((await kind("Parents and children")).getByText(/^Ann and Bo/));
  const links = await kind("Parents and children");
  const what = await links.findByLabelText("What Ann is to Bo");
  fireEvent.change(what, { target: { value: "kinship" } });
  await waitFor(() => expect(people().parent_links).toMatchObject([{ kind: "kinship" }]));
  fireEvent.click((await kind("Households")).getByText(/^Quay Lane/));
  const name = await (await kind("Households")).findByLabelText("What the household is called");
  fireEvent.input(name, { target: { value: "Mill Lane" } });
  fireEvent.blur(name);
  await waitFor(() => expect(people().households).toMatchObject([{ name: "Mill Lane" }]));
  model.answer = () => ({ label: "remove Ann as parent of Bo" });
  fireEvent.click(links.getByRole("button", { name: /^Remove this link/ }));
  await form().findByText("Everything that joins them, in one list: 1");
  await waitFor(() =>
    expect(el.querySelector("[aria-live]")?.textContent).toBe(
      "Done: remove Ann as parent of Bo. Undo brings it back.",
    ),
  );
});

test("who has left a household is told, and not ticked as living there", async () => {
  show();
  await open();
  await choose(/^Bo/);
  const home = () => within(form().getByRole("group", { name: "Quay Lane" }));
  const write = (label: string, value: string) => {
    const field = home().getByLabelText(label);
    fireEvent.input(field, { target: { value } });
    fireEvent.blur(field);
  };
  write("Lives here since", "2019");
  await waitFor(() =>
    expect(people().households?.[0]?.members).toContainEqual({ person: "bo", since: "2019" }),
  );
  const lives = () => home().getByRole("checkbox", { name: "Bo" }) as HTMLInputElement;
  expect(lives().checked).toBe(true);
  write("Until, where that has ended", "2021");
  await waitFor(() => expect(lives().checked).toBe(false));
  home().getByRole("button", { name: /^Never lived here/ });
  expect(list().getByRole("button", { name: /^Bo/ }).textContent).not.toMatch("Quay Lane");
});
