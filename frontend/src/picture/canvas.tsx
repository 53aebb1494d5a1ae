// The picture itself: one tab stop, arrow keys along kinship, a ring of its own, and drags.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { svgElement } from "../kit/sheet";
import { SUPPRESS } from "../kit/suppress";
import { type Dragged, dragging } from "./drag";
import type { PictureExtra, Stop, Way } from "./types";

const WAYS: Record<string, Way> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageDown: "next",
  PageUp: "previous",
};
const ROOM = 6;
const SVG = "http://www.w3.org/2000/svg";

type Props = {
  picture: PictureExtra;
  current: string;
  chosen: string;
  /** People who are chosen at once. */
  several: string[];
  /** How large, 1 for its own size; 0 to fit the width. */
  zoom: number;
  /** Whether fingers and mouse choose on the ground instead of moving the picture. */
  choosing: boolean;
  /** Who shall have the focus as soon as they are drawn. */
  seek: string;
  drags: Dragged;
  onSought: () => void;
  /** A key that means something to the tool. */
  onPress: (event: KeyboardEvent, id: string) => boolean;
  onWalk: (id: string) => void;
  onChoose: (id: string, by: "key" | "space" | "pointer" | "more") => void;
  onNowhere: (sentence: string) => void;
  onLeave: () => void;
};

export function Canvas(props: Props) {
  const { picture, current, chosen, several, zoom, seek } = props;
  const frame = useRef<HTMLDivElement>(null);
  const drags = useRef(props.drags);
  /** While it is drawn anew: that somebody keeps the focus is no step of theirs. */
  const drawing = useRef(false);
  drags.current = props.drags;

  useEffect(() => (frame.current ? dragging(frame.current, () => drags.current) : undefined), []);

  useLayoutEffect(() => {
    const here = frame.current;
    const drawn = svgElement(picture.svg);
    if (!here || !drawn) return;
    // Its own style is for pages without this sheet.
    drawn.removeAttribute("style");
    // A picture drawn anew must not throw anybody out of it.
    const held = here.contains(document.activeElement) ? stopAt(document.activeElement) : "";
    const stood = placeOf(here, chosen || current);
    sized(drawn, zoom);
    here.replaceChildren(drawn);
    // Before, the boxes are not known: the rings are measured on the page.
    const marks = new Map(Array.from(drawn.querySelectorAll("[id]"), (each) => [each.id, each]));
    for (const stop of picture.stops) prepare(marks, stop);
    measure(groups(here));
    drawing.current = true;
    if (held) focusOn(here, held);
    drawing.current = false;
    // Whoever is being looked at stays where they were.
    const stands = placeOf(here, chosen || current);
    if (stood && stands) {
      here.scrollLeft += stands.x - stood.x;
      here.scrollTop += stands.y - stood.y;
    }
  }, [picture.svg, picture.stops]);

  useLayoutEffect(() => {
    const drawn = frame.current?.querySelector("svg");
    if (drawn) sized(drawn, zoom);
  }, [zoom]);

  useLayoutEffect(() => {
    if (!seek || !at(frame.current, seek)) return;
    focusOn(frame.current, seek);
    props.onSought();
  }, [picture.svg, picture.stops, seek]);

  useLayoutEffect(() => {
    for (const group of groups(frame.current)) {
      const id = group.dataset.sosStop;
      group.setAttribute("tabindex", id === current ? "0" : "-1");
      group.setAttribute("aria-current", String(id === chosen || several.includes(id ?? "")));
    }
  }, [picture.svg, picture.stops, current, chosen, several]);

  // The rings follow the size of the letters, which may come late.
  useEffect(() => {
    const again = () => measure(groups(frame.current));
    document.fonts?.ready.then(again);
    const seen = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(again);
    if (frame.current) seen?.observe(frame.current);
    return () => seen?.disconnect();
  }, [picture.svg]);

  const walk = (from: string, way: Way) => {
    const next = picture.ways[from]?.[way]?.[0];
    if (!next) return props.onNowhere(picture.nowhere[way]);
    go(next);
  };
  const go = (id: string) => {
    props.onWalk(id);
    focusOn(frame.current, id);
  };
  const press = (event: KeyboardEvent) => {
    // Keys may come faster than the page is drawn: whoever has the focus is meant.
    const here = stopAt(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey || !here) return;
    const way = event.shiftKey ? undefined : WAYS[event.key];
    if (way) walk(here, way);
    else if (event.key === "Home" && picture.first) go(picture.first);
    else if (event.key === "Enter") props.onChoose(here, "key");
    else if (event.key === " ") props.onChoose(here, "space");
    else if (props.onPress(event, here)) {
      // The tool has done what it means.
    } else if (event.key === "Escape") props.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The groups inside are the controls; the frame only hears what they do.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={frame}
      class={`sos-picture__frame ${zoom ? "sos-picture__frame--zoomed" : ""} ${props.choosing ? "sos-picture__frame--choosing" : ""}`}
      onKeyDown={press}
      onClick={(event) => {
        const id = stopAt(event.target);
        if (!id) return;
        go(id);
        const more = event.shiftKey || event.ctrlKey || event.metaKey;
        props.onChoose(id, more ? "more" : "pointer");
      }}
      onFocusIn={(event) => {
        const id = stopAt(event.target);
        if (id && id !== current && !drawing.current) props.onWalk(id);
      }}
    />
  );
}

