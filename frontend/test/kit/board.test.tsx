import { afterEach, expect, it } from "vitest";
import { SaveMark } from "../../src/kit/bar";
import { defineView, useBoard } from "../../src/kit/board";
import { change } from "../../src/kit/edits";
import { Outbox } from "../../src/kit/outbox";
import { FakeModel } from "../fake";

const parts = { statements: [{ id: "a", words: "before" }] };

afterEach(() => sessionStorage.clear());

/** What a page that is gone has left in this browser tab. */
function leaveWaiting() {
  const dead = new FakeModel({ parts });
  dead.answer = undefined;
  const gone = new Outbox(dead, { practice: "p1", board: "mapping" });
  gone.submit(change("statements", "a", { words: "after" }), 1);
  gone.close();
}

it("says Saved also where the answer comes before the page has been painted", async () => {
  leaveWaiting();
  const model = new FakeModel({ parts });
  let answer = () => {};
  model.answer = undefined;
  model.send = ({ edit_id }: { edit_id: string }) => {
    answer = () =>
      model.fire("msg:custom", { type: "answer", edit_id, status: "saved", revision: 2 });
  };
  const el = document.createElement("div");
  const leave = defineView("mapping", () => <SaveMark />).render({ model, el });
  expect(el.textContent).toBe("Saving…");
  answer();
  await new Promise((done) => setTimeout(done, 200));
  expect(el.textContent).toBe("Saved");
  leave();
});

it("tells the page above that words are on their way before anything else can happen", async () => {
  const model = new FakeModel({ parts });
  model.answer = undefined;
  const el = document.createElement("div");
  const heard: string[] = [];
  el.addEventListener("sos-save", (event) => heard.push((event as CustomEvent).detail.save));
  let write = () => {};
  const leave = defineView("mapping", () => {
    const { submit } = useBoard();
    write = () => submit(change("statements", "a", { words: "after" }));
    return null;
  }).render({ model, el });
  write();
  await Promise.resolve();
  await Promise.resolve();
  expect(heard).toEqual(["saved", "saving"]);
  leave();
});
