import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { SUPPRESS } from "../../src/kit/suppress";
import view from "../../src/matrix/view";
import { box, button, extra, fact, harm, press, shown, type, unfold } from "./sample";

beforeEach(() => sessionStorage.clear());

describe("a box", () => {
  it("is begun by its first words and changed by the next", async () => {
    const { edits, now } = shown();
    type("First, What", "A door was broken.");
    await waitFor(() => expect(now("cells").length).toBe(1));
    type("First, What", "A door was broken at night.");
    await waitFor(() => expect(now("cells")[0]?.words).toBe("A door was broken at night."));
    expect(edits()).toMatchObject([
      {
        do: "add",
        part: "cells",
        item: { id: "g1/first/what", grid: "g1", row: "first", column: "what" },
      },
      { do: "change", part: "cells", id: "g1/first/what", fields: {} },
    ]);
  });

  it("stays where it is when it is emptied", async () => {
    const { now, edits } = shown([fact]);
    type("First, What", "");
    await waitFor(() => expect(now("cells")[0]?.words).toBe(""));
    expect(edits().map((each) => each.do)).toEqual(["change"]);
    expect(box("First, What").value).toBe("");
  });

  it("is there for each child, and for one who is no longer named", async () => {
    const old = { ...fact, id: "x", column: "effect", child: "nan", words: "Hid." };
    const { now } = shown([old]);
    expect(box("First, Effect, Nan").value).toBe("Hid.");
    expect(screen.queryByLabelText("Latest, Effect, Nan")).toBeNull();
    type("Latest, Effect, Leo", "Slept badly.");
    await waitFor(() => expect(now("cells").length).toBe(2));
    expect(now("cells")[1]).toMatchObject({ id: "g1/recent/effect/leo", child: "leo" });
  });

  it("says when it was and how it is known, also before it has words", async () => {
    const { now } = shown();
    expect(screen.queryByLabelText(/^When/)).toBeNull();
    unfold("When, how we know, what to ask for First, What");
    await screen.findByLabelText("How we know");
    type("How we know", "Nursery log");
    await screen.findByText("Nursery log", { selector: "p" });
    fireEvent.change(screen.getByLabelText("How sure it is"), { target: { value: "disputed" } });
    await screen.findByLabelText("Disputed by whom?");
    type("Disputed by whom?", "Nan");
    await screen.findByText("Nursery log · disputed by Nan");
    expect(now("cells").length).toBe(1);
  });

  it("has its questions on demand and never inside the field", () => {
    shown();
    expect(box("First, What").placeholder).toBe("");
    const folds = screen.getAllByText(/^Questions/, { selector: "summary" });
    expect(folds.map((each) => (each.parentElement as HTMLDetailsElement).open)).not.toContain(
      true,
    );
    expect(within(folds[0]?.parentElement as HTMLElement).getByText("Who did what?")).toBeTruthy();
  });

  it("shows both texts where two windows wrote at once, and what was removed", () => {
    const aside = (id: string, item: string, said: string) => ({
      id,
      part: "cells",
      item,
      field: "words",
      words: said,
    });
    shown([fact], {
      set_aside: [aside("a", "g1/first/what", "Mine"), aside("b", "gone", "Orphan")],
    });
    expect(within(box("First, What").closest("td") as HTMLElement).getByText(/Mine/)).toBeTruthy();
    expect(screen.getByText(/Orphan/)).toBeTruthy();
  });
});

