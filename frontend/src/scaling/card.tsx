// One person's view at one meeting: a line to read, opened to write.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { cut } from "../kit/cut";
import { Choice, Words } from "../kit/fields";
import { useId } from "../kit/ids";
import type { Item } from "../kit/types";
import { AnswerField, Reasons } from "./answer";
import { MeetingField } from "./meeting";
import { Raise } from "./raise";
import {
  answered,
  type CardExtra,
  listed,
  missing,
  type Names,
  type Rating,
  type Scale,
  type Term,
  term,
} from "./terms";

export type CardProps = {
  rating: Rating;
  scale: Scale;
  extra: CardExtra;
  names: Names;
  /** To choose from; null where the meeting is settled. */
  meetings: Term[] | null;
  /** Not yet kept: something is still to be said. */
  draft: boolean;
  open: boolean;
  /** What the same person said at the meeting before, in words. */
  earlier: string;
  onToggle: () => void;
  onSet: (fields: Partial<Rating>, onRefused: (sentence: string) => void) => void;
  onMeeting: (meeting: Item, onRefused: (sentence: string) => void) => void;
  onAgain: () => void;
  onGuess: () => void;
  onRemove: () => void;
};

const MARKS: Record<string, string> = { it_depends: "…", dont_know: "?", wont_say: "–" };

export function Card(props: CardProps) {
  const { rating, extra, names, open } = props;
  const body = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const name = names.say(rating.who);
  const answer = answered(rating, extra);
  const mark = rating.answer === "number" ? answer : (MARKS[rating.answer] ?? "");
  return (
    <article class={`sos-scaling__card ${open ? "sos-scaling__card--open" : ""}`}>
      <h6>
        <button
          ref={toggle}
          type="button"
          class="sos-scaling__toggle"
          data-rating={rating.id}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={props.onToggle}
        >
          <span
            class={`sos-scaling__mark ${rating.view === "guess" ? "sos-scaling__mark--guess" : ""}`}
            aria-hidden="true"
          >
            {mark}
          </span>
          <span class="sos-scaling__line">
            <span class="sos-scaling__name" dir="auto">
              {name || "Somebody's view"}
              <span class="sos-hidden">: {answer || "no answer yet"}</span>
            </span>
            <span class="sos-scaling__whose" dir="auto">
              {whose(props)}
            </span>
            {!open && (
              <span class="sos-scaling__why" dir="auto">
                {cut(rating.reason, 150) || (props.draft ? "" : "No reason written yet")}
              </span>
            )}
          </span>
        </button>
      </h6>
      {props.earlier && <p class="sos-scaling__earlier">{props.earlier}</p>}
      {open && (
        <Form
          {...props}
          id={body}
          onToggle={() => {
            toggle.current?.focus();
            props.onToggle();
          }}
        />
      )}
    </article>
  );
}

function whose({ rating, extra, names, draft }: CardProps): string {
  if (draft) return "Not on the line yet";
  const words = [term(extra.terms.roles, rating.role)];
  if (rating.answer !== "number") words.push(term(extra.terms.answers, rating.answer));
  const by = names.say(rating.guessed_by);
  words.push(
    rating.view === "guess" && by ? `guessed by ${by}` : term(extra.terms.views, rating.view),
  );
  return words.join(" · ");
}

function Form(props: CardProps & { id: string }) {
  const { rating, scale, extra, names, draft } = props;
  const [sentence, setSentence] = useState("");
  const held = useRef<Element | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const days = () => frame.current?.querySelector<HTMLElement>(".sos-scaling__meeting select");
  useLayoutEffect(() => {
    // Somebody who is asked again: who it is stands there, the next question is open.
    const numbers = () => frame.current?.querySelector<HTMLElement>("input[type=radio]");
    if (draft && rating.who) (days() ?? numbers())?.focus();
  }, []);
  const set = (fields: Partial<Rating>) => {
    setSentence("");
    props.onSet(fields, setSentence);
  };
  const setWho = (words: string) => {
    if (words.trim()) set({ who: names.read(words) });
    else if (!draft) setSentence("A view needs a name, or words for who it is.");
  };
  useLayoutEffect(() => {
    // The card has gone to another meeting, and what had the focus has it still.
    if (held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [rating.meeting]);
  const toMeeting = (meeting: string) => {
    held.current = document.activeElement;
    set({ meeting });
  };
  const open = missing(rating);
  return (
    <div ref={frame} id={props.id} class="sos-scaling__form">
      <KeptBeside part="ratings" item={rating.id} />
      <div class="sos-scaling__fields">
        <Words
          label="Whose view"
          shown
          autoFocus={draft && !rating.who}
          placeholder="A name, or words such as “school nurse”"
          suggestions={names.suggestions}
          value={names.say(rating.who)}
          onCommit={setWho}
        />
        <Choice
          label="Who they are to the child"
          value={rating.role}
          options={
            draft ? [{ value: "", label: "Choose…" }, ...extra.terms.roles] : extra.terms.roles
          }
          onChange={(role) => set({ role })}
        />
        {props.meetings && (
          <MeetingField
            value={rating.meeting}
            meetings={props.meetings}
            onChoose={toMeeting}
            onNew={(meeting) => {
              held.current = days() ?? null;
              props.onMeeting(meeting, setSentence);
            }}
          />
        )}
        <div class="sos-scaling__view">
          <Choice
            label="How we know this view"
            value={rating.view}
            options={extra.terms.views}
            onChange={(view) => set(view === "guess" ? { view } : { view, guessed_by: "" })}
          />
          {rating.view === "guess" && (
            <Words
              label="Guessed by whom?"
              shown
              suggestions={names.suggestions}
              value={names.say(rating.guessed_by)}
              onCommit={(by) => set({ guessed_by: names.read(by) })}
            />
          )}
        </div>
        {props.meetings && !rating.meeting && (
          <Words
            label="When they said it"
            shown
            placeholder="14 May 2026"
            value={rating.when}
            onCommit={(when) => set({ when })}
          />
        )}
      </div>
      <AnswerField
        name={names.say(rating.who)}
        role={rating.role}
        scale={scale}
        said={rating}
        extra={extra}
        onAnswer={set}
      />
      {sentence && (
        <p class="sos-scaling__said" role="alert">
          {sentence}
        </p>
      )}
      <Reasons said={rating} extra={extra} onSet={set}>
        {!draft && <Raise rating={rating} scale={scale} names={names} />}
      </Reasons>
      {draft && open.length > 0 && (
        <p class="sos-scaling__open">To put it on the line, say {listed(open)}.</p>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={props.onToggle}>
          Close
        </button>
        {!draft && props.meetings && (
          <button type="button" class="sos-button" onClick={props.onAgain}>
            Ask again at another meeting
          </button>
        )}
        {!draft && rating.view !== "guess" && (
          <button type="button" class="sos-button" onClick={props.onGuess}>
            What would somebody else say?
            <span class="sos-hidden"> A guess by {names.say(rating.who)}</span>
          </button>
        )}
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={props.onRemove}>
            {draft ? "Throw this away" : "Remove this view"}
          </button>
        </div>
      </div>
    </div>
  );
}
