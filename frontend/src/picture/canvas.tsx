// The picture itself: one tab stop, arrow keys along kinship, a ring of its own.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { svgElement } from "../kit/sheet";
import { SUPPRESS } from "../kit/suppress";
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
  actual: boolean;
  onWalk: (id: string) => void;
  onChoose: (id: string, by: "key" | "pointer") => void;
  onNowhere: (sentence: string) => void;
  onLeave: () => void;
};

export function Canvas(props: Props) {
  const { picture, current, chosen, actual } = props;
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const here = frame.current;
    const drawn = svgElement(picture.svg);
    if (!here || !drawn) return;
    // Its own style is for pages without this sheet.
    drawn.removeAttribute("style");
    // A picture drawn anew must not throw anybody out of it.
    const held = here.contains(document.activeElement) ? stopAt(document.activeElement) : "";
    here.replaceChildren(drawn);
    // Before, the boxes are not known: the rings are measured on the page.
    const marks = new Map(Array.from(drawn.querySelectorAll("[id]"), (each) => [each.id, each]));
    for (const stop of picture.stops) prepare(marks, stop);
    if (held) focusOn(here, held);
  }, [picture.svg, picture.stops]);

  useLayoutEffect(() => {
    for (const group of groups(frame.current)) {
      const id = group.dataset.sosStop;
      group.setAttribute("tabindex", id === current ? "0" : "-1");
      group.setAttribute("aria-current", String(id === chosen));
    }
  }, [picture.svg, picture.stops, current, chosen]);

  // The rings follow the size of the letters, which may come late.
  useEffect(() => {
    const again = () => groups(frame.current).forEach(measure);
    document.fonts?.ready.then(again);
    const seen = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(again);
    if (frame.current) seen?.observe(frame.current);
    return () => seen?.disconnect();
  }, [picture.svg]);

  const walk = (way: Way) => {
    const next = picture.ways[current]?.[way]?.[0];
    if (!next) return props.onNowhere(picture.nowhere[way]);
    go(next);
  };
  const go = (id: string) => {
    props.onWalk(id);
    focusOn(frame.current, id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stopAt(event.target)) return;
    const way = WAYS[event.key];
    if (way) walk(way);
    else if (event.key === "Home" && picture.first) go(picture.first);
    else if (event.key === "Enter" || event.key === " ") props.onChoose(current, "key");
    else if (event.key === "Escape") props.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The groups inside are the controls; the frame only hears what they do.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={frame}
      class={`sos-picture__frame ${actual ? "sos-picture__frame--actual" : ""}`}
      onKeyDown={press}
      onClick={(event) => {
        const id = stopAt(event.target);
        if (!id) return;
        go(id);
        props.onChoose(id, "pointer");
      }}
      onFocusIn={(event) => {
        const id = stopAt(event.target);
        if (id && id !== current) props.onWalk(id);
      }}
    />
  );
}

/** Put the focus on a stop of the picture in `root`. */
export function focusOn(root: Element | null, id: string): void {
  groups(root)
    .find((group) => group.dataset.sosStop === id)
    ?.focus();
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
  const ring = document.createElementNS(SVG, "rect");
  ring.setAttribute("class", "sos-picture__ring");
  ring.setAttribute("rx", "8");
  ring.setAttribute("aria-hidden", "true");
  group.prepend(ring);
  measure(group);
}

function measure(group: SVGGElement): void {
  const ring = group.querySelector<SVGRectElement>(":scope > .sos-picture__ring");
  if (!ring || typeof group.getBBox !== "function") return;
  for (const name of ["x", "y", "width", "height"]) ring.removeAttribute(name);
  ring.style.display = "none";
  const box = group.getBBox();
  ring.style.display = "";
  ring.setAttribute("x", String(box.x - ROOM));
  ring.setAttribute("y", String(box.y - ROOM));
  ring.setAttribute("width", String(box.width + 2 * ROOM));
  ring.setAttribute("height", String(box.height + 2 * ROOM));
}
