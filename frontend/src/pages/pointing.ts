// What a pointer and the arrow keys do to what stands on a picture.

import { useEffect, useRef } from "preact/hooks";
import { between, type Point, pairs, touches } from "./line";
import type { Drawing } from "./shapes";

/** Of the rubber, in units of the page. */
const NEAR = 9;
const IDLE = 600;

export const groups = (root: Element | null) =>
  Array.from(root?.querySelectorAll<SVGGElement>("[data-drawn]") ?? []);
export const groupOf = (root: Element | null, id: string) =>
  groups(root).find((each) => each.dataset.drawn === id);
export const idAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<SVGGElement>("[data-drawn]")?.dataset.drawn ?? "";

const shift = (group: SVGGElement | undefined, dx: number, dy: number) =>
  group?.setAttribute("transform", `translate(${dx} ${dy})`);

/** Where a pointer is, in units of the page. */
export function pointIn(frame: HTMLElement, event: { clientX: number; clientY: number }): Point {
  const picture = frame.querySelector("svg");
  const box = (picture ?? frame).getBoundingClientRect();
  const [wide, high] = (picture?.getAttribute("viewBox") ?? "0 0 800 520")
    .split(" ")
    .slice(2)
    .map(Number) as [number, number];
  return [
    ((event.clientX - box.left) / (box.width || 1)) * wide,
    ((event.clientY - box.top) / (box.height || 1)) * high,
  ];
}

/** Arrow keys: the thing goes at once, and is saved when the fingers rest. */
export function useNudge(
  frame: { current: HTMLElement | null },
  save: (id: string, dx: number, dy: number) => void,
) {
  const going = useRef({ id: "", dx: 0, dy: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const keep = useRef(save);
  keep.current = save;
  const now = () => {
    clearTimeout(timer.current);
    const { id, dx, dy } = going.current;
    going.current = { id: "", dx: 0, dy: 0 };
    if (id && (dx || dy)) keep.current(id, dx, dy);
  };
  useEffect(() => now, []);
  const by = (id: string, dx: number, dy: number) => {
    if (going.current.id !== id) now();
    going.current = { id, dx: going.current.dx + dx, dy: going.current.dy + dy };
    shift(groupOf(frame.current, id), going.current.dx, going.current.dy);
    clearTimeout(timer.current);
    timer.current = setTimeout(now, IDLE);
  };
  return { by, now };
}

type Dragging = {
  onChoose: (id: string) => void;
  onMove: (id: string, dx: number, dy: number) => void;
};

export function useDrag(frame: { current: HTMLElement | null }, on: boolean, doing: Dragging) {
  const held = useRef<{ id: string; from: Point; far: Point; pointer: number } | null>(null);
  if (!on) held.current = null;
  const stop = (event: PointerEvent, kept: boolean) => {
    const drag = held.current;
    if (!drag || event.pointerId !== drag.pointer) return;
    held.current = null;
    const [dx, dy] = drag.far;
    if (kept && Math.hypot(dx, dy) >= 3) doing.onMove(drag.id, Math.round(dx), Math.round(dy));
    else groupOf(frame.current, drag.id)?.removeAttribute("transform");
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const id = idAt(event.target);
      if (event.button !== 0 || !frame.current) return;
      doing.onChoose(id);
      if (!id) return;
      groupOf(frame.current, id)?.focus({ preventScroll: true });
      event.preventDefault();
      const from = pointIn(frame.current, event);
      held.current = { id, from, far: [0, 0], pointer: event.pointerId };
      frame.current.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const drag = held.current;
      if (!drag || !frame.current || event.pointerId !== drag.pointer) return;
      const [x, y] = pointIn(frame.current, event);
      drag.far = [x - drag.from[0], y - drag.from[1]];
      shift(groupOf(frame.current, drag.id), drag.far[0], drag.far[1]);
    },
    onPointerUp: (event: PointerEvent) => stop(event, true),
    onPointerCancel: (event: PointerEvent) => stop(event, false),
  };
}

/** Everything that the rubber passes over goes, as one step to undo. */
export function useRubber(
  frame: { current: HTMLElement | null },
  drawn: Drawing[],
  rubOut: (ids: string[]) => void,
) {
  const gone = useRef<Set<string> | null>(null);
  const last = useRef<Point>([0, 0]);
  const touch = (event: PointerEvent) => {
    const place = frame.current;
    if (!gone.current || !place) return;
    const now = pointIn(place, event);
    const way = between(last.current, now, NEAR);
    last.current = now;
    const met = drawn.filter(
      (each) =>
        each.thing === "line" &&
        way.some((at) => touches(at, pairs(each.points ?? []), NEAR + (each.width ?? 5) / 2)),
    );
    const under = idAt(document.elementFromPoint?.(event.clientX, event.clientY) ?? event.target);
    for (const id of [...met.map((each) => each.id), under]) {
      const group = id && groupOf(place, id);
      if (!group) continue;
      gone.current.add(id);
      group.style.display = "none";
    }
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !frame.current) return;
      event.preventDefault();
      gone.current = new Set();
      last.current = pointIn(frame.current, event);
      frame.current.setPointerCapture?.(event.pointerId);
      touch(event);
    },
    onPointerMove: touch,
    onPointerUp: () => {
      const ids = [...(gone.current ?? [])];
      gone.current = null;
      rubOut(ids);
    },
    onPointerCancel: () => {
      for (const id of gone.current ?? []) {
        groupOf(frame.current, id)?.style.removeProperty("display");
      }
      gone.current = null;
    },
  };
}
