import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Terms } from "../../src/family/shapes";
import type { Shown } from "../../src/family/shown";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Edit, Parts } from "../../src/kit/types";
import type { PictureExtra } from "../../src/picture/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const group = (id: string, name: string) =>
  `<g id="x-${id}" role="img" aria-label="${name}"><text>${name}</text></g>`;

const stop = (id: string, name: string, label: string) => ({
  id,
  mark: `x-${id}`,
  also: id === "ann" ? ["x-line"] : [],
  kind: "person",
  name,
  label,
  facts: [{ term: "Note", words: [`Note on ${name}`] }],
});

const OFF = { lines: false, without: [], person: "", health: false, legend: true, day: "" };

const shown = (more: Partial<Shown["layers"]> = {}): Shown => ({
  layers: { qualities: [], people: [], shadable: false, years: null, shown: OFF, ...more },
  notation: "uk",
  notations: [
    { value: "uk", label: "UK practice", about: "Children's services." },
    { value: "mcgoldrick", label: "McGoldrick", about: "Family therapy." },
  ],
  births: false,
});

type Extra = PictureExtra & Shown & { advice: []; terms: Terms };

const TERMS = new Proxy({} as Terms, {
  get: () => [
    { value: "square", label: "Square" },
    { value: "circle", label: "Circle" },
  ],
});

