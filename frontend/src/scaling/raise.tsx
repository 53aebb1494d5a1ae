// From what would raise a number to a next step on the map, in one click.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "../kit/board";
import { add, newId } from "../kit/edits";
import type { Names, Rating, Scale } from "./terms";

/** The words that keep the link: from whom a step came, and on which question. */
export function cameFrom(rating: Rating, scale: Scale, names: Names): string {
  const who = names.say(rating.who);
  const raise = `would raise “${scale.question}”`;
  if (rating.view === "guess") return `from a guess at what ${who} would say ${raise}`;
  if (rating.view === "own") return `from our own view of what ${raise}`;
  return `from what ${who} said ${raise}`;
}

type Props = { rating: Rating; scale: Scale; names: Names };

export function Raise({ rating, scale, names }: Props) {
  const { parts, submit, announce } = useBoard();
  const done = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const source = cameFrom(rating, scale, names);
  const made = (parts.statements ?? []).find(
    (each) =>
      each.category === "next_step" &&
      each.source === source &&
      (each.meeting ?? "") === rating.meeting,
  );
  useLayoutEffect(() => {
    // The button that was pressed is gone; what became of it stands in its place.
    if (pressed.current && made) done.current?.focus();
    pressed.current = false;
  }, [made]);
  if (made) {
    return (
      <p ref={done} tabIndex={-1} class="sos-scaling__made" dir="auto">
        A next step: {String(made.words ?? "")}
      </p>
    );
  }
  const words = rating.would_raise.trim();
  const make = () => {
    if (!words) return announce("Write first what would raise it.");
    pressed.current = true;
    submit(
      add("statements", {
        id: newId("st"),
        category: "next_step",
        words,
        who: rating.view === "guess" ? rating.guessed_by : rating.view === "own" ? "" : rating.who,
        source,
        meeting: rating.meeting,
      }),
    );
    announce("It is a next step now. Say who does it, and by when.");
  };
  return (
    // There from the start, so that it is the next stop after the words.
    <button type="button" class="sos-button" aria-disabled={!words} onClick={make}>
      Make this a next step
      {words && <span class="sos-hidden"> “{words}”</span>}
    </button>
  );
}
