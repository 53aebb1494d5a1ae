// Every change is told to those who listen: by the view in its own words, or else as the list
// of versions calls it.

import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { UndoRedo } from "../../src/kit/bar";
import { type Board, defineView, useBoard } from "../../src/kit/board";
import { add, change, move, remove } from "../../src/kit/edits";
import { Words } from "../../src/kit/fields";
import { FakeModel } from "../fake";

const info = { id: "p1", title: "T", revision: 1, unsaved: "", undo: "add a tie", redo: "a move" };

let model: FakeModel;
let el: HTMLElement;
let leave = () => {};
let board: Board;

beforeEach(() => {
  sessionStorage.clear();
  model = new FakeModel({
    parts: { statements: [{ id: "a", words: "before" }, { id: "b" }] },
    practice_info: info,
  });
  model.answer = ({ type, edit }) => ({ label: edit ? `${edit.do} it` : `what ${type} did` });
  el = document.body.appendChild(document.createElement("div"));
  leave = defineView("mapping", () => {
    board = useBoard();
    return (
      <>
        <UndoRedo />
        <button type="button" onClick={() => board.submit(change("statements", "a", { who: "" }))}>
          Nobody said it
        </button>
        <Words
          label="Harm"
          value={String(board.parts.statements?.[0]?.words)}
          onCommit={(words) => board.submit(change("statements", "a", { words }))}
        />
      </>
    );
  }).render({ model, el });
});
afterEach(() => {
  leave();
  el.remove();
});

const said = () => el.querySelector("[aria-live]")?.textContent;
const saved = () => waitFor(() => expect(board.outbox.state).toBe("saved"));
const press = (name: string) => {
  const button = screen.getByRole("button", { name });
  button.focus();
  fireEvent.click(button);
};

it("says what was undone, and what was made again", async () => {
  press("Undo");
  await waitFor(() => expect(said()).toBe("Undone: what undo did."));
  press("Redo");
  await waitFor(() => expect(said()).toBe("Redone: what redo did."));
  model.answer = () => ({});
  press("Undo");
  await waitFor(() => expect(said()).toBe("Undone."));
});

it("says what was removed, added and moved, one after the other", async () => {
  board.submit(remove("statements", "b"));
  await waitFor(() => expect(said()).toBe("Done: remove it. Undo brings it back."));
  board.submit(add("statements", { id: "c" }));
  board.submit(move("statements", "c", "a"));
  await waitFor(() => expect(said()).toBe("Done: move it."));
});

it("says nothing is done that was refused", async () => {
  model.answer = () => ({ status: "refused", sentence: "It is gone already.", label: "" });
  board.submit(remove("statements", "b"));
  await saved();
  expect(board.outbox.notice).toBe("It is gone already.");
  expect(said()).toBe("");
});

it("leaves it to the view's own words, whether they come before the edit or after it", async () => {
  board.announce("Two are left.");
  board.submit(remove("statements", "b"));
  await saved();
  await waitFor(() => expect(said()).toBe("Two are left."));
  board.submit(remove("statements", "a"));
  board.announce("One is left.");
  await saved();
  await waitFor(() => expect(said()).toBe("One is left."));
  // What was said before, about something else, silences nothing.
  board.submit(add("statements", { id: "c" }));
  await waitFor(() => expect(said()).toBe("Done: add it."));
});

it("tells of a button's change, and not of what somebody types: the field does that", async () => {
  const field = screen.getByLabelText("Harm");
  field.focus();
  fireEvent.input(field, { target: { value: "after" } });
  fireEvent.blur(field);
  await waitFor(() => expect(model.sent).toHaveLength(1));
  await saved();
  expect(said()).toBe("");
  press("Nobody said it");
  await waitFor(() => expect(said()).toBe("Done: change it."));
});
