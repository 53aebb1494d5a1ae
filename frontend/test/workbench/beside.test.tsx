// Another map beside one's own, and ways from one board to a place on another.

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defineView } from "../../src/kit/board";
import { arrive, go, type Place, useArrival, useGoing } from "../../src/kit/going";
import type { Host, Parts } from "../../src/kit/types";
import { ExampleToggle, NONE } from "../../src/workbench/beside";
import type { Opened, OtherMap, Tool } from "../../src/workbench/types";
import view from "../../src/workbench/view";
import { FakeModel } from "../fake";

const says = [
  { value: "have", label: "We have this" },
  { value: "new", label: "New to us" },
];
const map: OtherMap = {
  other: "quay/one-team",
  title: "One team's map",
  lead: "Talk about it.",
  says,
  boxes: [
    {
      category: "harm",
      heading: "Harm",
      items: [
        { id: "h1", words: "He was cold.", who: "PC Whitlock", own_words: false },
        { id: "h2", words: "I count.", who: "Yaa", own_words: true },
      ],
    },
  ],
};
const tool = (name: string, more: Partial<Tool> = {}): Tool => ({
  name,
  title: name,
  board: `anywidget:${name}`,
  wide: false,
  begun: true,
  examples: [],
  ...more,
});
const mapping = tool("mapping", { examples: [{ at: 0, title: "One team's map" }] });

/** A board that shows which of its items somebody has come to. */
function board(name: string, practice: string, items: string[]) {
  const came: Place[] = [];
  let going: ReturnType<typeof useGoing> | undefined;
  const model = new FakeModel({ board: name, practice_info: { id: practice } });
  const { render: draw } = defineView(name, () => {
    going = useGoing();
    useArrival((place) => {
      if (!items.includes(place.item)) return false;
      came.push(place);
      return true;
    });
    return <p>{name}</p>;
  });
  return { came, draw: (el: HTMLElement) => draw({ model, el }), ways: () => going };
}

let model: FakeModel;
let el: HTMLElement;
let leave = () => {};

function open(more: Record<string, unknown>, host?: Host) {
  const opened: Opened = { file: "a.practice", title: "Ours", tools: [mapping, tool("matrix")] };
  model = new FakeModel({
    start: { place: "w", families: [], files: [], away: [], left_behind: [] },
    opened,
    practice_info: { id: "p1", title: "T", revision: 1, unsaved: "", undo: "", redo: "" },
    parts: { set_aside: [], taps: [] },
    beside: {},
    second: {},
    ...more,
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el, host });
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  leave = () => {};
  el?.remove();
  cleanup();
});

const taps = () => (model.get("parts") as Parts).taps ?? [];

test("of each thing on another map people say one thing, and can take it back", async () => {
  sessionStorage.setItem("sos-view:p1:beside", JSON.stringify({ mapping: 0 }));
  const shown = { title: "One team's map", blocks: [] };
  open({ beside: { mapping: { at: 0, by: "A team", shown, words: shown, map } } });
  const whose = await screen.findByRole("group", { name: "What we say of: I count." });
  const press = (name: string) => fireEvent.click(within(whose).getByRole("button", { name }));
  press("New to us");
  await waitFor(() =>
    expect(taps()).toEqual([
      {
        id: "quay/one-team/h2",
        other: "quay/one-team",
        title: "One team's map",
        item: "h2",
        category: "harm",
        words: "I count.",
        says: "new",
      },
    ]),
  );
  press("We have this");
  await waitFor(() => expect(taps()).toMatchObject([{ says: "have" }]));
  expect(within(whose).getByRole("button", { pressed: true }).textContent).toBe("We have this");
  press("We have this");
  await waitFor(() => expect(taps()).toEqual([]));
  expect(screen.getByText("“I count.”")).toBeTruthy();
  expect(screen.getByText("Yaa, the child's own words")).toBeTruthy();
});

test("another table's file is its board, or its map to go through", async () => {
  const boards = { mapping: "anywidget:theirs", matrix: "anywidget:theirs-too" };
  open({ second: { file: "b.practice", id: "p2", title: "Theirs", boards, map } });
  const through = await screen.findByRole("button", { name: /thing by thing/ });
  expect(screen.queryByText("He was cold.")).toBeNull();
  fireEvent.click(through);
  expect(await screen.findByText("He was cold.")).toBeTruthy();
});

