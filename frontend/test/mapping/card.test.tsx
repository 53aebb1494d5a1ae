import { createEvent, fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import type { Item, Parts } from "../../src/kit/types";
import { box, shown } from "./sample";

const open = (fold = "Who said it, how we know…") => fireEvent.click(screen.getByText(fold));

function paste(field: HTMLElement, text: string) {
  const event = createEvent.paste(field, { clipboardData: { getData: () => text } });
  fireEvent(field, event);
  return event;
}

beforeEach(() => sessionStorage.clear());

describe("a card", () => {
  it("is duplicated next to itself, with all that is known of it", async () => {
    const a = { id: "a", category: "harm", words: "A", who: "nan", source: "Seen", about: ["mia"] };
    const { all } = shown([a, { id: "b", category: "harm", words: "B" }]);
    fireEvent.click(screen.getAllByText("Who said it, how we know…")[0] as HTMLElement);
    fireEvent.click(await screen.findByText("Duplicate"));
    await waitFor(() => expect(all().map((each) => each.words)).toEqual(["A", "A", "B"]));
    expect(all()[1]).toEqual({ ...a, id: all()[1]?.id });
    await waitFor(() => expect(document.activeElement?.closest("[data-card]")).toBeTruthy());
  });

  it("is split where its writer begins a new line, by one edit", async () => {
    const pair = { id: "p", danger: "a" };
    const { all, model } = shown(
      [{ id: "a", category: "danger_statement", words: "He drinks. She hid. “I ran.” He slept." }],
      { pairs: [pair] },
    );
    open();
    fireEvent.click(await screen.findByText("Split"));
    const field = await screen.findByLabelText(/Each line becomes a card/);
    expect((field as HTMLTextAreaElement).value).toBe("He drinks.\nShe hid.\n“I ran.”\nHe slept.");
    fireEvent.input(field, { target: { value: "He drinks.\n\n  She hid. “I ran.” " } });
    fireEvent.click(screen.getByText("Split into these cards"));
    await waitFor(() =>
      expect(all().map((each) => each.words)).toEqual(["He drinks.", "She hid. “I ran.”"]),
    );
    expect(all()[0]?.id).toBe("a");
    expect(model.sent.length).toBe(1);
  });

  it("is joined with another: nothing of either is lost, and what hung on the other stays", async () => {
    const { all, model } = shown(
      [
        { id: "a", category: "harm", words: "A", who: "nan", when: "2026-05-04" },
        {
          id: "b",
          category: "harm",
          words: "I hid.",
          who: "mia",
          when: "May",
          own_words: true,
          source: "Told",
          from_cell: "c1",
          about: ["mia"],
        },
        { id: "n", category: "next_step", words: "N" },
      ],
      {
        pairs: [{ id: "p", danger: "b", steps: ["n", "b"] }],
        readings: [{ id: "r", statement: "b", who: "nan", words: "Ouch" }],
      },
    );
    fireEvent.click(screen.getAllByText("Who said it, how we know…")[0] as HTMLElement);
    fireEvent.click(await screen.findByText("Join"));
    const choice = (await screen.findByLabelText("With which card?")) as HTMLSelectElement;
    expect([...choice.options].map((each) => each.text)).toEqual(["I hid."]);
    fireEvent.click(screen.getByText("Join them"));
    await waitFor(() => expect(all().length).toBe(2));
    expect(all()[0]).toMatchObject({
      words: "A\n“I hid.”",
      who: "Nan; Mia",
      when: "2026-05-04; May",
      own_words: false,
      source: "Told",
      from_cell: "c1",
      about: ["mia"],
    });
    const parts = model.get("parts") as Parts;
    expect(parts.pairs?.[0]).toMatchObject({ danger: "a", steps: ["n", "a"] });
    expect(parts.readings?.[0]).toMatchObject({ statement: "a" });
    expect(model.sent.length).toBe(1);
  });

  it("makes a card of each line of a list that was pasted, only when it is asked to", async () => {
    const { all, model } = shown([{ id: "a", category: "harm", words: "" }]);
    const field = box("harm").getByRole("textbox") as HTMLTextAreaElement;
    const word = "\u2022\tHe drinks\u00a0\r\no\tShe hid\r\n\r\n2.\tThey\u00adran";
    expect(paste(field, word).defaultPrevented).toBe(true);
    expect(field.value).toBe("• He drinks\n• She hid\n\n2. Theyran");
    fireEvent.blur(field);
    await waitFor(() => expect(all()[0]?.words).toBe(field.value));
    fireEvent.click(screen.getByText("Make a card of each line"));
    await waitFor(() =>
      expect(all().map((each) => each.words)).toEqual(["He drinks", "She hid", "Theyran"]),
    );
    expect(paste(field, "One line").defaultPrevented).toBe(false);
    expect(screen.queryByText("A list was pasted in.")).toBeNull();
    expect(model.sent.length).toBe(2);
  });

  it("is linked to people, to a box and to a passage, and each link can be taken away", async () => {
    const { all } = shown([{ id: "a", category: "harm", words: "A" }]);
    open();
    fireEvent.change(await screen.findByLabelText("About whom?"), { target: { value: "mia" } });
    fireEvent.click(screen.getByText("Link this person"));
    fireEvent.click(screen.getByText("Link this box"));
    const passage = screen.getByLabelText("Which passage of the story?") as HTMLSelectElement;
    fireEvent.change(passage, { target: { value: passage.options[1]?.value } });
    fireEvent.click(screen.getByText("Link this passage"));
    await waitFor(() =>
      expect(all()[0]).toMatchObject({
        about: ["mia"],
        from_cell: "c1",
        passage: "Nobody came.",
        passage_from: "quay",
      }),
    );
    for (const each of await screen.findAllByText(/^Take the link away/)) fireEvent.click(each);
    await waitFor(() =>
      expect(all()[0]).toMatchObject({ about: [], from_cell: "", passage: "", passage_from: "" }),
    );
  });

  it("is read as somebody, and what would be heard stands beside it", async () => {
    const { model } = shown([{ id: "a", category: "harm", words: "A", who: "nan" }]);
    open("Read it as…");
    fireEvent.click(await screen.findByRole("button", { name: "Read it as Mia" }));
    const field = await screen.findByLabelText("As Mia: what would you hear?");
    fireEvent.input(field, { target: { value: "That it was me." } });
    fireEvent.blur(field);
    expect(await screen.findByText("Read as Mia: That it was me.")).toBeTruthy();
    const kept = () => (model.get("parts") as Parts).readings as Item[];
    await waitFor(() =>
      expect(kept()).toMatchObject([{ statement: "a", who: "mia", words: "That it was me." }]),
    );
    fireEvent.click(screen.getByRole("button", { name: "Read it as Nan" }));
    expect(await screen.findByLabelText("As Nan: what would you hear?")).toBeTruthy();
  });

  it("says that they are the child's own words, not by their shape alone", () => {
    const { el } = shown([{ id: "a", category: "harm", words: "A", own_words: true, who: "mia" }]);
    expect(box("harm").getByText("The child's own words", { selector: "strong" })).toBeTruthy();
    expect(el.querySelector(".sos-mapping__card--own")).toBeTruthy();
  });
});
