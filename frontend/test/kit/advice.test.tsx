import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { Advice, type Note } from "../../src/kit/advice";
import { useAdvicePanel } from "../../src/kit/advicepanel";
import { defineView, useBoard } from "../../src/kit/board";
import { change } from "../../src/kit/edits";
import { Words } from "../../src/kit/fields";
import type { Parts } from "../../src/kit/types";
import { FakeModel } from "../fake";

const note = (about: string, more: Partial<Note> = {}): Note => ({
  rule: "label_word",
  part: "statements",
  item: "s",
  field: "words",
  about,
  sentence: `“${about}” is a label. What was seen?`,
  ...more,
});
const rules = [
  {
    id: "label_word",
    title: "Words that are labels",
    why: "Nobody can see one.",
    source: "Queensland",
  },
  { id: "no_who", title: "Who is worried", why: "Somebody must be.", source: "York" },
];

/** A card with a field and a button beside it, and what Python advises on it. */
function Card() {
  const { parts, submit } = useBoard();
  const panel = useAdvicePanel();
  const words = String(parts.statements?.find((each) => each.id === "s")?.words ?? "");
  return (
    <>
      {panel.button}
      {panel.panel}
      <div data-card="s">
        <Words
          label="Card"
          value={words}
          lines={1}
          onCommit={(said) => submit(change("statements", "s", { words: said }))}
        />
        <Advice part="statements" item="s" />
      </div>
      <button type="button">Elsewhere</button>
    </>
  );
}

function shown(notes: Note[], { parts = {} as Parts } = {}) {
  const all = {
    statements: [{ id: "s", words: "x" }],
    dismissals: [],
    rules_off: [],
    local_words: [],
    ...parts,
  } as Parts;
  const model = new FakeModel({ parts: all, extra: { advice: { notes, rules } } });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  defineView("test", () => <Card />).render({ model, el });
  const advise = (notes: Note[]) => model.put("extra", { advice: { notes, rules } });
  const now = () => model.get("parts") as Parts;
  return { model, advise, now };
}

const field = () => screen.getByRole("textbox", { name: "Card" });
const fold = () => screen.queryByRole("button", { name: "Worth another look" });
const unfold = async () => {
  fireEvent.click(fold() as Element);
  await waitFor(() => expect(fold()?.getAttribute("aria-expanded")).toBe("true"));
};
const said = (about: string) =>
  screen.queryByText(new RegExp(`“${about}” is a label`), { selector: "p" });

beforeEach(() => sessionStorage.clear());