test("another table's file comes after our own, and can be seen all the same", async () => {
  const boards = { mapping: "anywidget:theirs" };
  const drawn: string[] = [];
  const host: Host = {
    getWidget: async (ref) => ({ render: async () => void drawn.push(ref) }),
  };
  const opened = (begun: boolean): Opened => ({
    file: "a.practice",
    title: "Ours",
    tools: [{ ...mapping, begun }],
  });
  const second = { file: "b.practice", id: "p2", title: "Theirs", boards, map };
  open({ second, opened: opened(false) }, host);
  const show = await screen.findByRole("button", { name: "Show theirs all the same" });
  await waitFor(() => expect(drawn).toEqual(["anywidget:mapping"]));
  expect(screen.queryByRole("button", { name: /thing by thing/ })).toBeNull();
  expect(screen.getByText(/nothing of our own here yet/)).toBeTruthy();
  // The first card that we put down does not bring their map into the room by itself.
  model.put("opened", opened(true));
  await screen.findByRole("button", { name: "Show theirs" });
  expect(screen.queryByRole("button", { name: /thing by thing/ })).toBeNull();
  fireEvent.click(show);
  await waitFor(() => expect(drawn).toEqual(["anywidget:mapping", "anywidget:theirs"]));
  expect(document.activeElement?.textContent).toBe("Theirs");
  fireEvent.click(screen.getByRole("button", { name: /thing by thing/ }));
  expect(await screen.findByText("He was cold.")).toBeTruthy();
});

test("another table's file is there at once where our own has begun", async () => {
  const boards = { mapping: "anywidget:theirs" };
  open({ second: { file: "b.practice", id: "p2", title: "Theirs", boards, map } });
  expect(await screen.findByRole("button", { name: /thing by thing/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Show theirs/ })).toBeNull();
});

test("our own comes first: an example waits for the second thought", async () => {
  let at = NONE;
  const toggle = (begun: boolean) =>
    render(
      <ExampleToggle
        tool={{ ...mapping, begun }}
        at={at}
        onChange={(next) => {
          at = next;
        }}
      />,
    );
  const { unmount } = toggle(false);
  const show = screen.getByRole("button", { name: "Show the worked example beside ours" });
  fireEvent.click(show);
  const keep = await screen.findByRole("button", { name: "Begin with our own" });
  expect(document.activeElement).toBe(keep);
  fireEvent.click(keep);
  await waitFor(() => expect(document.activeElement).toBe(show));
  expect(at).toBe(NONE);
  fireEvent.click(show);
  fireEvent.click(await screen.findByRole("button", { name: "Show the example all the same" }));
  expect(at).toBe(0);
  unmount();
  at = NONE;
  toggle(true);
  fireEvent.click(screen.getByRole("button", { name: "Show the worked example beside ours" }));
  expect(at).toBe(0);
});

test("a link opens the tab first, and waits for a board that is not drawn yet", async () => {
  const matrix = board("matrix", "p1", ["c1"]);
  let room: HTMLElement | undefined;
  const host: Host = {
    getWidget: async (ref) => ({
      render: async ({ el: place }) => {
        if (ref === "anywidget:matrix") room = place;
      },
    }),
  };
  open({}, host);
  await screen.findByRole("tab", { name: "mapping", selected: true });
  const place = { tool: "matrix", item: "c1" };
  expect(go({ practice: "another", place })).toBe(false);
  expect(go({ practice: "p1", place: { ...place, tool: "unknown" } })).toBe(false);
  expect(go({ practice: "p1", place })).toBe(true);
  await screen.findByRole("tab", { name: "matrix", selected: true });
  await waitFor(() => expect(room).toBeTruthy());
  expect(matrix.came).toEqual([]);
  matrix.draw(room as HTMLElement);
  await waitFor(() => expect(matrix.came).toEqual([place]));
  expect(matrix.ways()?.can("anything")).toBe(true);
});

test("outside of the Workbench a link leads to a board on the same page, and else is none", () => {
  const [ours, other] = [board("mapping", "p1", []), board("matrix", "p1", ["c1"])];
  const places = [ours, other].map((each) => {
    const place = document.body.appendChild(document.createElement("div"));
    return { place, close: each.draw(place) };
  });
  expect(ours.ways()?.can("matrix")).toBe(true);
  expect(ours.ways()?.can("story")).toBe(false);
  expect(ours.ways()?.go({ tool: "matrix", item: "c1" })).toBe(true);
  expect(other.came).toEqual([{ tool: "matrix", item: "c1" }]);
  for (const { place, close } of places) {
    close();
    place.remove();
  }
  expect(arrive({ practice: "p1", place: { tool: "matrix", item: "c1" } })).toBe(false);
});
