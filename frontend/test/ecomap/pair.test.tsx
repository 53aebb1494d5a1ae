import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PairExtra } from "../../src/ecomap/pair";
import { SUPPRESS } from "../../src/kit/suppress";
import view from "../../src/picture/view";
import { FakeModel } from "../fake";

const NOW = { value: "now", label: "As it stands now" };
const MAY = { value: "before:May 2026", label: "Before May 2026" };
const CONFERENCE = { value: "meeting:m", label: "Conference, 19 March 2026" };

const pair = (changes: string[]): PairExtra["pair"] => ({
  before: "meeting:m",
  after: "now",
  title: "Eco map, then and now: The flat",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" style="max-width:100%"><text>1</text></svg>',
  changes,
  sheet: {
    title: "Then and now",
    blocks: [{ kind: "paragraph", text: "In the middle: The flat." }],
  },
});

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show(times = [MAY, CONFERENCE, NOW]) {
  model = new FakeModel({
    board: "ecomap",
    words: { tools: { ecomap: "Eco map" } },
    parts: { record: [{ id: "", centre: "" }], systems: [], ties: [], set_aside: [] },
    extra: extra(times, null),
  });
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
}

const extra = (times: PairExtra["times"], drawn: PairExtra["pair"]) => ({
  ...{ svg: "<svg xmlns='http://www.w3.org/2000/svg'/>", title: "Map", first: "", stops: [] },
  ...{ ways: {}, keys: "", nowhere: {}, bonds: null, sheet: { title: "", blocks: [] } },
  ...{ form: { centre: "", kinds: [], strengths: [], flows: [], samples: {} } },
  times,
  pair: drawn,
});

const button = () => screen.getByRole("button", { name: "Then and now" });
const open = () => fireEvent.click(button());
const asked = () => model.sent.filter((each) => each.type === "then_and_now");

beforeEach(() => sessionStorage.clear());

afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

describe("then and now", () => {
  it("is asked for only as long as it is looked at, the first meeting beside today", () => {
    show();
    expect(asked()).toEqual([]);
    open();
    expect(button().getAttribute("aria-expanded")).toBe("true");
    expect(asked()).toEqual([{ type: "then_and_now", before: "meeting:m", after: "now" }]);
    open();
    expect(asked().at(-1)).toEqual({ type: "then_and_now", before: "", after: "" });
  });

  it("shows any two times, by native choices that keep single keys away", () => {
    show();
    open();
    const then = screen.getByLabelText("Then") as HTMLSelectElement;
    expect([...then.options].map((each) => each.text)).toEqual(
      [MAY, CONFERENCE, NOW].map((each) => each.label),
    );
    expect(then.getAttribute(SUPPRESS)).toBe("true");
    fireEvent.change(then, { target: { value: "before:May 2026" } });
    fireEvent.change(screen.getByLabelText("Now"), { target: { value: "meeting:m" } });
    expect(asked().at(-1)).toEqual({
      type: "then_and_now",
      before: "before:May 2026",
      after: "meeting:m",
    });
  });

  it("tells what has changed beside the maps, and aloud when another time was chosen", async () => {
    show();
    open();
    fireEvent.change(screen.getByLabelText("Then"), { target: { value: "before:May 2026" } });
    model.put("extra", extra([MAY, CONFERENCE, NOW], pair(["School: was weak, now strong."])));
    const maps = await screen.findByRole("region", { name: "Eco map, then and now: The flat" });
    expect(maps.tabIndex).toBe(0);
    await waitFor(() => expect(maps.querySelector("svg")?.getAttribute("style")).toBeNull());
    expect(screen.getByRole("list").textContent).toBe("School: was weak, now strong.");
    expect(el.querySelector("[aria-live]")?.textContent).toContain("School: was weak");
    model.put("extra", extra([MAY, CONFERENCE, NOW], pair([])));
    expect(await screen.findByText(/^Nothing that is drawn has changed/)).toBeTruthy();
  });

  it("is left in peace where the kernel is gone", () => {
    show();
    open();
    model.gone = true;
    expect(leave).not.toThrow();
    expect(model.listeners).toBe(0);
    show([NOW]);
  });

  it("says what is missing where there is one map only", () => {
    show([NOW]);
    open();
    expect(screen.getByText(/^There is only one eco map so far/)).toBeTruthy();
    expect(asked()).toEqual([]);
  });
});