describe("advice beside words", () => {
  it("is folded on a card that nobody has touched, and opens by a click", async () => {
    shown([note("chaotic")]);
    expect(said("chaotic")).toBeNull();
    await unfold();
    expect(said("chaotic")).toBeTruthy();
  });

  it("never comes while somebody types, and comes when the card is left", async () => {
    const { advise } = shown([]);
    field().focus();
    fireEvent.input(field(), { target: { value: "It was chaotic" } });
    advise([note("chaotic")]);
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(fold()).toBeNull();
    screen.getByText("Elsewhere").focus();
    await waitFor(() => expect(said("chaotic")).toBeTruthy());
  });

  it("does not come under a pointer that is still down, so that the press does not miss", async () => {
    const { advise } = shown([]);
    field().focus();
    advise([note("chaotic")]);
    const elsewhere = screen.getByText("Elsewhere");
    elsewhere.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    elsewhere.focus();
    await new Promise((done) => setTimeout(done, 20));
    expect(fold()).toBeNull();
    elsewhere.dispatchEvent(new Event("pointerup", { bubbles: true }));
    await waitFor(() => expect(said("chaotic")).toBeTruthy());
  });

  it("stays as it was while its words are being mended, and goes when the card is left", async () => {
    const { advise } = shown([note("chaotic")]);
    await unfold();
    field().focus();
    advise([note("neglect")]);
    await new Promise((done) => setTimeout(done));
    expect(said("chaotic")).toBeTruthy();
    expect(said("neglect")).toBeNull();
    screen.getByText("Elsewhere").focus();
    await waitFor(() => expect(said("neglect")).toBeTruthy());
    expect(said("chaotic")).toBeNull();
  });

  it("is said once to whoever does not see it, when it comes", async () => {
    const { advise } = shown([]);
    field().focus();
    screen.getByText("Elsewhere").focus();
    advise([note("chaotic")]);
    const spoken = () => document.querySelector("[aria-live=polite]")?.textContent ?? "";
    await waitFor(() => expect(spoken()).toContain("“chaotic” is a label"));
  });

  it("is put aside by one click; a reason may follow, and it can be brought back", async () => {
    const { now } = shown([note("chaotic")]);
    await unfold();
    fireEvent.click(screen.getByRole("button", { name: /^Put aside/ }));
    await waitFor(() =>
      expect(now().dismissals).toMatchObject([
        { rule: "label_word", part: "statements", item: "s", about: "chaotic" },
      ]),
    );
    const reason = await screen.findByLabelText(/^Put aside. Why/);
    expect(said("chaotic")).toBeNull();
    expect(document.activeElement).toBe(reason);
    fireEvent.input(reason, { target: { value: "Her own word" } });
    fireEvent.blur(reason);
    await waitFor(() => expect(now().dismissals?.[0]?.reason).toBe("Her own word"));
    fireEvent.click(screen.getByRole("button", { name: "Bring it back" }));
    await waitFor(() => expect(now().dismissals).toEqual([]));
    await waitFor(() => expect(said("chaotic")).toBeTruthy());
  });

  it("says why, and where it comes from", async () => {
    shown([note("chaotic")]);
    await unfold();
    expect(screen.queryByText("Nobody can see one.")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^Why\?/ }));
    await screen.findByText("Nobody can see one.");
    expect(screen.getByText("From: Queensland")).toBeTruthy();
  });

  it("shows two thoughts at once, and more behind a fold", async () => {
    shown(["a", "b", "c"].map((about) => note(about)));
    await unfold();
    const more = screen.getByText("More thoughts on this").closest("details");
    expect(more?.contains(said("c"))).toBe(true);
    expect(more?.contains(said("b"))).toBe(false);
  });

  it("is about its own item and fields alone", () => {
    shown([note("chaotic", { item: "other" }), note("neglect", { part: "scales" })]);
    expect(fold()).toBeNull();
  });
});

describe("advice in a session", () => {
  const open = async () => {
    fireEvent.click(screen.getByRole("button", { name: "Advice" }));
    await screen.findByRole("heading", { name: "Advice in this session" });
  };

  it("is switched off and on again, rule by rule or all at once", async () => {
    const { now } = shown([note("chaotic")]);
    expect(fold()).toBeTruthy();
    await open();
    const rule = () => screen.getByRole("checkbox", { name: "Words that are labels" });
    fireEvent.click(rule());
    await waitFor(() => expect(now().rules_off).toEqual([{ id: "label_word" }]));
    await waitFor(() => expect(fold()).toBeNull());
    fireEvent.click(rule());
    await waitFor(() => expect(now().rules_off).toEqual([]));
    fireEvent.click(screen.getByRole("button", { name: "Switch all off" }));
    await waitFor(() => expect(now().rules_off?.length).toBe(2));
    fireEvent.click(screen.getByRole("button", { name: "Switch all on" }));
    await waitFor(() => expect(now().rules_off).toEqual([]));
  });

  it("takes words of a place, with what to ask instead", async () => {
    const { now } = shown([]);
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Add a word" }));
    const word = await screen.findByLabelText("Word or words");
    expect(document.activeElement).toBe(word);
    fireEvent.input(word, { target: { value: "step-down " } });
    fireEvent.blur(word);
    const ask = screen.getByLabelText("What to ask instead");
    fireEvent.input(ask, { target: { value: "What changes at home?" } });
    fireEvent.blur(ask);
    await waitFor(() =>
      expect(now().local_words).toMatchObject([
        { word: "step-down", ask: "What changes at home?" },
      ]),
    );
    fireEvent.click(screen.getByRole("button", { name: "Remove step-down" }));
    await waitFor(() => expect(now().local_words).toEqual([]));
  });

  it("lists what was put aside with its reason, and brings it back", async () => {
    const aside = {
      id: "d",
      rule: "label_word",
      part: "statements",
      item: "s",
      about: "chaotic",
      reason: "Her own word",
    };
    const { now } = shown([], { parts: { dismissals: [aside] } });
    await open();
    expect(screen.getByText("Because: Her own word")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /^Bring it back/ }));
    await waitFor(() => expect(now().dismissals).toEqual([]));
    await screen.findByText("Nothing has been put aside.");
  });
});
