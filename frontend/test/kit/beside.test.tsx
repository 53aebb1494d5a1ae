import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { KeptBeside } from "../../src/kit/beside";
import { Provider } from "../../src/kit/board";
import { Outbox } from "../../src/kit/outbox";
import type { Item, Parts } from "../../src/kit/types";
import { FakeModel } from "../fake";

beforeEach(() => sessionStorage.clear());

function shown(part: string, item: Item, kept: { field: string; words: string }, more: Parts = {}) {
  const aside = { id: "k", part, item: item.id, ...kept };
  const model = new FakeModel({ parts: { [part]: [item], set_aside: [aside], ...more } });
  const outbox = new Outbox(model, { practice: "p1", board: "b" });
  const root = document.createElement("div");
  render(
    <Provider model={model} host={undefined} outbox={outbox} root={root} name="b">
      <KeptBeside part={part} item={item.id} />
    </Provider>,
  );
  return model;
}

const taken = (model: FakeModel) => {
  fireEvent.click(screen.getByRole("button", { name: "Use these words" }));
  const edit = model.sent[0]?.edit;
  if (edit?.do !== "together") throw new Error("One gesture is one edit.");
  return edit.edits[0];
};

test("a number that was kept is taken as a number", () => {
  const model = shown("ratings", { id: "r", number: 3 }, { field: "number", words: "7" });
  expect(taken(model)).toMatchObject({ part: "ratings", id: "r", fields: { number: 7 } });
});

test("a list that was kept is taken as a list", () => {
  const model = shown(
    "grids",
    { id: "g", children: ["mia"] },
    { field: "children", words: "a, b" },
  );
  expect(taken(model)).toMatchObject({ fields: { children: ["a", "b"] } });
});

test("words that name somebody are read as the name, and taken as the id", () => {
  const people = [{ id: "nan", name: "Nan" }];
  const kept = { field: "who", words: "nan" };
  const model = shown("statements", { id: "s", who: "mum" }, kept, { people });
  expect(screen.getByText("“Nan”")).toBeTruthy();
  expect(taken(model)).toMatchObject({ fields: { who: "nan" } });
});
