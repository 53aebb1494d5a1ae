import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { change } from "../../src/kit/edits";
import { Outbox } from "../../src/kit/outbox";
import { FakeModel } from "../fake";

const parts = { statements: [{ id: "a", words: "before" }] };
const opened: Outbox[] = [];
const open = (model: FakeModel, board = "mapping") => {
  const outbox = new Outbox(model, { practice: "p1", board, patience: 3000 });
  opened.push(outbox);
  return outbox;
};
const closed = (outbox: Outbox) => opened.splice(opened.indexOf(outbox), 1)[0]?.close();
const edit = () => change("statements", "a", { words: "after" });

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close();
  vi.useRealTimers();
});

describe("a gesture on its way", () => {
  it("is saved only when Python has said so", async () => {
    const model = new FakeModel({ parts });
    const outbox = open(model);
    outbox.submit(edit(), 1);
    expect(outbox.state).toBe("saving");
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.state).toBe("saved");
    expect(sessionStorage.length).toBe(0);
  });

  it("is called not saved after three seconds without an answer, and is sent again", async () => {
    const model = new FakeModel({ parts });
    model.answer = undefined;
    const outbox = open(model);
    outbox.submit(edit(), 1);
    await vi.advanceTimersByTimeAsync(2900);
    expect(outbox.state).toBe("saving");
    await vi.advanceTimersByTimeAsync(200);
    expect(outbox.state).toBe("unsaved");
    expect(model.sent.length).toBe(2);
    expect(model.sent[1]?.edit_id).toBe(model.sent[0]?.edit_id);
    model.answer = () => ({});
    await vi.advanceTimersByTimeAsync(3100);
    expect(outbox.state).toBe("saved");
  });

  it("survives a dead kernel: the next view sends it, in the old order", async () => {
    const dead = new FakeModel({ parts });
    dead.answer = undefined;
    const first = open(dead);
    const edits = [edit(), edit(), edit()];
    for (const each of edits) first.submit(each, 1);
    closed(first);
    const alive = new FakeModel({ parts });
    const second = open(alive);
    expect(alive.sent.map((each) => each.edit_id)).toEqual(edits.map((each) => each.edit_id));
    await vi.advanceTimersByTimeAsync(0);
    expect(second.state).toBe("saved");
    expect(sessionStorage.length).toBe(0);
  });

  it("takes up words that a view committed while it was going away", async () => {
    const alive = new FakeModel({ parts });
    const next = open(alive);
    const dead = new FakeModel({ parts });
    dead.answer = undefined;
    open(dead).submit(edit(), 1);
    expect(alive.sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(next.state).toBe("saved");
  });

  it("keeps to its own board and practice", () => {
    const dead = new FakeModel({ parts });
    dead.answer = undefined;
    open(dead, "scaling").submit(edit(), 1);
    const model = new FakeModel({ parts });
    open(model, "mapping");
    expect(model.sent).toEqual([]);
    open(model, "scaling");
    expect(model.sent.length).toBe(1);
  });

  it("stays waiting while the disk is full, and says why", async () => {
    const model = new FakeModel({ parts });
    model.answer = () => ({ status: "unsaved", sentence: "The disk is full." });
    const outbox = open(model);
    outbox.submit(edit(), 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.state).toBe("unsaved");
    expect(outbox.notice).toBe("The disk is full.");
    expect(outbox.pending.length).toBe(1);
  });

  it("tells a refusal to whoever made the gesture, and to everybody else's notice otherwise", async () => {
    const model = new FakeModel({ parts });
    model.answer = () => ({ status: "refused", sentence: "No." });
    const outbox = open(model);
    const refused = vi.fn();
    outbox.submit(edit(), 1, refused);
    await vi.advanceTimersByTimeAsync(0);
    expect(refused.mock.calls.map(([sentence]) => sentence)).toEqual(["No."]);
    expect(outbox.notice).toBe("");
    outbox.submit(edit(), 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.notice).toBe("No.");
    expect(outbox.pending).toEqual([]);
  });

  it("leaves no listener and no timer behind", () => {
    const model = new FakeModel({ parts });
    model.answer = undefined;
    const outbox = open(model);
    expect(model.listeners).toBe(1);
    outbox.submit(edit(), 1);
    const running = vi.getTimerCount();
    expect(running).toBeGreaterThan(0);
    closed(outbox);
    expect(model.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(running - 1);
  });

  it("is asked about before the tab is closed, and only then", async () => {
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      globalThis.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const model = new FakeModel({ parts });
    model.answer = undefined;
    const outbox = open(model);
    expect(leave()).toBe(false);
    outbox.submit(edit(), 1);
    expect(leave()).toBe(true);
    model.answer = () => ({});
    await vi.advanceTimersByTimeAsync(3100);
    expect(outbox.state).toBe("saved");
    expect(leave()).toBe(false);
  });
});
