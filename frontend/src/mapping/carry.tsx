// Carrying a card: picked up by click or key, or dragged by mouse, pen or finger.

import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { move } from "../kit/edits";
import { type LabelWords, ORDER, type Statement } from "./words";

type Spot = { category: string; before: string };

export type Carry = {
  /** The card that has been picked up by click or key. */
  picked: string;
  /** The card under the pointer, and where it would go. */
  dragged: string;
  over: Spot | null;
  pick(id: string): void;
  place(id: string, spot: Spot): void;
  step(id: string, key: string): void;
  drag: {
    start(id: string, event: PointerEvent): void;
    move(event: PointerEvent): void;
    end(event: PointerEvent): void;
    cancel(): void;
  };
};

const Context = createContext<Carry | null>(null);
export const CarryProvider = Context.Provider;

export function useCarry(): Carry {
  const carry = useContext(Context);
  if (!carry) throw new Error("A card stands outside of a map.");
  return carry;
}

const DRAG_STARTS = 6;

export function useCarrying(words: LabelWords, root: { current: HTMLElement | null }): Carry {
  const { parts, submit, announce } = useBoard();
  const [picked, setPicked] = useState("");
  const [over, setOver] = useState<Spot | null>(null);
  const [dragged, setDragged] = useState("");
  const [focus, setFocus] = useState("");
  const pressed = useRef<{ id: string; x: number; y: number } | null>(null);
  const statements = (parts.statements ?? []) as Statement[];

  const inCategory = (category: string) => statements.filter((each) => each.category === category);

  // Before the next key can come: somebody may be on the way to the heading after next.
  useLayoutEffect(() => {
    // A card that has moved to another list is a new element: the focus follows it.
    if (!focus) return;
    root.current
      ?.querySelector<HTMLElement>(`[data-card="${focus}"] .sos-mapping__handle`)
      ?.focus();
    setFocus("");
  }, [focus]);

  const place = (id: string, spot: Spot) => {
    const card = statements.find((each) => each.id === id);
    setPicked("");
    if (!card || spot.before === id) return;
    const fields = card.category === spot.category ? {} : { category: spot.category };
    submit(move("statements", id, spot.before, fields));
    const rest = inCategory(spot.category).filter((each) => each.id !== id);
    const at = rest.findIndex((each) => each.id === spot.before);
    const heading = words.categories[spot.category]?.heading ?? "";
    announce(`Moved to ${heading}, ${at < 0 ? rest.length + 1 : at + 1} of ${rest.length + 1}.`);
    setFocus(id);
  };

  const step = (id: string, key: string) => {
    const card = statements.find((each) => each.id === id);
    if (!card) return;
    const list = inCategory(card.category);
    const at = list.findIndex((each) => each.id === id);
    const column = ORDER.indexOf(card.category);
    const by = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
    if (key === "ArrowUp" || key === "ArrowDown") {
      if (at + by < 0 || at + by >= list.length) return;
      const before = by < 0 ? list[at - 1]?.id : list[at + 2]?.id;
      place(id, { category: card.category, before: before ?? "" });
    } else {
      const category = ORDER[column + by];
      if (category) place(id, { category, before: "" });
    }
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
        setOver(spotAt(event));
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
