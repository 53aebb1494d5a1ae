import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aimed } from "../../src/ecomap/aim";
import { moved } from "../../src/ecomap/moving";
import type { Parts } from "../../src/kit/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const POINTS: Record<string, [number, number]> = { school: [0, -10], gran: [10, 0] };

const IDS = ["school", "gran", "household:", "person:mia", "person:jay"];

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

const extra = (points = POINTS) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg">${IDS.map((id) => `<g id="x-${id}"><circle/></g>`).join("")}</svg>`,
  title: "Eco map",
  first: "school",
  stops: IDS.map((id) => ({
    id,
    mark: `x-${id}`,
    also: [],
    kind: id.split(":")[1] === undefined ? "system" : (id.split(":")[0] ?? ""),
    name: id,
    label: `${id} on the map`,
    facts: [],
  })),
  ways: {},
  keys: "",
  nowhere: {},
  points,
  unit: 56,
  form: {
    centre: "",
    kinds: [],
    strengths: ["strong", "ordinary"].map((value) => ({ value, label: value })),
    flows: ["none", "both"].map((value) => ({ value, label: value })),
    samples: {},
  },
  times: [],
  pair: null,
  sheet: { title: "In words", blocks: [] },
});

beforeEach(() => {
  sessionStorage.clear();
  model = new FakeModel({
    board: "ecomap",
    parts: {
      systems: [
        { id: "school", name: "School" },
        { id: "gran", name: "Gran" },
      ],
      spots: [],
      ties: [],
      people: [
        { id: "mia", name: "Mia" },
        { id: "jay", name: "Jay" },
      ],
    },
    words: { tools: { ecomap: "Eco map" } },
    extra: extra(),
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
});

afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

const parts = () => model.get("parts") as Parts;
const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

test("a place goes round and out from the household", () => {
  const round = moved(0, -10, "round");
  expect(round.x).toBeGreaterThan(3);
  expect(Math.hypot(round.x, round.y)).toBeCloseTo(10);
  expect(moved(round.x, round.y, "back").x).toBeCloseTo(0);
  expect(moved(0, -10, "out").y).toBeLessThan(-11);
  expect(moved(moved(0, -10, "out").x, moved(0, -10, "out").y, "in").y).toBeCloseTo(-10);
});

test("keys and clicks move the same way, into one place that can be let go of", async () => {
  screen.getByRole("img", { name: "school on the map" }).focus();
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight", shiftKey: true });
  await waitFor(() => expect(parts().spots).toMatchObject([{ picture: "ecomap", item: "school" }]));
  const byKey = parts().spots?.[0];
  await click("Clockwise");
  await waitFor(() => expect(model.sent).toHaveLength(2));
  expect(parts().spots).toEqual([byKey]);
  await screen.findByText(/There is no room at that place/);
  const at = [Number(byKey?.x), Number(byKey?.y)] as [number, number];
  model.put("extra", extra({ ...POINTS, school: at }));
  await waitFor(() => expect(screen.queryByText(/There is no room/)).toBeNull());
  await click("Let go of the place");
  await waitFor(() => expect(parts().spots).toEqual([]));
});

const on = (label: string, key: string) => {
  const stop = screen.getByRole("img", { name: `${label} on the map` });
  stop.focus();
  fireEvent.keyDown(stop, { key });
};

test("a line is drawn by keys, from either end, and only once", async () => {
  on("person:mia", "t");
  await screen.findByText(/who or what the line from Mia leads to/);
  on("school", "Enter");
  await waitFor(() => expect(parts().ties).toMatchObject([{ system: "school", who: "mia" }]));
  on("school", "t");
  await screen.findByText(/whom in the middle the line from School leads to/);
  on("person:mia", "Enter");
  await screen.findByRole("region", { name: "Line: Mia and School" });
  expect(parts().ties).toHaveLength(1);
});

test("a line between two who are both inside, or both around, is refused in a sentence", async () => {
  on("person:mia", "t");
  on("person:jay", "Enter");
  expect((await screen.findByRole("alert")).textContent).toMatch(/drawn in the genogram/);
  on("gran", "t");
  on("school", "Enter");
  await waitFor(() =>
    expect(screen.getByRole("alert").textContent).toMatch(/Two who are around it/),
  );
  expect(model.sent).toEqual([]);
});

test("single keys say how the only line of something is", async () => {
  on("household:", "t");
  on("gran", "Enter");
  await waitFor(() => expect(parts().ties).toHaveLength(1));
  for (const key of ["1", "s", "f"]) on("gran", key);
  const said = { strength: "strong", stress: true, flow: "both" };
  await waitFor(() => expect(parts().ties).toMatchObject([said]));
});

test("where a drag leads: to the other end, to a place, to a new one, or nowhere", () => {
  const box = (id: string, x: number, y: number, w = 20) => ({ id, x, y, w, h: w });
  const all = [box("household:", 0, 0, 100), box("person:mia", 10, 40), box("person:jay", 70, 40)];
  const boxes = new Map([...all, box("school", 200, 40)].map((each) => [each.id, each]));
  const aim = (who: string, x: number, y: number) =>
    aimed({ who, x, y, dx: x - 210, dy: y - 50 }, boxes);
  expect(aim("person:mia", 210, 50)).toEqual({ to: "one", id: "school" });
  expect(aim("household:", 210, 50)).toEqual({ to: "one", id: "school" });
  expect(aim("school", 20, 50)).toEqual({ to: "one", id: "person:mia" });
  expect(aim("school", 50, 90)).toEqual({ to: "one", id: "household:" });
  // Outside the circle, though inside the box round it.
  expect(aim("school", 97, 97)).toMatchObject({ to: "place", dx: -113 });
  expect(aim("person:mia", 80, 50)).toEqual({ to: "nowhere", why: "inside" });
  expect(aim("person:mia", 50, 20)).toEqual({ to: "nowhere", why: "here" });
  expect(aim("household:", 80, 50)).toEqual({ to: "nowhere", why: "here" });
  expect(aim("person:mia", 50, 200)).toEqual({ to: "new", x: 0, y: 150 });
});
