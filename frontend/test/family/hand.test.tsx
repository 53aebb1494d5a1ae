import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Parts } from "../../src/kit/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const TERMS = new Proxy(
  {},
  {
    get: (_, kind) =>
      kind === "Shape"
        ? ["square", "circle", "dome", "diamond"].map((value) => ({ value, label: value }))
        : kind === "LinkKind"
          ? ["birth", "foster", "kinship"].map((value) => ({ value, label: value }))
          : [{ value: "close", label: "Close" }],
  },
);
const IDS = ["ann", "bo", "cy"];

const PARTS: Parts = {
  record: [{ id: "" }],
  people: [
    { id: "ann", name: "Ann" },
    { id: "bo", name: "Bo", focal: true },
    { id: "cy", name: "Cy" },
  ],
  unions: [],
  parent_links: [{ id: "l", child: "bo", parent: "ann" }],
  placements: [],
  twins: [],
  households: [],
  bonds: [],
  spots: [],
  set_aside: [],
};

const EXTRA = {
  svg: `<svg xmlns="http://www.w3.org/2000/svg">${IDS.map((id) => `<g id="x-${id}"><rect/><text>${id}</text></g>`).join("")}</svg>`,
  title: "Genogram",
  first: "bo",
  stops: IDS.map((id) => ({
    id,
    mark: `x-${id}`,
    also: [],
    kind: "person",
    name: id,
    label: `${id} in the picture`,
    facts: [],
  })),
  ways: { ann: { down: ["bo"] }, bo: { up: ["ann"], left: ["cy"] }, cy: { right: ["bo"] } },
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
  rows: [["ann"], ["cy", "bo"]],
  advice: [],
  terms: TERMS,
};

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

beforeEach(() => {
  sessionStorage.clear();
  model = new FakeModel({
    board: "genogram",
    parts: PARTS,
    words: { tools: { genogram: "Genogram" } },
    extra: EXTRA,
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
});

afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

const stop = (id: string) => screen.getByRole("img", { name: `${id} in the picture` });
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more });
const parts = () => model.get("parts") as Parts;
const said = () => el.querySelector("[aria-live]")?.textContent ?? "";
const write = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.keyDown(field, { key: "Enter" });
};

test("one key adds a child, its name is typed at once, and all of it is announced", async () => {
  stop("ann").focus();
  press("c");
  const name = await screen.findByRole("textbox", { name: "Name" });
  expect(document.activeElement).toBe(name);
  expect(said()).toMatch(/A child of Ann is added/);
  write(name, "Dot");
  await waitFor(() => expect(parts().people?.map((each) => each.name)).toContain("Dot"));
  expect(parts().parent_links).toMatchObject([{ child: "bo" }, { parent: "ann" }]);
});

test("both parents are named one after the other", async () => {
  stop("cy").focus();
  press("a");
  write(await screen.findByRole("textbox", { name: "Name" }), "Eve");
  await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(""));
  write(document.activeElement as HTMLElement, "Fred");
  await waitFor(() =>
    expect(parts().people?.slice(3)).toMatchObject([{ name: "Eve" }, { name: "Fred" }]),
  );
});

test("a digit changes the outline, and Shift with an arrow moves along the row", async () => {
  stop("bo").focus();
  press("2");
  await waitFor(() => expect(parts().people?.[1]?.shape).toBe("circle"));
  press("ArrowLeft", { shiftKey: true });
  await waitFor(() => expect(parts().spots).toMatchObject([{ item: "bo" }]));
  expect(parts().record?.[0]?.arrangement).toEqual([["ann"], ["bo", "cy"]]);
  model.answer = ({ edit }) => ({ label: edit?.do === "together" ? edit.label : "" });
  fireEvent.click(await screen.findByRole("button", { name: "Let go of the place" }));
  await waitFor(() => expect(parts().spots).toEqual([]));
  await waitFor(() => expect(said()).toBe("Done: let go of a place."));
});

test("two who are there are joined by keys: whom, and as what", async () => {
  stop("bo").focus();
  press("j");
  press("ArrowLeft");
  press("Enter");
  const partners = await screen.findByRole("button", { name: "Are partners" });
  await waitFor(() => expect(document.activeElement).toBe(partners));
  fireEvent.click(partners);
  await waitFor(() => expect(parts().unions).toMatchObject([{ a: "bo", b: "cy" }]));
});

test("nobody is joined with themselves, and Escape leaves everything as it was", async () => {
  stop("bo").focus();
  press("j");
  press("Enter");
  expect((await screen.findByRole("alert")).textContent).toMatch(/cannot be tied to themselves/);
  press("j");
  press("Escape");
  press("ArrowLeft");
  press(" ");
  expect(screen.queryByRole("button", { name: "Are partners" })).toBeNull();
  expect(model.sent).toEqual([]);
});

