// Carrying a card: picked up by click or key, or dragged by mouse, pen or finger.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { move } from "../kit/edits";
import { type Box, COLUMNS, type Statement, unsorted } from "./words";

/** The box that a card goes to, by the category it gets there, and the card it stands before. */
export type Spot = { category: string; before: string };

export type Carry = {
  /** The card that has been picked up by click or key. */
  picked: string;
  /** The card under the pointer, and where it would go. */
  dragged: string;
  over: Spot | null;
  pick(id: string): void;
  /** Put a card somewhere; `stay` leaves the focus where it is. */
  place(id: string, spot: Spot, stay?: boolean): void;
  step(id: string, key: string): void;
  /** Put a card among what is not yet sorted in the first, second or third column. */
  send(id: string, column: number): void;
  drag: {
    start(id: string, event: PointerEvent): void;
    move(event: PointerEvent): void;
    end(event: PointerEvent): void;
    cancel(): void;
  };
};

const DRAG_STARTS = 6;

/** The column that a quick key means: Alt and 1, 2 or 3. */
export function quickColumn(event: KeyboardEvent): number {
  if (!event.altKey || event.ctrlKey || event.metaKey) return -1;
  return ["Digit1", "Digit2", "Digit3"].indexOf(event.code);
}

export function useCarrying(boxes: Box[], root: { current: HTMLElement | null }): Carry {
  const { parts, submit, announce } = useBoard();
  const [picked, setPicked] = useState("");
  const [over, setOver] = useState<Spot | null>(null);
  const [dragged, setDragged] = useState("");
  const [focus, setFocus] = useState("");
  const pressed = useRef<{ id: string; x: number; y: number } | null>(null);
  const statements = (parts.statements ?? []) as Statement[];

  const inBox = (box: Box) => statements.filter((each) => box.shows.includes(each.category));
  const boxOf = (card: Statement) => boxes.findIndex((each) => each.shows.includes(card.category));

  // Before the next key can come: somebody may be on the way to the heading after next.
  useLayoutEffect(() => {
    // A card that has moved to another list is a new element: the focus follows it.
    if (!focus) return;
    handleOf(root.current, focus)?.focus();
    setFocus("");
  }, [focus]);

  const place = (id: string, spot: Spot, stay = false) => {
    const card = statements.find((each) => each.id === id);
    const box = boxes.find((each) => each.adds === spot.category);
    setPicked("");
    if (!card || !box || spot.before === id) return;
    const fields = box.shows.includes(card.category) ? {} : { category: box.adds };
    submit(move("statements", id, spot.before, fields));
    const rest = inBox(box).filter((each) => each.id !== id);
    const at = rest.findIndex((each) => each.id === spot.before);
    const place = at < 0 ? rest.length + 1 : at + 1;
    announce(`Moved to ${box.heading}, ${place} of ${rest.length + 1}.`);
    if (!stay) setFocus(id);
  };

  const step = (id: string, key: string) => {
    const card = statements.find((each) => each.id === id);
    const box = card && boxes[boxOf(card)];
    if (!card || !box) return;
    const list = inBox(box);
    const at = list.findIndex((each) => each.id === id);
    const by = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
    if (key === "ArrowUp" || key === "ArrowDown") {
      if (at + by < 0 || at + by >= list.length) return;
      const before = by < 0 ? list[at - 1]?.id : list[at + 2]?.id;
      place(id, { category: box.adds, before: before ?? "" });
    } else {
      const next = boxes[boxOf(card) + by];
      if (next) place(id, { category: next.adds, before: "" });
    }
  };

  const send = (id: string, column: number) => {
    const card = statements.find((each) => each.id === id);
    const there = COLUMNS[column];
    // Where it stands in that column already, its place there has been thought about.
    if (!card || !there || there.categories.includes(card.category)) return;
    const box = boxes.find((each) => each.shows.includes(unsorted(there.column)));
    if (box) place(id, { category: box.adds, before: "" });
  };

  const spotAt = (event: PointerEvent): Spot | null => {
    const doc = root.current?.getRootNode() as Document | ShadowRoot;
    const under = doc.elementFromPoint(event.clientX, event.clientY);
    const list = under?.closest<HTMLElement>("[data-category]");
    if (!list || !root.current?.contains(list)) return null;
    const cards = Array.from(list.querySelectorAll<HTMLElement>("[data-card]"));
    const below = cards.find((card) => {
      const box = card.getBoundingClientRect();
      return card.dataset.card !== pressed.current?.id && event.clientY < box.top + box.height / 2;
    });
    return { category: list.dataset.category ?? "", before: below?.dataset.card ?? "" };
  };

  const drop = () => {
    pressed.current = null;
    setDragged("");
    setOver(null);
  };

  return {
    picked,
    dragged,
    over,
    place,
    step,
    send,
    pick(id) {
      setPicked(id === picked ? "" : id);
      announce(
        id && id !== picked
          ? "Picked up. Choose a “Put here” button, or use the arrow keys. Escape puts it back."
          : "Put back.",
      );
    },
    drag: {
      start(id, event) {
        if (event.button !== 0) return;
        pressed.current = { id, x: event.clientX, y: event.clientY };
        (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
      },
      move(event) {
        const from = pressed.current;
        if (!from) return;
        const far = Math.hypot(event.clientX - from.x, event.clientY - from.y);
        if (!dragged && far < DRAG_STARTS) return;
        if (!dragged) setDragged(from.id);
        const now = spotAt(event);
        if (now?.category !== over?.category || now?.before !== over?.before) setOver(now);
      },
      end(event) {
        if (pressed.current && dragged) {
          const spot = spotAt(event);
          if (spot) place(pressed.current.id, spot);
        }
        drop();
      },
      cancel: drop,
    },
  };
}

/** The handle of a card in a board. */
export const handleOf = (root: HTMLElement | null, card: string): HTMLElement | null | undefined =>
  cardOf(root, card)?.querySelector<HTMLElement>(".sos-mapping__handle");

export const cardOf = (root: HTMLElement | null, card: string): HTMLElement | undefined =>
  [...(root?.querySelectorAll<HTMLElement>("[data-card]") ?? [])].find(
    (each) => each.dataset.card === card,
  );
