import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import type { Item } from "../../src/kit/types";
import { button, extra, fact, harm, press, safety, shown, type, unfold } from "./sample";

beforeEach(() => sessionStorage.clear());

describe("from a box to the map", () => {
  it("a fact becomes harm, with its source and its link, and says so", async () => {
    const { now } = shown([fact]);
    press(/^Put on the map under Harm/);
    await waitFor(() => expect(now("statements").length).toBe(1));
    expect(now("statements")[0]).toMatchObject({
      category: "harm",
      words: "A mug was thrown.",
      source: "Nan",
      when: "2026-05-04",
      from_cell: "g1/first/what",
    });
    const line = screen.getByText("On the map: Harm");
    expect(screen.queryByRole("button", { name: /^Put on the map/ })).toBeNull();
    // The button that was pressed is gone: the focus is not lost.
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it("a danger statement begins with the facts of the latest and the worst time alone", async () => {
    const latest = { ...fact, id: "late", row: "recent", words: "A plate was thrown. " };
    const effect = { ...fact, id: "mia", row: "recent", column: "effect", child: "mia" };
    const { now } = shown([fact, { ...effect, words: "Hid." }, latest]);
    press(/^Start a danger statement from the most recent and the worst time/);
    await waitFor(() => expect(now("statements").length).toBe(1));
    const made = now("statements")[0];
    expect(made).toMatchObject({ category: "danger_statement", from_cell: "late" });
    expect(made?.words).toBe("Latest, 4 May 2026: A plate was thrown.\nMia: Hid.\n");
    expect(made?.who).toBeUndefined();
    const said = screen.getByText(/^Begun on the map under Dangers/);
    expect(screen.queryByRole("button", { name: /^Start a danger/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(said));
  });

  it("a time that was both is copied once, and a first time alone begins no danger", async () => {
    const same = { ...harm, same: [{ row: "recent", same_as: "first" }] };
    const { now, close } = shown([fact], { grids: [same] });
    press(/^Start a danger statement/);
    await waitFor(() => expect(now("statements").length).toBe(1));
    expect(now("statements")[0]?.words).toBe("First, 4 May 2026: A mug was thrown.\n");
    close();
    shown([fact]);
    expect(screen.queryByRole("button", { name: /^Start a danger/ })).toBeNull();
  });

  it("of a grid without such rows, each box begins its own", async () => {
    const kinds = { ...extra.templates.harm_t, rows: [{ id: "neglect", title: "Neglect" }] };
    const cell = { ...fact, row: "neglect" };
    const { now } = shown([cell], { grids: [{ id: "g1", form: kinds }] });
    press(/^Start a danger statement from Neglect, What/);
    await waitFor(() => expect(now("statements")[0]?.words).toBe("A mug was thrown.\n"));
    expect(screen.queryByRole("button", { name: /^Start a/ })).toBeNull();
  });

  it("is known as done also when the map has sorted it elsewhere", () => {
    const moved = { id: "s", category: "complicating_factor", from_cell: fact.id };
    shown([fact], { statements: [moved] });
    expect(screen.getByText("On the map: Complicating")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Put on the map/ })).toBeNull();
  });

  it("in a safety grid becomes existing safety, and begins no danger statement", async () => {
    const { now } = shown([{ ...fact, id: "c", grid: "g2" }]);
    press(/^Grid/);
    fireEvent.click(await screen.findByRole("button", { name: /^Put on the map under Safety/ }));
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({ category: "existing_safety", from_cell: "c" }),
    );
    expect(screen.queryByRole("button", { name: /^Start a danger/ })).toBeNull();
  });

  it("is offered for a child's box too, with the child's name, and never for an empty one", async () => {
    const effect = { ...fact, id: "e", column: "effect", child: "mia", words: "Hid." };
    const { now } = shown([{ ...fact, words: " " }, effect]);
    expect(screen.queryByRole("button", { name: /^Put on the map/ })).toBeNull();
    unfold("When, how we know, what to ask for First, Effect, Mia");
    fireEvent.click(await screen.findByRole("button", { name: /^Put on the map under Harm/ }));
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({ words: "Mia: Hid.", from_cell: "e" }),
    );
  });
});

