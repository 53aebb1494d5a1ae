// The picture of a page: to draw on, to put things in their places on, to walk through.
//
// Whatever is drawn can be chosen and moved by pointer, by keyboard, and by the
// buttons beside the picture. Only the pen needs a pointer.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "../kit/board";
import { change, remove, together } from "../kit/edits";
import { svgElement } from "../kit/sheet";
import { SUPPRESS } from "../kit/suppress";
import { placed, sized } from "./gestures";
import type { Point } from "./line";
import { usePen, type Wet } from "./pen";
import { groupOf, groups, idAt, useDrag, useNudge, useRubber } from "./pointing";
import { drawnOn, type Extra, type Page, type ShownPage } from "./shapes";

export type Tool = "hand" | "pen" | "rubber";
export type PenLook = { colour: string; width: number };

type Props = {
  page: Page;
  shown: ShownPage;
  extra: Extra;
  tool: Tool;
  pen: PenLook;
  chosen: string;
  onChoose: (id: string, by?: "key") => void;
};

const STEP = 10;
const STRIDE = 40;
const WAYS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function Canvas(props: Props) {
  const { page, shown, extra, tool, chosen } = props;
  const { parts, submit, announce } = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  const drawn = drawnOn(parts, page.id);
  const { wet, ...pen } = usePen(props, frame);
  const here = drawn.some((each) => each.id === chosen) ? chosen : (drawn[0]?.id ?? "");
  const at = (id: string) => drawn.find((each) => each.id === id);

  useLayoutEffect(() => {
    const place = frame.current;
    const picture = svgElement(shown.svg);
    if (!place || !picture) return;
    picture.removeAttribute("style");
    const held = idAt(place.contains(document.activeElement) ? document.activeElement : null);
    place.replaceChildren(picture);
    for (const group of picture.querySelectorAll<SVGGElement>("[data-kind]")) {
      prepare(group, shown.ids);
    }
    if (held) groupOf(place, held)?.focus({ preventScroll: true });
  }, [shown.svg]);

  useLayoutEffect(() => {
    for (const group of groups(frame.current)) {
      const id = group.dataset.drawn;
      group.setAttribute("tabindex", tool === "hand" && id === here ? "0" : "-1");
      group.classList.toggle("sos-pages__drawn--chosen", id === chosen);
    }
  }, [shown.svg, here, chosen, tool]);

  const nudge = useNudge(frame, (id, dx, dy) => {
    const each = at(id);
    if (each) submit(change("drawings", id, placed(each, dx, dy)));
  });
  const drag = useDrag(frame, tool === "hand", {
    onChoose: (id) => props.onChoose(id),
    onMove: (id, dx, dy) => {
      const each = at(id);
      if (each) submit(change("drawings", id, placed(each, dx, dy)));
    },
  });

  const walk = (by: number) => {
    const now = drawn.findIndex((each) => each.id === here);
    const next = drawn[(now + by + drawn.length) % drawn.length];
    if (!next) return;
    props.onChoose(next.id);
    groupOf(frame.current, next.id)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const id = idAt(event.target);
    const each = at(id);
    if (!each || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) {
      const far = event.shiftKey ? STRIDE : STEP;
      nudge.by(id, way[0] * far, way[1] * far);
      props.onChoose(id);
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      nudge.now();
      walk(event.key === "PageDown" ? 1 : -1);
    } else if (event.key === "+" || event.key === "=" || event.key === "-") {
      submit(change("drawings", id, sized(each, event.key === "-" ? -1 : 1)));
    } else if (event.key === "Delete" || event.key === "Backspace") {
      const name = groupOf(frame.current, id)?.getAttribute("aria-label") ?? "";
      walk(1);
      submit(remove("drawings", id));
      announce(`${name} is taken away. Undo brings it back.`);
    } else if (event.key === "Enter" || event.key === " ") props.onChoose(id, "key");
    else if (event.key === "Escape") props.onChoose("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const rubbed = useRubber(frame, drawn, (ids) => {
    const gone = ids.filter((id) => at(id)).map((id) => remove("drawings", id));
    if (gone.length > 0) submit(together("rub out", gone));
  });
  const { width, height } = extra.room;
  const dark = page.ground?.endsWith("night");
  const handlers = tool === "pen" ? pen : tool === "rubber" ? rubbed : drag;
  return (
    <div
      class={`sos-pages__canvas sos-pages__canvas--${tool} ${dark ? "sos-pages__canvas--dark" : ""}`}
    >
      {/* The things inside are the controls; the frame only hears what is done to them. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={frame}
        class="sos-pages__frame"
        onKeyDown={press}
        onFocusIn={(event) => {
          const id = idAt(event.target);
          if (id && id !== chosen) props.onChoose(id);
        }}
        onFocusOut={nudge.now}
        {...handlers}
      />
      <svg class="sos-pages__wet" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {wet.map((each) => (
          <WetLine key={each.id} line={each} paint={extra.paint} />
        ))}
      </svg>
    </div>
  );
}

function WetLine({ line, paint }: { line: Wet; paint: Record<string, string> }) {
  return (
    <path
      d={line.path}
      fill="none"
      stroke={paint[line.colour]}
      stroke-width={line.width}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

function prepare(group: SVGGElement, ids: string): void {
  const id = group.id.slice(ids.length);
  group.dataset.drawn = id;
  group.setAttribute("role", "img");
  group.setAttribute("aria-roledescription", "on the picture");
  if (!group.hasAttribute("aria-label")) group.setAttribute("aria-label", "a drawn line");
  group.setAttribute(SUPPRESS, "true");
  group.setAttribute("tabindex", "-1");
}
