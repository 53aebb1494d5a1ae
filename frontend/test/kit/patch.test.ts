import { expect, test, vi } from "vitest";
import { type Change, follow, patched } from "../../src/kit/patch";
import { FakeModel } from "../fake";

/** The one who writes: what it takes in came from Python. */
class Following extends FakeModel {
  override set(name: string, value?: unknown): void {
    this.put(name, value);
  }
}

const WHOLE = { cards: [{ id: "a", words: "One" }, { id: "b" }], seen: { x: 1, y: 2 } };

test.each<[string, Change[], unknown]>([
  ["a field", [{ at: ["cards", 0, "words"], set: "Two" }], "Two"],
  ["a new key", [{ at: ["cards", 1, "words"], set: "New" }], undefined],
])("%s is set, and what is untouched is the same object", (_, changes, words) => {
  const now = patched(WHOLE, changes) as typeof WHOLE;
  expect(now.seen).toBe(WHOLE.seen);
  expect(WHOLE.cards[0]?.words).toBe("One");
  if (words) expect(now.cards[0]?.words).toBe(words);
  else expect(now.cards[1]).toEqual({ id: "b", words: "New" });
});

test("items come and go, keys are dropped, and a whole can be replaced", () => {
  const changes: Change[] = [
    { at: ["cards", 1], gone: 1, put: [{ id: "c" }, { id: "d" }] },
    { at: ["seen", "x"], drop: true },
  ];
  expect(patched(WHOLE, changes)).toEqual({
    cards: [{ id: "a", words: "One" }, { id: "c" }, { id: "d" }],
    seen: { y: 2 },
  });
  expect(patched(WHOLE, [{ at: [], set: { cards: [] } }])).toEqual({ cards: [] });
});

test("a model follows numbered patches, and asks for the whole where one is missing", () => {
  const model = new Following({ version: 3, parts: WHOLE });
  model.answer = undefined;
  follow(model);
  expect(model.sent).toEqual([{ type: "whole", version: 3 }]);
  const heard = vi.fn();
  model.on("change:parts", heard);
  const changes = [{ at: ["seen", "x"], set: 9 }];
  model.fire("msg:custom", { type: "patch", trait: "parts", from: 3, to: 4, changes });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(model.get("parts")).toEqual({ ...WHOLE, seen: { x: 9, y: 2 } });
  expect(model.get("version")).toBe(4);
  model.fire("msg:custom", { type: "patch", trait: "parts", from: 5, to: 6, changes });
  expect(model.get("version")).toBe(4);
  expect(model.sent.at(-1)).toEqual({ type: "whole", version: 4 });
});