/** Put the focus on a stop of the picture in `root`. */
export function focusOn(root: Element | null, id: string): void {
  at(root, id)?.focus();
}

function at(root: Element | null, id: string): SVGGElement | undefined {
  return groups(root).find((group) => group.dataset.sosStop === id);
}

function placeOf(root: Element, id: string): { x: number; y: number } | undefined {
  const box = at(root, id)?.getBoundingClientRect();
  return box && { x: box.left + box.width / 2, y: box.top };
}

function sized(svg: Element, zoom: number): void {
  const drawn = svg as SVGSVGElement;
  const own = Number(drawn.getAttribute("width")) || 0;
  drawn.style.width = zoom ? `${Math.round(own * zoom)}px` : "";
}

function groups(root: Element | null): SVGGElement[] {
  return Array.from(root?.querySelectorAll<SVGGElement>("[data-sos-stop]") ?? []);
}

function stopAt(target: EventTarget | null): string {
  const group = (target as Element | null)?.closest?.<SVGGElement>(
    "[data-sos-stop], [data-sos-also]",
  );
  return group?.dataset.sosStop ?? group?.dataset.sosAlso ?? "";
}

function prepare(marks: Map<string, Element>, stop: Stop): void {
  const group = marks.get(stop.mark) as SVGGElement | undefined;
  for (const id of stop.also) marks.get(id)?.setAttribute("data-sos-also", stop.id);
  if (!group) return;
  group.dataset.sosStop = stop.id;
  // A button's name must repeat the letters in the picture as they stand; an
  // image's name may be the sentence, and says what it is by its own word.
  group.setAttribute("role", "img");
  group.setAttribute("aria-roledescription", stop.kind);
  group.setAttribute("aria-label", stop.label);
  group.setAttribute(SUPPRESS, "true");
  group.setAttribute("tabindex", "-1");
  const line = stop.kind === "tie";
  // Something may float over a line, and over the ground on which people stand.
  if (line || stop.kind === "household") group.dataset.sosFlat = "true";
  group.prepend(line ? alongLine(group) : around());
}

function around(): SVGElement {
  const ring = document.createElementNS(SVG, "rect");
  ring.setAttribute("class", "sos-picture__ring");
  ring.setAttribute("rx", "8");
  ring.setAttribute("aria-hidden", "true");
  return ring;
}

/** Round a line there is no box to draw: what is wider than it lies below, and takes the finger. */
function alongLine(group: SVGGElement): SVGElement {
  const ring = document.createElementNS(SVG, "g");
  ring.setAttribute("class", "sos-picture__ring sos-picture__ring--line");
  ring.setAttribute("aria-hidden", "true");
  ring.append(...Array.from(group.children, (each) => each.cloneNode(true)));
  group.dataset.sosLine = "true";
  return ring;
}

/** Fit the rings: first all are read and then all are written, so that it is laid out once. */
function measure(stops: SVGGElement[]): void {
  const rings = stops.flatMap((group) => {
    const ring = group.querySelector<SVGRectElement>(":scope > rect.sos-picture__ring");
    return ring && typeof group.getBBox === "function" ? [{ group, ring }] : [];
  });
  for (const { ring } of rings) ring.style.display = "none";
  const boxes = rings.map(({ group }) => group.getBBox());
  rings.forEach(({ ring }, at) => {
    const box = boxes[at] as DOMRect;
    ring.style.display = "";
    ring.setAttribute("x", String(box.x - ROOM));
    ring.setAttribute("y", String(box.y - ROOM));
    ring.setAttribute("width", String(box.width + 2 * ROOM));
    ring.setAttribute("height", String(box.height + 2 * ROOM));
  });
}
