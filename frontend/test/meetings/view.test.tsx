import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Edit, Item, Parts } from "../../src/kit/types";
import view from "../../src/meetings/view";
import { FakeModel } from "../fake";
import { asked, words as said } from "../scaling/sample";

const words = { name: "harm", tools: { meetings: "Meetings" }, scale_kinds: said.scale_kinds };
const terms = (...values: string[]) => values.map((value) => ({ value, label: `say ${value}` }));
const changes = {
  title: "What changed on the map",
  blocks: [
    { kind: "heading", text: "New on the map", level: 1 },
    { kind: "items", items: ["Harm: A mug was thrown."] },
  ],
};
const M1 = { id: "m1", title: "First", date: "2026-05-04", present: ["nan"], labels: "harm" };
const M2 = { id: "m2", title: "Second", date: "2026-06-08" };
const step = (id: string, meeting: string, more: object = {}) => ({
  id,
  category: "next_step",
  words: `step ${id}`,
  meeting,
  ...more,
});
const nan = {
  id: "r1",
  scale: "s1",
  who: "nan",
  meeting: "m1",
  number: 3,
  reason: "I am rung.",
  would_raise: "A second key",
};

function shown(more: Parts = {}) {
  const parts: Parts = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "mia", name: "Mia" },
    ],
    meetings: [M1, M2],
    statements: [],
    scales: [{ id: "s1", question: "How safe?" }],
    ratings: [nan],
    set_aside: [],
    ...more,
  };
  const held = parts.meetings ?? [];
  const extra = {
    meetings: held.map(({ id, title }) => ({ value: id, label: String(title) })),
    meeting_now: "m2",
    changes: { m1: { ...changes, blocks: [] }, m2: changes },
    labels: "harm",
    packs: [
      { value: "harm", label: "Harm and danger" },
      { value: "early_help", label: "Early help" },
    ],
    asked,
    terms: {
      roles: terms("child", "family"),
      answers: terms("number", "dont_know"),
      views: terms("told", "in_role", "own", "guess"),
    },
  };
  const model = new FakeModel({ parts, words, extra });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  const close = view.render({ model, el });
  const now = (part: string) => (model.get("parts") as Parts)[part] ?? [];
  const at = (part: string, id: string) => now(part).find((each) => each.id === id) as Item;
  const edits = () => model.sent.map((each) => each.edit as Edit);
  return { model, el, close, now, at, edits };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const field = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;
function type(name: string | RegExp, value: string) {
  fireEvent.input(field(name), { target: { value } });
  fireEvent.blur(field(name));
}

beforeEach(() => sessionStorage.clear());

describe("a meeting", () => {
  it("begins with its wording, is named and dated, and comes last until it has a date", async () => {
    const { at, edits } = shown();
    press("New meeting");
    await screen.findByRole("heading", { level: 3, name: "A meeting" });
    expect(document.activeElement).toBe(field("What to call it"));
    expect(edits()[0]).toMatchObject({ do: "add", part: "meetings", item: { labels: "harm" } });
    const id = (edits()[0] as { item: Item }).item.id;
    type("What to call it", "Third");
    type(/^Date/, "spring 2026");
    type(/^Best hopes/, "That it gets quiet.");
    await waitFor(() =>
      expect(at("meetings", id)).toMatchObject({
        title: "Third",
        date: "spring 2026",
        best_hopes: "That it gets quiet.",
      }),
    );
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Third, spring 2026");
    const tabs = within(screen.getByRole("navigation", { name: "Meetings" })).getAllByRole(
      "button",
    );
    expect(tabs.map((each) => each.textContent)).toEqual([
      "First, 4 May 2026, Wording: Harm and danger",
      "Second, 8 June 2026",
      "Third, spring 2026, Wording: Harm and danger",
      "New meeting",
    ]);
  });

  it("keeps who was there as people and as words, each once, and lets go of a name", async () => {
    const { at } = shown({ meetings: [M1] });
    const input = field("Who else was there");
    for (const name of ["mia", "School nurse", "Nan"]) {
      input.value = name;
      fireEvent.change(input);
    }
    await waitFor(() =>
      expect(at("meetings", "m1").present).toEqual(["nan", "mia", "School nurse"]),
    );
    press("Take off Nan");
    await waitFor(() => expect(at("meetings", "m1").present).toEqual(["mia", "School nurse"]));
    expect(document.activeElement).toBe(input);
  });

  it("is removed after asking, with what was said at it by name", async () => {
    const { edits } = shown({ meetings: [M1], statements: [step("a", "m1"), step("b", "")] });
    press("Remove this meeting");
    const dialog = within(await screen.findByRole("alertdialog"));
    expect(dialog.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "step a",
      "Nan on “How safe?”",
    ]);
    fireEvent.click(dialog.getByRole("button", { name: "Keep the meeting" }));
    expect(edits()).toEqual([]);
    press("Remove this meeting");
    fireEvent.click(await screen.findByRole("button", { name: "Remove the meeting" }));
    expect(edits()).toMatchObject([{ do: "remove", part: "meetings", id: "m1", cascade: true }]);
  });

  it("asks before the wording of everything changes, and can note it for itself", async () => {
    const { edits, at } = shown();
    const choice = () => field("Wording at this meeting");
    choice().focus();
    fireEvent.change(choice(), { target: { value: "early_help" } });
    await screen.findByRole("group", { name: "Use the wording “Early help”?" });
    expect(document.activeElement).toBe(choice());
    press("Leave it as it is");
    await waitFor(() => expect(choice().value).toBe("harm"));
    expect(edits()).toEqual([]);
    fireEvent.change(choice(), { target: { value: "early_help" } });
    fireEvent.click(await screen.findByText("Only note it for this meeting"));
    await waitFor(() => expect(at("meetings", "m2").labels).toBe("early_help"));
    expect(edits().length).toBe(1);
    fireEvent.change(choice(), { target: { value: "harm" } });
    expect(screen.queryByRole("group", { name: /^Use the wording/ })).toBeNull();
    fireEvent.change(choice(), { target: { value: "early_help" } });
    fireEvent.click(await screen.findByText("Use this wording everywhere from now on"));
    expect(edits()[2]).toMatchObject({
      do: "together",
      edits: [
        { part: "meetings", id: "m2", fields: { labels: "early_help" } },
        { part: "record", fields: { labels: "early_help" } },
      ],
    });
    expect(document.activeElement).toBe(choice());
  });
});

