// Dragging in a picture: a ghost follows the hand, and nothing is asked of Python before it lets go.

import type { Aim, Box, Hand } from "../kit/aim";

const FAR = 6; // px until a press is a drag
const SVG = "http://www.w3.org/2000/svg";

export type Dragged = {
  hand: Hand | undefined;
  /** Whether a drag on the ground chooses those inside a frame. */
  choosing: boolean;
  lasso(ids: string[]): void;
  zoom(factor: number, at: { x: number; y: number }): void;
};

type Held = { move(x: number, y: number): void; end(done: boolean): void };

/** Watch a frame that holds one SVG with stops; gives what ends the watching. */
export function dragging(frame: HTMLElement, now: () => Dragged): () => void {
  const down = new Map<number, PointerEvent>();
  let held: Held | null = null;
  let start: PointerEvent | null = null;
  let frameAsked = 0;
  let justDragged = false;

  const stop = (done: boolean) => {
    cancelAnimationFrame(frameAsked);
    held?.end(done);
    held = null;
    start = null;
  };
  const pressed = (event: PointerEvent) => {
    down.set(event.pointerId, event);
    justDragged = false;
    if (down.size === 2) return stop(false); // two fingers zoom
    if (event.button === 0 && down.size === 1) start = event;
  };
  const moved = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    if (down.size === 2) pinch(down, event, now());
    down.set(event.pointerId, event);
    if (!start || event.pointerId !== start.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (!held) {
      if (Math.hypot(x - start.clientX, y - start.clientY) < FAR) return;
      held = begin(frame, start, now());
      if (!held) {
        start = null;
        return;
      }
      justDragged = true;
      frame.setPointerCapture?.(event.pointerId);
    }
    cancelAnimationFrame(frameAsked);
    frameAsked = requestAnimationFrame(() => held?.move(x, y));
  };
  const lifted = (event: PointerEvent) => {
    down.delete(event.pointerId);
    if (!held || event.pointerId !== start?.pointerId) {
      if (down.size === 0) start = null;
      return;
    }
    held.move(event.clientX, event.clientY);
    stop(event.type === "pointerup");
  };
  const clicked = (event: MouseEvent) => {
    if (justDragged) event.stopPropagation();
    justDragged = false;
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !held) return;
    event.stopPropagation();
    stop(false);
  };
  const wheeled = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    now().zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1, { x: event.clientX, y: event.clientY });
  };
  // Only this keeps a finger on somebody from scrolling the page: inside a picture the
  // browsers do not agree on touch-action.
  const touched = (event: TouchEvent) => {
    const on = (event.target as Element).closest<SVGElement>("[data-sos-stop]");
    const taken = on && now().hand?.may(on.dataset.sosStop ?? "");
    if (event.cancelable && (taken || held || down.size > 1)) event.preventDefault();
  };
  frame.addEventListener("touchmove", touched, { passive: false });
  frame.addEventListener("pointerdown", pressed);
  frame.addEventListener("pointermove", moved);
  frame.addEventListener("pointerup", lifted);
  frame.addEventListener("pointercancel", lifted);
  frame.addEventListener("click", clicked, true);
  frame.addEventListener("wheel", wheeled, { passive: false });
  document.addEventListener("keydown", escaped, true);
  return () => {
    stop(false);
    frame.removeEventListener("touchmove", touched);
    frame.removeEventListener("pointerdown", pressed);
    frame.removeEventListener("pointermove", moved);
    frame.removeEventListener("pointerup", lifted);
    frame.removeEventListener("pointercancel", lifted);
    frame.removeEventListener("click", clicked, true);
    frame.removeEventListener("wheel", wheeled);
    document.removeEventListener("keydown", escaped, true);
  };
}

function pinch(down: Map<number, PointerEvent>, event: PointerEvent, does: Dragged): void {
  const other = [...down.values()].find((each) => each.pointerId !== event.pointerId);
  const before = down.get(event.pointerId);
  if (!other || !before) return;
  const apart = (one: PointerEvent) =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  const at = {
    x: (event.clientX + other.clientX) / 2,
    y: (event.clientY + other.clientY) / 2,
  };
  if (apart(before) > 0) does.zoom(apart(event) / apart(before), at);
}

function begin(frame: HTMLElement, start: PointerEvent, does: Dragged): Held | null {
  const svg = frame.querySelector("svg");
  if (!svg) return null;
  const on = (start.target as Element).closest<SVGGElement>("[data-sos-stop]");
  const who = on?.dataset.sosStop ?? "";
  if (on && does.hand?.may(who)) return person(svg, on, start, does.hand);
  if (does.choosing) return lasso(svg, start, does);
  // A finger scrolls by itself.
  return start.pointerType === "mouse" ? pan(frame, start) : null;
}

function pan(frame: HTMLElement, start: PointerEvent): Held {
  const { scrollLeft, scrollTop } = frame;
  return {
    move(x, y) {
      frame.scrollLeft = scrollLeft - (x - start.clientX);
      frame.scrollTop = scrollTop - (y - start.clientY);
    },
    end() {},
  };
}