describe("a when-then line", () => {
  const act = { ...fact, id: "act", grid: "g2", words: "Nan came and took them." };
  const line = (id: string, sign: string, cell = "act") => ({ id, sign, from_cell: cell });
  const inSafety = (when_thens: Item[]) =>
    shown([act], { grids: [safety], when_thens: [...when_thens] });
  const signs = () =>
    screen.getAllByLabelText("When we see").map((each) => (each as HTMLTextAreaElement).value);

  it("is begun with the facts of its box, and its words come next", async () => {
    const { now } = shown([act]);
    press(/^Grid/);
    fireEvent.click(await screen.findByRole("button", { name: /^Start a when-then line/ }));
    await waitFor(() => expect(now("when_thens").length).toBe(1));
    const made = now("when_thens")[0];
    expect(made).toMatchObject({
      from_cell: "act",
      moment: "danger_now",
      sign: "Nan came and took them.",
      what: "Nan came and took them.",
    });
    for (const open of ["notices", "does", "by_when", "back_up"])
      expect(made?.[open]).toBeUndefined();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("When we see")));
    press(/^Begun from: First, What/);
    expect(document.activeElement).toBe(screen.getByLabelText("First, What"));
    press(/^Go to its when-then line/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("When we see")));
  });

  it("from another box of the row has what was done first as its sign", async () => {
    const effect = { ...act, id: "e", column: "effect", child: "mia", words: "Slept." };
    const { now } = shown([act, effect], { grids: [safety] });
    unfold("When, how we know, what to ask for First, Effect, Mia");
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: /^Start a when-then/ }).length).toBe(2),
    );
    press(/^Start a when-then line from First, Effect, Mia/);
    await waitFor(() =>
      expect(now("when_thens")[0]).toMatchObject({
        sign: "Nan came and took them.",
        what: "Mia: Slept.",
        from_cell: "e",
      }),
    );
  });

  it("is worded by people of the family or anybody else", async () => {
    const { now } = inSafety([line("a", "Shouting")]);
    type("Who notices", "Mia");
    await waitFor(() => expect(now("when_thens")[0]?.notices).toBe("mia"));
    type("Else", "Mrs Tuke next door");
    await waitFor(() => expect(now("when_thens")[0]?.back_up).toBe("Mrs Tuke next door"));
    fireEvent.change(screen.getByLabelText("Moment"), { target: { value: "danger_now" } });
    await waitFor(() => expect(now("when_thens")[0]?.moment).toBe("danger_now"));
  });

  it("moves among the lines of its grid, and others keep their places", async () => {
    const far = line("far", "Elsewhere", "other");
    const { now } = inSafety([line("a", "One"), far, line("b", "Two"), line("c", "Three")]);
    expect(signs()).toEqual(["One", "Two", "Three"]);
    expect(button("Move up (line 1)").getAttribute("aria-disabled")).toBe("true");
    press("Move down (line 1)");
    await waitFor(() => expect(signs()).toEqual(["Two", "One", "Three"]));
    press("Move down (line 2)");
    await waitFor(() => expect(signs()).toEqual(["Two", "Three", "One"]));
    press("Move up (line 3)");
    press("Move down (line 3)");
    await waitFor(() => expect(signs()).toEqual(["Two", "One", "Three"]));
    expect(now("when_thens").map(({ id }) => id)).toEqual(["far", "b", "a", "c"]);
  });

  it("is removed, and the others stay", async () => {
    inSafety([line("a", "One"), line("b", "Two")]);
    press("Remove this line (line 1)");
    await waitFor(() => expect(signs()).toEqual(["Two"]));
    expect(screen.getByText("Line 1")).toBeTruthy();
  });
});

describe("only one such time", () => {
  it("is told once and can be told by itself again", async () => {
    const { now } = shown([fact]);
    expect(screen.queryByRole("button", { name: /for First$/ })).toBeNull();
    press("The same time as “First” for Latest");
    await waitFor(() =>
      expect(now("grids")[0]?.same).toEqual([{ row: "recent", same_as: "first" }]),
    );
    expect(screen.getByText("The same time as “First”.")).toBeTruthy();
    expect(screen.queryByLabelText("Latest, What")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button(/^Tell it by itself/)));
    press(/^Tell it by itself/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Latest, What")));
    expect(now("grids")[0]?.same).toEqual([]);
  });

  it("gives way to words that another window has written in that row", () => {
    const grids = [{ ...harm, same: [{ row: "recent", same_as: "first" }] }];
    shown([fact, { ...fact, id: "x", row: "recent", words: "A plate." }], { grids });
    expect((screen.getByLabelText("Latest, What") as HTMLTextAreaElement).value).toBe("A plate.");
  });
});
