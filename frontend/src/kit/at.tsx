// Something that floats beside a person or system of the picture and leaves them in sight.

import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

const GAP = 8; // px that stay free round somebody
const STEP = 12; // px between the places that are tried

type Props = {
  of: string;
  label: string;
  /** Why what somebody meant to do is not done: one sentence. */
  refused?: string;
  /** Whether it is narrow, to leave more in sight. */
  slim?: boolean;
  onLeave: () => void;
  children: ComponentChildren;
};

export function At({ of, label, refused, slim, onLeave, children }: Props) {
  const here = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const settle = () => {
    const own = here.current;
    const whole = own?.closest<HTMLElement>(".sos-picture__canvas");
    const stops = Array.from(whole?.querySelectorAll<SVGElement>("[data-sos-stop]") ?? []);
    const stop = stops.find(({ dataset }) => dataset.sosStop === of);
    // Whoever is not drawn yet will be in a moment; until then it stays where it was.
    if (!own || !whole || !stop) return;
    const box = (each: Element) => each.getBoundingClientRect();
    // Nor does it lie on what is pressed in the picture's corner.
    const tools = Array.from(whole.querySelectorAll(".sos-picture__view"));
    // A line takes no room, though the box round it may be large; nor does a ground.
    const solid = stops.filter((each) => each !== stop && !each.dataset.sosFlat);
    const others = [...solid, ...tools];
    const size = { left: 0, top: 0, width: box(own).width, height: box(own).height };
    const flat = Boolean(stop.dataset.sosFlat);
    const next = beside(box(stop), size, box(whole), others.map(box), flat);
    setPlace((now) => (now.left === next.left && now.top === next.top ? now : next));
  };
  useLayoutEffect(settle);
  useEffect(() => {
    const whole = here.current?.closest(".sos-picture__canvas");
    const again = () => settle();
    const seen = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(again);
    if (whole) seen?.observe(whole);
    // Of the frame inside, too: it does not bubble.
    whole?.addEventListener("scroll", again, true);
    return () => {
      seen?.disconnect();
      whole?.removeEventListener("scroll", again, true);
    };
  }, [of]);
  return (
    <section
      ref={here}
      class={`sos-at ${slim ? "sos-at--slim" : ""}`}
      aria-label={label}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {refused && (
        <p class="sos-form__refused" role="alert" dir="auto">
          {refused}
        </p>
      )}
      {children}
    </section>
  );
}

type Size = { left: number; top: number; width: number; height: number };

/** The share of somebody, and of what stays free round them, that lies under a box. */
function covered(one: Size, other: Size): number {
  const [w, h] = [other.width + 2 * GAP, other.height + 2 * GAP];
  const [left, top] = [other.left - GAP, other.top - GAP];
  const across = Math.min(one.left + one.width, left + w) - Math.max(one.left, left);
  const down = Math.min(one.top + one.height, top + h) - Math.max(one.top, top);
  return (Math.max(0, across) * Math.max(0, down)) / (w * h);
}

/** How far a box is from somebody, edge to edge. */
const apart = (one: Size, other: Size): number =>
  Math.hypot(
    Math.max(0, other.left - one.left - one.width, one.left - other.left - other.width),
    Math.max(0, other.top - one.top - one.height, one.top - other.top - other.height),
  );

/** As near to somebody as it can be in the whole, covering nobody, or as little as can be. */
export function beside(stop: Size, own: Size, whole: Size, others: Size[] = [], flat = false) {
  const right = Math.max(4, whole.width - own.width - 4);
  const bottom = Math.max(4, whole.height - own.height - 4);
  let best = { left: 4, top: 4 };
  let least = Number.POSITIVE_INFINITY;
  for (let top = 4; top <= bottom; top += STEP) {
    for (let left = 4; left <= right; left += STEP) {
      const place = { ...own, left: whole.left + left, top: whole.top + top };
      const over = others.reduce((sum, each) => sum + covered(place, each), 0);
      const under = flat ? 0 : 4 * covered(place, stop);
      const near = apart(place, stop) + Math.abs(middle(place) - middle(stop)) / 8;
      const cost = 10_000 * (over + under) + near;
      if (cost >= least) continue;
      least = cost;
      best = { left, top };
    }
  }
  return best;
}

const middle = ({ left, width }: Size): number => left + width / 2;
