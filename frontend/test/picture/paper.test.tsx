// A picture on paper, as somebody chooses it before it is printed.

import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const page = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text>${words}</text></svg>`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g id="x-ann"/></svg>';
const EXTRA = {
  svg: SVG,
  title: "Eco map: Home",
  first: "",
  stops: [],
  ways: {},
  points: {},
  unit: 48,
  keys: "",
  nowhere: {},
  sheet: { title: "In words", blocks: [] },
  form: { centre: "", kinds: [], strengths: [], flows: [], samples: {} },
  times: [],
  pair: null,
  legend: true,
};

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

beforeEach(() => {
  sessionStorage.clear();
  URL.createObjectURL = vi.fn(() => "blob:here");
  URL.revokeObjectURL = vi.fn();
  model = new FakeModel({
    board: "ecomap",
    parts: {},
    words: { tools: { ecomap: "Eco map" } },
    extra: EXTRA,
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
});

afterEach(() => {
  vi.useRealTimers();
  leave();
  el.remove();
  cleanup();
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const asked = (type: string) => model.sent.filter((each) => each.type === type);
const says = (more: object, data?: BlobPart[]) =>
  model.fire("msg:custom", { paper: "a4", way: "", ...more }, data);
const two = { type: "paper", letters: 7.2, pages: [page("joins page 2"), page("joins page 1")] };

test("the pages are shown, with how high the letters are and where they join", async () => {
  press("Print");
  await waitFor(() => expect(asked("paper")).toMatchObject([{ paper: "a4", way: "" }]));
  says(two);
  await screen.findByText(/^2 pages on A4. The smallest letters are 7.2 points high. Dashed/, {
    selector: ".sos-paper__told",
  });
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
    "joins page 2Page 1 of 2",
    "joins page 1Page 2 of 2",
  ]);
});

test("other paper is asked for, and what was asked before comes too late", async () => {
  press("Print");
  fireEvent.click(await screen.findByLabelText("A3"));
  fireEvent.click(screen.getByLabelText("Upright"));
  await waitFor(() => expect(asked("paper").at(-1)).toMatchObject({ paper: "a3", way: "upright" }));
  says({ ...two, paper: "a3", way: "upright", pages: [page("Large")] });
  const told = ".sos-paper__told";
  await screen.findByText(/^One page on A3/, { selector: told });
  says(two);
  says({ ...two, paper: "a3" });
  await new Promise((done) => setTimeout(done));
  expect(screen.getByText(/^One page on A3/, { selector: told })).toBeTruthy();
});

test("the pages are asked for again when the picture changes", async () => {
  press("Print");
  await waitFor(() => expect(asked("paper")).toHaveLength(1));
  model.put("extra", { ...EXTRA, svg: SVG.replace("ann", "bo") });
  await waitFor(() => expect(asked("paper")).toHaveLength(2));
});

test("the PDF is offered to be opened and downloaded once it is made", async () => {
  press("Print");
  await waitFor(() => expect(asked("paper")).toHaveLength(1));
  press("Make the PDF");
  expect(asked("pdf")).toEqual([]);
  says(two);
  await screen.findAllByRole("listitem");
  press("Make the PDF");
  expect(asked("pdf")).toMatchObject([{ paper: "a4", way: "" }]);
  says({ type: "pdf", name: "a.pdf", where: "handouts/a.pdf" }, [new Uint8Array([37])]);
  const link = await screen.findByRole("link", { name: "Download" });
  expect(link.getAttribute("download")).toBe("a.pdf");
  expect(screen.getByRole("link", { name: /^Open it to print/ }).getAttribute("href")).toBe(
    "blob:here",
  );
  expect(screen.getByText(/handouts\/a\.pdf/)).toBeTruthy();
  // Of other paper there is no PDF yet.
  fireEvent.click(screen.getByLabelText("A3"));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Download" })).toBeNull());
  expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:here");
});

test("without Python it says so and stays as it is", async () => {
  model.gone = true;
  press("Print");
  expect((await screen.findByRole("alert")).textContent).toMatch(/Python does not answer/);
});

test("where Python hangs it does not wait in silence", async () => {
  vi.useFakeTimers();
  press("Print");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(screen.queryByRole("alert")).toBeNull();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(screen.getByRole("alert").textContent).toMatch(/Python does not answer/);
  says(two);
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the eco map's legend is left out where somebody does not want it", async () => {
  press("What is shown");
  fireEvent.click(await screen.findByLabelText("What the marks mean"));
  await waitFor(() => expect(asked("legend")).toMatchObject([{ legend: false }]));
  // Python has done so: it is not asked again.
  model.put("extra", { ...EXTRA, legend: false });
  await new Promise((done) => setTimeout(done));
  expect(asked("legend")).toHaveLength(1);
  // A kernel that has started anew shows it again.
  model.put("extra", { ...EXTRA, legend: true });
  await waitFor(() => expect(asked("legend")).toHaveLength(2));
});
