import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { moved } from "../../src/ecomap/hand";
import type { Parts } from "../../src/kit/types";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const POINTS: Record<string, [number, number]> = { school: [0, -10], gran: [10, 0] };

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

const extra = (points = POINTS) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><g id="x-school"><circle/></g><g id="x-gran"><circle/></g></svg>`,
  title: "Eco map",
  first: "school",
  stops: ["school", "gran"].map((id) => ({
    id,
    mark: `x-${id}`,
    also: [],
    kind: "system",
    name: id,
    label: `${id} on the map`,
    facts: [],
  })),
  ways: {},
  keys: "",
  nowhere: {},
  points,
  unit: 56,
  form: { centre: "", kinds: [], strengths: [], flows: [], samples: {} },
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