describe("the grids", () => {
  it("are begun with equal weight, and opened on what they are about", async () => {
    const { now } = shown([], { grids: [] });
    expect(button("Add a matrix").className).toBe(button("Add a grid").className);
    press("Add a grid");
    await waitFor(() => expect(now("grids")[0]).toMatchObject({ kind: "safety" }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText(/^What to call/)),
    );
    expect(screen.getByLabelText("Which danger")).toBeTruthy();
  });

  it("may be begun from somebody's own template, which goes along", async () => {
    const form = {
      id: "county",
      kind: "harm",
      title: "Ours",
      rows: [{ id: "night", title: "At night" }],
      columns: [{ id: "who", title: "Who was there" }],
    };
    const offer = { kind: "harm", template: "county", label: "Add ours", about: "", form };
    const { now } = shown([], { grids: [] }, { more: [{ ...offer, source: "Your folder" }] });
    press("Add ours");
    await waitFor(() => expect(now("grids")[0]).toMatchObject({ template: "county", form }));
    expect(screen.getByLabelText("At night, Who was there")).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "Which time" })).toBeTruthy();
  });

  it("say which template file has mistakes, and offer the others", () => {
    const sentences = ["ours.yaml, line 3, kind: 'hrm' is not one of harm, safety."];
    shown([], {}, { unreadable: [{ name: "ours.yaml", sentences }], more: extra.adds });
    expect(screen.getByText(/“ours.yaml” cannot be offered yet/)).toBeTruthy();
    expect(screen.getByText(sentences[0] ?? "")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Add a grid" }).length).toBe(2);
  });

  it("of one name are told apart", () => {
    shown([], { grids: [harm, { ...harm, id: "g3" }, { ...harm, id: "g4", title: "At night" }] });
    const chooser = within(screen.getByRole("navigation", { name: "Grids" }));
    expect(chooser.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "Matrix",
      "Matrix (2)",
      "At nightMatrix",
    ]);
  });

  it("are remembered", async () => {
    const { close, model, el } = shown();
    press(/^Grid/);
    await screen.findByRole("table", { name: "Grid" });
    close();
    expect(model.listeners).toBe(0);
    view.render({ model, el });
    expect(screen.getByRole("table", { name: "Grid" })).toBeTruthy();
  });

  it("name their children and adults, of the family or in words", async () => {
    const { now, edits } = shown();
    press("Say what it is about");
    const children = within(await screen.findByRole("group", { name: "Which children" }));
    fireEvent.click(children.getByLabelText("Leo"));
    await waitFor(() => expect(now("grids")[0]?.children).toEqual(["mia"]));
    expect(screen.queryByLabelText("First, Effect, Leo")).toBeNull();
    const others = children.getByLabelText("Anybody else") as HTMLInputElement;
    for (const name of ["A cousin", "leo", " "]) {
      fireEvent.change(others, { target: { value: name } });
      await waitFor(() => expect(others.value).toBe(""));
    }
    await waitFor(() => expect(now("grids")[0]?.children).toEqual(["mia", "leo", "A cousin"]));
    await screen.findByLabelText("First, Effect, A cousin");
    expect(edits().map((each) => each.do)).toEqual(["change", "change", "change"]);
    fireEvent.click(children.getByLabelText("A cousin"));
    await waitFor(() => expect(now("grids")[0]?.children).toEqual(["mia", "leo"]));
  });

  it("take up the usual week, and leave it out while nothing is in it", async () => {
    const { now } = shown();
    expect(screen.queryByLabelText("Usual week, What")).toBeNull();
    press("Add the row “Usual week”");
    await waitFor(() => expect(document.activeElement).toBe(box("Usual week, What")));
    press("Leave this row out");
    await waitFor(() => expect(document.activeElement).toBe(button(/^Add the row/)));
    press(/^Add the row/);
    type("Usual week, What", "Most evenings.");
    await waitFor(() => expect(now("cells").length).toBe(1));
    expect(screen.queryByRole("button", { name: "Leave this row out" })).toBeNull();
  });

  it("are removed only after asking, with their boxes by name", async () => {
    const empty = { ...fact, id: "e", row: "recent", words: "" };
    const { edits, now } = shown([fact, empty]);
    press("Say what it is about");
    fireEvent.click(await screen.findByRole("button", { name: "Remove this grid" }));
    const asked = within(await screen.findByRole("alertdialog"));
    expect(asked.getAllByRole("listitem").map((each) => each.textContent)).toEqual(["First, What"]);
    await waitFor(() => expect(document.activeElement).toBe(asked.getByText("Keep it")));
    fireEvent.click(asked.getByText("Keep it"));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(edits()).toEqual([]);
    press("Remove this grid");
    fireEvent.click(await screen.findByRole("button", { name: /^Remove it with/ }));
    await waitFor(() => expect(now("grids").map((each) => each.id)).toEqual(["g2"]));
    expect(edits()).toMatchObject([{ do: "remove", part: "grids", id: "g1", cascade: true }]);
  });

  it("ask too where another window has just written", async () => {
    const { model } = shown();
    model.answer = (message) =>
      message.edit?.do === "remove" && !message.edit.cascade
        ? { status: "refused", sentence: "Just written elsewhere." }
        : {};
    press("Say what it is about");
    fireEvent.click(await screen.findByRole("button", { name: "Remove this grid" }));
    const asked = within(await screen.findByRole("alertdialog"));
    expect(asked.getByText(/Just written elsewhere/)).toBeTruthy();
  });

  it("whose rows are not on this computer are read as words", () => {
    shown([], { grids: [{ id: "g9", template: "elsewhere" }] });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/are not on this computer/)).toBeTruthy();
    expect(screen.getByText("In words all")).toBeTruthy();
  });

  it("keep single keys to themselves", () => {
    const { el } = shown([fact]);
    press("Say what it is about");
    const controls = el.querySelectorAll("button, input, select, textarea, summary, [tabindex]");
    expect(controls.length).toBeGreaterThan(20);
    for (const each of controls) expect(each.getAttribute(SUPPRESS), each.outerHTML).toBe("true");
  });
});
