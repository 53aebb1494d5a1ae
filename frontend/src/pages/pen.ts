// The pen: a line follows the pointer at once, and is saved when the pointer is lifted.
// Where a pen has been used, a hand that rests on the screen draws nothing.

import { useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { add, newId, together } from "../kit/edits";
import { flat, inParts, type Point, pairs, pathOf, simpler } from "./line";
import { pointIn } from "./pointing";
import { drawnOn, type Extra, type Page, type ShownPage } from "./shapes";

/** A line that is not in Python's picture yet. */
export type Wet = { id: string; path: string; colour: string; width: number };

const NEAR = 0.7;

type Props = {
  page: Page;
  shown: ShownPage;
  extra: Extra;
  pen: { colour: string; width: number };
};

export function usePen(props: Props, frame: { current: HTMLElement | null }) {
  const { page, shown, extra, pen } = props;
  const { parts, submit, announce } = useBoard();
  const points = useRef<Point[]>([]);
  const pointer = useRef<number | null>(null);
  const pens = useRef(false);
  const [live, setLive] = useState("");
  const drawn = drawnOn(parts, page.id);
  // Saved, but Python's picture with them has not come yet.
  const waiting: Wet[] = drawn
    .filter((each) => each.thing === "line" && !shown.svg.includes(`"${shown.ids}${each.id}"`))
    .map((each) => ({
      id: each.id,
      path: pathOf(pairs(each.points ?? [])),
      colour: each.colour ?? "plain",
      width: each.width ?? 5,
    }));
  const wet = live ? [...waiting, { id: "live", path: live, ...pen }] : waiting;

  const lift = () => {
    const line = simpler(points.current, NEAR);
    points.current = [];
    pointer.current = null;
    setLive("");
    if (line.length === 0) return;
    const look = {
      thing: "line",
      width: pen.width,
      ...(pen.colour !== "plain" && { colour: pen.colour }),
    };
    const edits = inParts(line, extra.room.longest).map((each) =>
      add("drawings", { id: newId("line"), page: page.id, ...look, points: flat(each) }),
    );
    const [first] = edits;
    if (first && edits.length === 1) submit(first);
    else submit(together("draw a line", edits));
  };
  return {
    wet,
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === "pen") pens.current = true;
      if (event.button !== 0 || !frame.current || pointer.current !== null) return;
      if (pens.current && event.pointerType === "touch") return;
      event.preventDefault();
      if (drawn.length >= extra.room.full) return announce(extra.words.full);
      pointer.current = event.pointerId;
      frame.current.setPointerCapture?.(event.pointerId);
      points.current = [pointIn(frame.current, event)];
      setLive(pathOf(points.current));
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerId !== pointer.current || !frame.current) return;
      const all = event.getCoalescedEvents?.() ?? [];
      for (const each of all.length > 0 ? all : [event]) {
        points.current.push(pointIn(frame.current, each));
      }
      setLive(pathOf(points.current));
    },
    onPointerUp: (event: PointerEvent) => event.pointerId === pointer.current && lift(),
    // A line that is broken off is kept as far as it came.
    onPointerCancel: (event: PointerEvent) => event.pointerId === pointer.current && lift(),
  };
}
