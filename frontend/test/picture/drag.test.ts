// Gestures on a picture, as the browser tells of them: move it, choose in it, make it larger.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Hand } from "../../src/kit/aim";
import { type Dragged, dragging } from "../../src/picture/drag";
import { Pointer } from "../pointer";

const box = (left: number, top: number, width = 40, height = 40) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

let frame: HTMLElement;
let svg: SVGSVGElement;
let leave: () => void;
let does: { [name in keyof Dragged]: Dragged[name] };
const zoom = vi.fn();
const lasso = vi.fn();

beforeEach(() => {
  zoom.mockClear();
  lasso.mockClear();
  vi.stubGlobal("requestAnimationFrame", (go: () => void) => {
    go();
    return 0;
  });
  frame = document.body.appendChild(document.createElement("div"));
  frame.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">
    <g data-sos-stop="ann"><rect/></g><g data-sos-stop="bo"><rect/></g><path class="ground"/></svg>`;
  svg = frame.querySelector("svg") as SVGSVGElement;
  svg.getBoundingClientRect = () => box(0, 0, 400, 300);
  const at: Record<string, DOMRect> = { ann: box(100, 100), bo: box(200, 100) };
  for (const [id, place] of Object.entries(at)) {
    const symbol = frame.querySelector(`[data-sos-stop=${id}] rect`) as Element;
    symbol.getBoundingClientRect = () => place;
  }
  frame.scrollLeft = 50;
  frame.scrollTop = 20;
  does = { hand: undefined, choosing: false, lasso, zoom };
  leave = dragging(frame, () => does);
});

afterEach(() => {
  leave();
  frame.remove();
  vi.unstubAllGlobals();
});

const ground = () => frame.querySelector(".ground") as Element;
const person = (id: string) => frame.querySelector(`[data-sos-stop=${id}] rect`) as Element;

function tell(type: string, x: number, y: number, more: PointerEventInit = {}, on = ground()) {
  const about = { clientX: x, clientY: y, bubbles: true, cancelable: true, ...more };
  on.dispatchEvent(new Pointer(`pointer${type}`, about));
}

function drag(from: [number, number], to: [number, number], more = {}, on = ground()) {
  tell("down", ...from, more, on);
  tell("move", ...to, more, on);
  tell("up", ...to, more, on);
}

test("the mouse moves the picture by its ground, as far as it goes itself", () => {
  drag([300, 200], [270, 150]);
  expect([frame.scrollLeft, frame.scrollTop]).toEqual([80, 70]);
});

test("a hand that trembles moves nothing, and its click is a click", () => {
  const clicked = vi.fn();
  ground().addEventListener("click", clicked);
  drag([300, 200], [303, 202]);
  expect(frame.scrollLeft).toBe(50);
  (ground() as HTMLElement).dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(clicked).toHaveBeenCalledTimes(1);
  // After a drag the browser sends a click too: it means nothing.
  drag([300, 200], [270, 150]);
  ground().dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(clicked).toHaveBeenCalledTimes(1);
});

test("one finger leaves scrolling to the browser", () => {
  drag([300, 200], [270, 150], { pointerType: "touch" });
  expect(frame.scrollLeft).toBe(50);
});

test("two fingers make it larger and smaller, about the middle between them", () => {
  const [one, other] = [1, 2].map((pointerId) => ({ pointerId, pointerType: "touch" }));
  tell("down", 100, 100, one);
  tell("down", 200, 100, other);
  tell("move", 300, 100, other);
  expect(zoom).toHaveBeenLastCalledWith(2, { x: 200, y: 100 });
  tell("move", 200, 100, one);
  expect(zoom).toHaveBeenLastCalledWith(0.5, { x: 250, y: 100 });
  tell("up", 200, 100, one);
  tell("move", 400, 100, other);
  expect(zoom).toHaveBeenCalledTimes(2);
});

test("two fingers never carry somebody along, whom the first one was on", () => {
  const drop = vi.fn();
  does.hand = { may: () => true, aim: () => ({ to: "place", dx: 1, dy: 1 }), drop };
  const [one, other] = [1, 2].map((pointerId) => ({ pointerId, pointerType: "touch" }));
  tell("down", 120, 120, one, person("ann"));
  tell("move", 150, 120, one, person("ann"));
  expect(svg.querySelector(".sos-picture__ghost")).not.toBeNull();
  tell("down", 300, 200, other);
  expect(svg.querySelector(".sos-picture__ghost")).toBeNull();
  tell("up", 150, 120, one);
  tell("up", 300, 200, other);
  expect(drop).not.toHaveBeenCalled();
});

test("the wheel makes it larger with Ctrl alone, about where it points", () => {
  const wheel = (deltaY: number, ctrlKey: boolean) => {
    const event = new WheelEvent("wheel", {
      deltaY,
      ctrlKey,
      clientX: 30,
      clientY: 40,
      bubbles: true,
      cancelable: true,
    });
    ground().dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel(-100, false)).toBe(false);
  expect(zoom).not.toHaveBeenCalled();
  expect(wheel(-100, true)).toBe(true);
  expect(zoom).toHaveBeenLastCalledWith(1.1, { x: 30, y: 40 });
  wheel(100, true);
  expect(zoom).toHaveBeenLastCalledWith(1 / 1.1, { x: 30, y: 40 });
});

test("a frame drawn on the ground chooses those whose middle is in it", () => {
  does.choosing = true;
  drag([90, 90], [130, 130]);
  expect(lasso).toHaveBeenLastCalledWith(["ann"]);
  // From the other corner as well, and over both.
  drag([260, 160], [90, 90]);
  expect(lasso).toHaveBeenLastCalledWith(["ann", "bo"]);
  expect([frame.scrollLeft, svg.querySelector("rect.sos-picture__lasso")]).toEqual([50, null]);
});

test("somebody is carried along and put down, and Escape leaves them where they were", () => {
  const drop = vi.fn();
  const aim: Hand["aim"] = ({ dx, dy }) => ({ to: "place", dx, dy });
  does.hand = { may: (who) => who === "ann", aim, drop };
  drag([120, 120], [150, 130], {}, person("ann"));
  expect(drop).toHaveBeenLastCalledWith("ann", { to: "place", dx: 30, dy: 10 });
  tell("down", 120, 120, {}, person("ann"));
  tell("move", 150, 130, {}, person("ann"));
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  tell("up", 150, 130, {}, person("ann"));
  expect(drop).toHaveBeenCalledTimes(1);
  // Whom nobody may move is ground.
  drag([220, 120], [210, 120], {}, person("bo"));
  expect(drop).toHaveBeenCalledTimes(1);
  expect(frame.scrollLeft).toBe(60);
});

test("who has left hears nothing any more", () => {
  leave();
  drag([300, 200], [270, 150]);
  expect(frame.scrollLeft).toBe(50);
});