test("a child can live with somebody who is not drawn yet: a name, and what they are", async () => {
  stop("bo").focus();
  press("l");
  expect(said()).toMatch(/not drawn yet/);
  const name = await screen.findByRole("textbox", { name: "Name" });
  const draw = screen.getByRole("button", { name: "Draw them, caring for Bo" });
  fireEvent.click(draw);
  expect(document.activeElement).toBe(name);
  expect(model.sent).toEqual([]);
  fireEvent.input(name, { target: { value: "Dot " } });
  const what = screen.getByRole("combobox", { name: "What they are to Bo" });
  expect(what.textContent).toBe("fosterkinship");
  fireEvent.change(what, { target: { value: "kinship" } });
  fireEvent.click(draw);
  await waitFor(() => expect(parts().people?.at(-1)).toMatchObject({ name: "Dot" }));
  const dot = parts().people?.at(-1)?.id;
  expect(parts().parent_links?.at(-1)).toMatchObject({ child: "bo", parent: dot, kind: "kinship" });
  expect(parts().placements).toMatchObject([
    { child: "bo", carers: [dot], basis: "family_arrangement" },
  ]);
  expect(model.sent).toHaveLength(1);
  expect(said()).toMatch(/^Bo lives with Dot/);
  await waitFor(() => expect(document.activeElement).toBe(stop("bo")));
});

test("a foster carer is called so until somebody says what it rests on", async () => {
  stop("bo").focus();
  press("l");
  fireEvent.input(await screen.findByRole("textbox", { name: "Name" }), {
    target: { value: "Dot" },
  });
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Name" }), { key: "Enter" });
  await waitFor(() =>
    expect(parts().placements).toMatchObject([{ basis: "other", words: "foster" }]),
  );
});

test("whoever is named while the kernel is dead is kept, and sent once there is one", async () => {
  const { answer } = model;
  model.answer = undefined;
  stop("ann").focus();
  press("c");
  write(await screen.findByRole("textbox", { name: "Name" }), "Dot");
  const sent = () => model.sent.map(({ edit }) => edit?.do);
  await waitFor(() => expect(sent()).toContain("change"));
  expect(parts().people).toHaveLength(3);
  // The page is loaded anew; the next kernel gets somebody first, and then their name.
  leave();
  el.remove();
  model.answer = answer;
  model.sent.splice(0);
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
  await waitFor(() => expect(parts().people?.at(-1)).toMatchObject({ name: "Dot" }));
  expect(sent().indexOf("together")).toBe(0);
  await waitFor(() => expect(el.querySelector("[data-sos-save=saved]")).toBeTruthy());
});

test("where no kernel says what hangs on somebody, they are asked about and go later", async () => {
  model.answer = undefined;
  model.gone = true;
  stop("cy").focus();
  press("Delete");
  fireEvent.click(await screen.findByRole("button", { name: "Remove Cy" }));
  await waitFor(() => expect(said()).toMatch(/^Cy is removed/));
  expect(Object.values(sessionStorage).join()).toContain('"do":"remove"');
});

test("words that are still being typed when such a page goes are kept too", async () => {
  model.answer = undefined;
  stop("ann").focus();
  press("c");
  const name = await screen.findByRole("textbox", { name: "Name" });
  fireEvent.input(name, { target: { value: "Do" } });
  model.gone = true;
  leave();
  expect(Object.values(sessionStorage).join()).toContain('"name":"Do"');
  model.gone = false;
  leave = view.render({ model, el });
});

test("several are chosen by keys or with Shift and a click, and live together", async () => {
  stop("bo").focus();
  press("v");
  press(" ");
  fireEvent.click(stop("ann"), { shiftKey: true });
  await screen.findByRole("region", { name: "Several people" });
  stop("ann").focus();
  press("h");
  write(await screen.findByRole("textbox", { name: /household is called/ }), "4 Mill Row");
  await waitFor(() =>
    expect(parts().households).toMatchObject([
      { name: "4 Mill Row", members: [{ person: "bo" }, { person: "ann" }] },
    ]),
  );
});

test("the keys are listed for whoever asks", async () => {
  stop("bo").focus();
  press("?");
  const help = await screen.findByRole("dialog", { name: "Keys in this picture" });
  for (const key of ["P", "C", "A", "S", "T", "H", "J", "L", "N", "Delete"]) {
    expect(help.textContent).toContain(key);
  }
});