const picture = (more: Partial<Extra> = {}): Extra => ({
  ...shown(),
  svg: `<svg xmlns="http://www.w3.org/2000/svg" role="group">${group("ann", "Ann")}${group("bo", "Bo")}<g id="x-line"><path d="M0 0"/></g></svg>`,
  title: "Genogram",
  first: "bo",
  stops: [stop("ann", "Ann", "Ann, 40, mother of Bo."), stop("bo", "Bo", "Bo, 6, child of Ann.")],
  ways: { ann: { down: ["bo"] }, bo: { up: ["ann"], left: [] } },
  keys: "Arrow keys: up to parents.",
  nowhere: {
    up: "Nobody above.",
    down: "Nobody below.",
    left: "Nobody to the left.",
    right: "Nobody to the right.",
    next: "The last.",
    previous: "The first.",
  },
  sheet: { title: "In words", blocks: [{ kind: "paragraph", text: "Ann is Bo's mother." }] },
  rows: [["ann"], ["bo"]],
  advice: [],
  terms: TERMS,
  ...more,
});

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show(extra = picture()) {
  model = new FakeModel({
    board: "genogram",
    parts: {},
    words: { tools: { genogram: "Genogram" } },
    extra,
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
}

const person = (name: RegExp) => screen.getByRole("img", { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const focused = () => document.activeElement?.getAttribute("aria-label") ?? "";

beforeEach(() => {
  sessionStorage.clear();
  show();
});

afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

test("the picture is one tab stop, on the child whom the work is about", () => {
  const stops = [...el.querySelectorAll("[data-sos-stop]")];
  expect(stops.map((each) => each.getAttribute("tabindex"))).toEqual(["-1", "0"]);
  expect(person(/^Bo/).getAttribute("tabindex")).toBe("0");
});

test("everybody keeps JupyterLab's single keys away", () => {
  const stops = [...el.querySelectorAll("[data-sos-stop]")];
  expect(stops).toHaveLength(2);
  expect(stops.every((each) => each.getAttribute(SUPPRESS) === "true")).toBe(true);
});

test("arrow keys walk along kinship and say when nobody is there", async () => {
  person(/^Bo/).focus();
  press("ArrowUp");
  expect(focused()).toBe("Ann, 40, mother of Bo.");
  press("ArrowDown");
  expect(focused()).toMatch(/^Bo/);
  press("ArrowLeft");
  expect(focused()).toMatch(/^Bo/);
  await waitFor(() => expect(el.querySelector("[aria-live]")?.textContent).toMatch(/to the left/));
  press("ArrowUp");
  press("Home");
  expect(focused()).toMatch(/^Bo/);
});

test("arrow keys do not reach the notebook, other keys do", () => {
  let heard = "";
  document.body.addEventListener("keydown", (event) => {
    heard += event.key;
  });
  person(/^Bo/).focus();
  press("ArrowUp");
  press("Tab");
  expect(heard).toBe("Tab");
});

test("Space opens what is known and Escape leads back to the person", async () => {
  person(/^Bo/).focus();
  press(" ");
  const heading = await screen.findByRole("heading", { name: "Bo" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText("Note on Bo")).toBeTruthy();
  press("Escape");
  await waitFor(() => expect(screen.queryByText("Note on Bo")).toBeNull());
  expect(focused()).toMatch(/^Bo/);
});

test("a click on a person, or on a line that stands for one, opens what is known", async () => {
  fireEvent.click(screen.getByText("Bo"));
  expect(await screen.findByText("Note on Bo")).toBeTruthy();
  fireEvent.click(el.querySelector("path") as Element);
  expect(await screen.findByText("Note on Ann")).toBeTruthy();
});

test("a picture drawn anew keeps the focus where it was", async () => {
  person(/^Bo/).focus();
  press("ArrowUp");
  const before = document.activeElement;
  model.put("extra", picture({ stops: picture().stops.slice() }));
  await waitFor(() => expect(before?.isConnected).toBe(false));
  expect(focused()).toMatch(/^Ann/);
});

test("words in a picture stay words", () => {
  leave();
  el.remove();
  const bad = `<g id="x-bo"><text>&lt;img src=x onerror=alert(1)&gt;</text></g>`;
  show(picture({ svg: `<svg xmlns="http://www.w3.org/2000/svg">${bad}</svg>` }));
  expect(el.querySelector("text")?.textContent).toBe("<img src=x onerror=alert(1)>");
  expect(el.querySelector("img")).toBeNull();
});

const tied = shown({
  qualities: [
    { value: "close", label: "Close" },
    { value: "conflict", label: "In conflict" },
  ],
  people: [
    { value: "ann", label: "Ann" },
    { value: "bo", label: "Bo" },
  ],
});
const button = (name: string) => screen.findByRole("button", { name });
const tick = (name: string) => fireEvent.click(screen.getByRole("checkbox", { name }));
const last = () => model.sent[model.sent.length - 1];

test("quality lines are off until somebody asks for them", async () => {
  expect(screen.queryByRole("button", { name: "Quality lines" })).toBeNull();
  model.put("extra", picture(tied));
  fireEvent.click(await button("Quality lines"));
  await waitFor(() => expect(model.sent).toEqual([{ type: "layers", ...OFF, lines: true }]));
});

test("quality lines are chosen by kind and by person, and the choice is remembered", async () => {
  model.put("extra", picture(tied));
  fireEvent.click(await button("What is shown"));
  tick("Show quality lines");
  tick("In conflict");
  fireEvent.change(screen.getByLabelText("Whose"), { target: { value: "bo" } });
  const wanted = { ...OFF, lines: true, without: ["conflict"], person: "bo" };
  await waitFor(() => expect(last()).toEqual({ type: "layers", ...wanted }));
  leave();
  el.remove();
  show(picture(tied));
  await waitFor(() => expect(last()).toEqual({ type: "layers", ...wanted }));
  expect(screen.getByRole("checkbox", { name: "In conflict" })).toHaveProperty("checked", false);
});

test("nothing is asked for again that Python shows already", async () => {
  model.put("extra", picture({ ...tied, layers: { ...tied.layers, shown: OFF } }));
  await button("Quality lines");
  expect(model.sent).toEqual([]);
});

test("shading can be asked for only where there is something to shade", async () => {
  fireEvent.click(await button("What is shown"));
  expect(screen.queryByRole("checkbox", { name: /^Illness/ })).toBeNull();
  model.put("extra", picture(shown({ shadable: true })));
  fireEvent.click(await screen.findByRole("checkbox", { name: "Illness, and alcohol or drugs" }));
  await waitFor(() => expect(last()).toEqual({ type: "layers", ...OFF, health: true }));
});

test("a slider shows the family as it was at the end of a year, and back to now", async () => {
  model.put("extra", picture(shown({ years: [1950, 2024] })));
  fireEvent.click(await button("What is shown"));
  const slider = screen.getByRole("slider");
  expect(slider.getAttribute("aria-valuetext")).toBe("Now");
  fireEvent.input(slider, { target: { value: "2015" } });
  await waitFor(() => expect(last()).toMatchObject({ type: "layers", day: "31 December 2015" }));
  model.put("extra", picture(shown({ years: [1950, 2024], shown: { ...OFF, day: "2015" } })));
  fireEvent.click(await button("Back to now"));
  await waitFor(() => expect(last()).toMatchObject({ day: "" }));
});

test("all places that hands have set are let go of at once", async () => {
  fireEvent.click(await button("What is shown"));
  expect(screen.queryByRole("button", { name: "Let go of all of them" })).toBeNull();
  const spots = ["ann", "bo"].map((item) => ({ id: `s-${item}`, picture: "genogram", item }));
  model.put("parts", { spots: [...spots, { id: "e", picture: "ecomap", item: "gp" }] });
  fireEvent.click(await button("Let go of all of them"));
  await waitFor(() =>
    expect((model.get("parts") as Parts).spots?.map(({ id }) => id)).toEqual(["e"]),
  );
});

test("whose marks, and what stands inside, belong to the practice", async () => {
  fireEvent.click(await button("What is shown"));
  expect(screen.getByRole("radio", { name: /UK practice/ })).toHaveProperty("checked", true);
  fireEvent.click(screen.getByRole("radio", { name: /McGoldrick/ }));
  fireEvent.click(screen.getByRole("radio", { name: "Dates of birth" }));
  const edits = model.sent.map((each) => each.edit as Edit);
  expect(edits.map((each) => "edits" in each && each.edits[0])).toMatchObject([
    { do: "change", part: "record", id: "", fields: { notation: "mcgoldrick" } },
    { do: "change", part: "record", id: "", fields: { births: true } },
  ]);
});

test("Escape puts the choice away and leads back to its button", async () => {
  fireEvent.click(await button("What is shown"));
  fireEvent.keyDown(screen.getByRole("radio", { name: "Ages" }), { key: "Escape" });
  expect(screen.queryByRole("radio")).toBeNull();
  expect(document.activeElement?.textContent).toBe("What is shown");
});

test("nothing listens after it is gone", () => {
  expect(model.listeners).toBeGreaterThan(0);
  leave();
  expect(model.listeners).toBe(0);
  show();
});