describe("the scales asked again", () => {
  it("say where everybody stood before, and ask the same person now at this meeting", async () => {
    const { now } = shown();
    const section = screen.getByText("Scale again").closest("section") as HTMLElement;
    expect(section.textContent).toContain("Nan, say family: 3");
    expect(section.textContent).toContain("I am rung.");
    press("Ask now Nan on “How safe?”");
    const five = await screen.findByRole("radio", { name: "5" });
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "0" }));
    expect(screen.queryByLabelText("At which meeting")).toBeNull();
    fireEvent.click(five);
    await waitFor(() =>
      expect(now("ratings")[1]).toMatchObject({ who: "nan", number: 5, meeting: "m2" }),
    );
    expect(screen.queryByRole("button", { name: /^Ask now Nan/ })).toBeNull();
  });

  it("make a next step of what would raise a number, once, with where it came from", async () => {
    const { now } = shown({ ratings: [{ ...nan, meeting: "m2" }] });
    press(/^Nan/);
    press(/^Make this a next step/);
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({
        category: "next_step",
        words: "A second key",
        who: "nan",
        meeting: "m2",
        source: "from what Nan said would raise “How safe?”",
      }),
    );
    expect(document.activeElement?.textContent).toBe("A next step: A second key");
    expect(screen.queryByRole("button", { name: /^Make this/ })).toBeNull();
    expect(field("What").value).toBe("A second key");
  });
});

describe("next steps", () => {
  it("from before are done or not, and why; those of this meeting and later are not asked", async () => {
    const { at } = shown({
      statements: [step("a", "m1", { does: "nan", by_when: "2026-05-06" }), step("b", "m2")],
    });
    const before = screen.getByText("Steps from before").closest("section") as HTMLElement;
    expect(before.textContent).toContain("Nan · by 6 May 2026 · First");
    expect(before.textContent).not.toContain("step b");
    fireEvent.click(within(before).getByRole("radio", { name: "Not done" }));
    await screen.findByLabelText("What got in the way?");
    type("What got in the way?", "The bus");
    await waitFor(() =>
      expect(at("statements", "a")).toMatchObject({ outcome: "not_done", outcome_why: "The bus" }),
    );
  });

  it("settled long ago are folded away, and what is answered here stays where it is", async () => {
    const later = { id: "m3", title: "Third", date: "2026-07-01" };
    shown({
      meetings: [M1, M2, later],
      statements: [
        step("old", "m1", { outcome: "done" }),
        step("still", "m1"),
        step("last", "m2", { outcome: "done" }),
      ],
    });
    const folded = screen.getByText("Steps that were talked about earlier").closest("details");
    expect(folded?.textContent).toContain("step old");
    expect(folded?.textContent).not.toContain("step last");
    const still = screen.getByText("step still", { selector: "p" });
    fireEvent.click(screen.getAllByRole("radio", { name: "Done" })[0] as HTMLElement);
    await screen.findAllByLabelText("What happened, and what helped?");
    expect(folded?.contains(still)).toBe(false);
  });

  it("are written at this meeting, whichever field comes first", async () => {
    const { now, edits } = shown();
    press("Add a next step");
    await screen.findByLabelText("What");
    type("Who does it", "Mia");
    expect(edits()).toEqual([]);
    type("What", "Ring Nan");
    type("By when", "Friday");
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({
        category: "next_step",
        words: "Ring Nan",
        does: "mia",
        by_when: "Friday",
        meeting: "m2",
      }),
    );
    expect(edits().map((each) => each.do)).toEqual(["add", "change"]);
  });
});

describe("what changed", () => {
  it("is told from the second meeting on, with the room's own words beside it", async () => {
    const { at } = shown();
    expect(screen.getByText("Harm: A mug was thrown.")).toBeTruthy();
    type("What has changed, in our own words", "Nan has a key.");
    await waitFor(() => expect(at("meetings", "m2").changed).toBe("Nan has a key."));
    fireEvent.click(screen.getByRole("button", { name: /^First/ }));
    await waitFor(() => expect(screen.queryByText("What changed on the map")).toBeNull());
  });
});

describe("the board", () => {
  it("says what to do where nobody has met yet, and lets no key through to JupyterLab", async () => {
    const { el, close, model } = shown({ meetings: [], ratings: [] });
    expect(screen.getByText(/There has been no meeting yet/)).toBeTruthy();
    press("New meeting");
    await screen.findByLabelText("What to call it");
    const focusable = el.querySelectorAll("button, input, select, textarea, summary, [tabindex]");
    expect(focusable.length).toBeGreaterThan(8);
    for (const each of focusable) expect(each.getAttribute(SUPPRESS)).toBe("true");
    close();
    expect(model.listeners).toBe(0);
  });
});