/** From the page's pixels to the picture's own units, as it lies there now. */
function units(svg: SVGSVGElement) {
  const box = svg.getBoundingClientRect();
  const wide = svg.viewBox?.baseVal?.width || box.width;
  const scale = box.width / wide || 1;
  return {
    scale,
    at: (x: number, y: number) => ({ x: (x - box.left) / scale, y: (y - box.top) / scale }),
  };
}

/** The symbols of everybody: the first shape of their group that is no ring. */
export function symbols(svg: SVGSVGElement): Map<string, Box> {
  const { at, scale } = units(svg);
  const found = new Map<string, Box>();
  for (const group of svg.querySelectorAll<SVGGElement>("[data-sos-stop]")) {
    const shape = group.querySelector(":scope > :is(rect, circle, path):not(.sos-picture__ring)");
    const box = (shape ?? group).getBoundingClientRect();
    const id = group.dataset.sosStop ?? "";
    found.set(id, { id, ...at(box.left, box.top), w: box.width / scale, h: box.height / scale });
  }
  return found;
}

function made(svg: SVGSVGElement, name: string, kind: string): SVGElement {
  const drawn = document.createElementNS(SVG, name);
  drawn.setAttribute("class", `sos-picture__${kind}`);
  drawn.setAttribute("aria-hidden", "true");
  svg.append(drawn);
  return drawn;
}

function person(svg: SVGSVGElement, group: SVGGElement, start: PointerEvent, hand: Hand): Held {
  const who = group.dataset.sosStop ?? "";
  const { at } = units(svg);
  const boxes = symbols(svg);
  const groups = Array.from(svg.querySelectorAll<SVGElement>("[data-sos-stop]"));
  const begun = at(start.clientX, start.clientY);
  const follow = hand.trails?.(who) ? trail(svg, boxes.get(who)) : carried(svg, group, begun);
  const mark = made(svg, "line", "mark");
  let aim: Aim = { to: "nowhere", why: "here" };
  let over: Element | null = null;
  return {
    move(x, y) {
      const now = at(x, y);
      follow.to(now);
      aim = hand.aim({ who, ...now, dx: now.x - begun.x, dy: now.y - begun.y }, boxes);
      const onto = aim.to === "one" ? aim.id : "";
      const found = groups.find(({ dataset }) => onto && dataset.sosStop === onto) ?? null;
      if (over !== found) {
        over?.removeAttribute("data-sos-aim");
        found?.setAttribute("data-sos-aim", "true");
        over = found;
      }
      mark.style.display = aim.to === "row" ? "" : "none";
      if (aim.to !== "row") return;
      for (const end of ["x1", "x2"]) mark.setAttribute(end, String(aim.x));
      mark.setAttribute("y1", String(aim.top));
      mark.setAttribute("y2", String(aim.bottom));
    },
    end(done) {
      follow.end();
      mark.remove();
      over?.removeAttribute("data-sos-aim");
      if (done) hand.drop(who, aim);
    },
  };
}

type Follow = { to(now: Point): void; end(): void };
type Point = { x: number; y: number };

/** A copy of somebody that goes along with the hand. */
function carried(svg: SVGSVGElement, group: SVGGElement, begun: Point): Follow {
  const ghost = made(svg, "g", "ghost");
  for (const each of group.children) {
    if (!each.matches(".sos-picture__ring")) ghost.append(each.cloneNode(true));
  }
  for (const each of ghost.querySelectorAll("[id]")) each.removeAttribute("id");
  return {
    to: ({ x, y }) => ghost.setAttribute("transform", `translate(${x - begun.x} ${y - begun.y})`),
    end: () => ghost.remove(),
  };
}

/** A line from the middle of somebody to the hand. */
function trail(svg: SVGSVGElement, from: Box | undefined): Follow {
  const line = made(svg, "line", "trail");
  line.setAttribute("x1", String((from?.x ?? 0) + (from?.w ?? 0) / 2));
  line.setAttribute("y1", String((from?.y ?? 0) + (from?.h ?? 0) / 2));
  return {
    to({ x, y }) {
      line.setAttribute("x2", String(x));
      line.setAttribute("y2", String(y));
    },
    end: () => line.remove(),
  };
}

function lasso(svg: SVGSVGElement, start: PointerEvent, does: Dragged): Held {
  const { at } = units(svg);
  const begun = at(start.clientX, start.clientY);
  const drawn = made(svg, "rect", "lasso");
  let box = { x: begun.x, y: begun.y, w: 0, h: 0 };
  return {
    move(x, y) {
      const now = at(x, y);
      box = {
        x: Math.min(now.x, begun.x),
        y: Math.min(now.y, begun.y),
        w: Math.abs(now.x - begun.x),
        h: Math.abs(now.y - begun.y),
      };
      drawn.setAttribute("x", String(box.x));
      drawn.setAttribute("y", String(box.y));
      drawn.setAttribute("width", String(box.w));
      drawn.setAttribute("height", String(box.h));
    },
    end(done) {
      drawn.remove();
      if (!done) return;
      const caught = [...symbols(svg).values()].filter(
        ({ x, y, w, h }) =>
          x + w / 2 >= box.x &&
          x + w / 2 <= box.x + box.w &&
          y + h / 2 >= box.y &&
          y + h / 2 <= box.y + box.h,
      );
      does.lasso(caught.map(({ id }) => id));
    },
  };
}
