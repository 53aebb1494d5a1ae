import { fireEvent, screen } from "@testing-library/preact";
import { useEffect } from "preact/hooks";
import { afterEach, expect, it } from "vitest";
import { SaveMark } from "../../src/kit/bar";
import { defineView, useBoard } from "../../src/kit/board";
import { change } from "../../src/kit/edits";
import { Words } from "../../src/kit/fields";
import { Outbox } from "../../src/kit/outbox";
import { send } from "../../src/kit/send";
import type { Model } from "../../src/kit/types";
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

function TellsOnLeaving({ model, say }: { model: Model; say: typeof send }) {
  useEffect(() => () => void say(model, { type: "nobody_looks" }), [model]);
  return null;
}

/** A board whose kernel has gone while somebody typed, and which is then left. */
function leftWithoutKernel(say: typeof send) {
  const model = new FakeModel({ parts });
  const el = document.body.appendChild(document.createElement("div"));
  const leave = defineView("mapping", () => {
    const { submit } = useBoard();
    return (
      <>
        <TellsOnLeaving model={model} say={say} />
        <Words
          label="Harm"
          value="before"
          onCommit={(words) => submit(change("statements", "a", { words }))}
        />
      </>
    );
  }).render({ model, el });
  fireEvent.input(screen.getByLabelText("Harm"), { target: { value: "typed last" } });
  model.gone = true;
  try {
    leave();
  } finally {
    el.remove();
  }
  return model;
}

it("keeps what was typed last, and lets go of its model, where the kernel is gone", async () => {
  const model = leftWithoutKernel(send);
  expect(JSON.stringify(Object.values(sessionStorage))).toContain("typed last");
  expect(model.listeners).toBe(0);
  // A message that is sent without that care would have taken the words along.
  sessionStorage.clear();
  const bare = (to: Model, said: unknown) => (to as FakeModel).send(said) as unknown as boolean;
  expect(() => leftWithoutKernel(bare)).toThrow("gone");
  expect(Object.values(sessionStorage)).toEqual([]);
});
