import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import type { Parts } from "../../src/kit/types";
import view from "../../src/plan/view";
import { FakeModel } from "../fake";

const term = (value: string) => ({ value, label: value });
// Any words do: each is called by its own key.
const words: Record<string, unknown> = new Proxy(
  {},
  { get: (_, key) => (key in NESTED ? nested(String(key)) : String(key)) },
);
const NESTED: Record<string, string[]> = {
  points: ["bottom_line", "rule", "everyday", "shown", "ending"],
  ...Object.fromEntries(
    ["fields", "plan_fields", "apart", "point_fields", "child", "days", "steps", "moments"].map(
      (name) => [name, []],
    ),
  ),
};
function nested(name: string): unknown {
  const under = (prefix: string) => new Proxy({}, { get: (_, key) => `${prefix} ${String(key)}` });
  if (name !== "points") return under(name);
  return Object.fromEntries((NESTED.points ?? []).map((kind) => [kind, under(kind)]));
}

const PARTS = [
  ...["plans", "when_thens", "plan_points", "child_parts", "plan_days", "plan_steps"],
  ...["dismissals", "rules_off", "local_words"],
];

function shown(parts: Parts = {}) {
  const all = {
    people: [{ id: "nan", name: "Nan" }],
    systems: [{ id: "len", name: "Len" }],
    pairs: [{ id: "pair" }],
    ...Object.fromEntries(PARTS.map((name) => [name, []])),
    ...parts,
  } as Parts;
  const extra = {
    plans: {},
    tried: { l: "Tried" },
    pairs: [{ value: "pair", label: "A pair" }],
    first: ["Len"],
    children: ["mia"],
    words,
    moments: ["early_sign", "danger_now"].map(term),
    kinds: ["full", "immediate"].map(term),
    ideas: ["not_said", "child"].map(term),
    day_kinds: ["rehearsed", "needed", "review"].map(term),
    went: ["not_said", "as_planned"].map(term),
    involved: ["less", "same", "more"].map(term),
    states: ["ahead", "taken", "put_off"].map(term),
    advice: { notes: [], rules: [] },
  };
  const model = new FakeModel({ parts: all, words: { tools: { plan: "Safety plan" } }, extra });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  view.render({ model, el });
  return (part: string) => (model.get("parts") as Parts)[part] ?? [];
}

const plan = { id: "p", title: "Nights" };
const line = { id: "l", plan: "p", sign: "The lamp is lit", does: "len", moment: "danger_now" };
const write = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

beforeEach(() => sessionStorage.clear());

describe("the plan board", () => {
  it("begins a plan for a pair", async () => {
    const now = shown();
    fireEvent.click(screen.getByRole("button", { name: "begin" }));
    await waitFor(() => expect(now("plans")).toMatchObject([{ pair: "pair" }]));
  });

  it("adds a line for each moment, with its words to be written next", async () => {
    const now = shown({ plans: [plan] });
    fireEvent.click(screen.getByRole("button", { name: /Add a line.*danger_now/ }));
    await waitFor(() =>
      expect(now("when_thens")).toMatchObject([{ plan: "p", moment: "danger_now" }]),
    );
    await waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
  });

  it("takes a name of the eco map for who acts", async () => {
    const now = shown({ plans: [plan], when_thens: [{ ...line, does: "" }] });
    write(screen.getByRole("combobox", { name: "fields does" }), "len");
    await waitFor(() => expect(now("when_thens")[0]?.does).toBe("len"));
  });

  it("mends a line with another in its place; the old one stays to be read", async () => {
    const now = shown({ plans: [plan], when_thens: [line] });
    fireEvent.click(screen.getByRole("button", { name: /^instead/ }));
    await waitFor(() => expect(now("when_thens").length).toBe(2));
    const [old, fresh] = now("when_thens");
    expect(old?.instead).toBe(fresh?.id);
    expect(fresh).toMatchObject({ plan: "p", sign: "The lamp is lit", does: "len" });
    expect(screen.getByText(/^The lamp is lit\. Tried$/)).toBeTruthy();
  });

  it("takes a line that was begun elsewhere into the plan", async () => {
    const now = shown({ plans: [plan], when_thens: [{ ...line, plan: "" }] });
    fireEvent.click(screen.getByRole("button", { name: /^take_in/ }));
    await waitFor(() => expect(now("when_thens")[0]?.plan).toBe("p"));
  });

  it("puts a day down from a line, to be told of below", async () => {
    const now = shown({ plans: [plan], when_thens: [line] });
    fireEvent.click(screen.getByRole("button", { name: /^rehearse/ }));
    await waitFor(() =>
      expect(now("plan_days")).toMatchObject([{ plan: "p", line: "l", kind: "rehearsed" }]),
    );
  });

  it("lists who alone may hold a plan", async () => {
    const now = shown({ plans: [plan] });
    const holders = within(screen.getByRole("group", { name: "plan_fields holders" }));
    const field = holders.getByRole("combobox") as HTMLInputElement;
    field.value = "Nan";
    fireEvent.change(field);
    await waitFor(() => expect(now("plans")[0]?.holders).toEqual(["nan"]));
    fireEvent.click(holders.getByRole("button", { name: /^Take off/ }));
    await waitFor(() => expect(now("plans")[0]?.holders).toEqual([]));
  });

  it("folds its parts, and a fold that is opened shows what is in it", async () => {
    const now = shown({ plans: [plan] });
    const way = screen.getByRole("region", { name: "steps title" });
    expect(within(way).queryByRole("button", { name: /steps add/ })).toBeNull();
    const fold = way.querySelector("details") as HTMLDetailsElement;
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    fireEvent.click(await within(way).findByRole("button", { name: /steps add/ }));
    await waitFor(() => expect(now("plan_steps")).toMatchObject([{ plan: "p" }]));
  });
});
