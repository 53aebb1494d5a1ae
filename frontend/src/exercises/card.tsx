// One card: try it, see why, and try it otherwise.

import { useLayoutEffect, useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import type { Attempt, Card, Choice, Go, Reason, Said } from "./shapes";

type Props = {
  go: Go;
  card: Card;
  said: Said | undefined;
  /** Before a room, where hands go up and nobody has to type. */
  large?: boolean;
};

export function CardView({ go, card, said, large = false }: Props) {
  const { announce } = useBoard();
  const attempt = go.attempt(card);
  const tried = Boolean(attempt?.chosen || attempt?.words.trim());
  const reasons = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const look = () => {
    asked.current = true;
    go.set(card, { seen: true });
    announce("The reasons stand below the card.");
  };
  // The button is gone: whoever pressed it is where the reasons are.
  useLayoutEffect(() => {
    if (asked.current && attempt?.seen) reasons.current?.focus();
    asked.current = false;
  }, [attempt?.seen]);
  return (
    <article class="sos-exercises__card" aria-label={card.words}>
      <blockquote class="sos-exercises__words" dir="auto">
        {card.words}
      </blockquote>
      {card.source && (
        <p class="sos-label" dir="auto">
          {card.source}
        </p>
      )}
      {go.exercise.manner === "write" ? (
        <Words
          shown
          lines={3}
          label={go.exercise.asks}
          value={attempt?.words ?? ""}
          onCommit={(words) => go.set(card, { words })}
        />
      ) : (
        <Choices go={go} card={card} attempt={attempt} />
      )}
      {attempt && (
        <KeptBeside
          part="attempts"
          item={attempt.id}
          say={(words) => go.round.choices.find((each) => each.value === words)?.label ?? words}
        />
      )}
      {large && go.exercise.manner === "choose" && (
        <Words
          shown
          label="Show of hands, if somebody keeps it"
          value={attempt?.hands ?? ""}
          onCommit={(hands) => go.set(card, { hands })}
        />
      )}
      {attempt?.seen ? (
        <div ref={reasons} class="sos-exercises__reasons" tabIndex={-1}>
          {said ? <Reasons said={said} /> : <p>The reasons are coming…</p>}
        </div>
      ) : (
        <div class="sos-bar">
          <button
            type="button"
            class="sos-button"
            aria-disabled={!tried && !large}
            onClick={() => (tried || large) && look()}
          >
            See why
            <span class="sos-hidden">: {card.words}</span>
          </button>
          {!tried && !large && <span class="sos-label">Try it first.</span>}
        </div>
      )}
    </article>
  );
}

function Choices(props: { go: Go; card: Card; attempt: Attempt | undefined }) {
  const { go, card, attempt } = props;
  const name = useId();
  const { choices, question, zero, ten } = go.round;
  const choose = (choice: Choice) => go.set(card, { chosen: choice.value });
  const scale = go.exercise.kind === "scale";
  return (
    <fieldset class={`sos-exercises__choices ${scale ? "sos-exercises__choices--scale" : ""}`}>
      <legend class="sos-label">
        {scale && question ? question : go.exercise.asks}
        <span class="sos-hidden"> {card.words}</span>
      </legend>
      <div class="sos-exercises__row">
        {choices.map((choice) => (
          <label key={choice.value} class="sos-exercises__choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={attempt?.chosen === choice.value}
              onChange={() => choose(choice)}
            />
            <span dir="auto">{choice.label}</span>
          </label>
        ))}
      </div>
      {scale && (zero || ten) && (
        <div class="sos-exercises__ends">
          <p dir="auto">
            <b>0</b> {zero}
          </p>
          <p dir="auto">
            <b>10</b> {ten}
          </p>
        </div>
      )}
    </fieldset>
  );
}

function Reasons({ said }: { said: Said }) {
  return (
    <>
      {said.why.map((each) => (
        <Because key={each.lead} reason={each} />
      ))}
      {said.look_for.length > 0 && (
        <section aria-label="Hold your words against these questions">
          <h5>Hold your words against these questions</h5>
          {said.look_for.map((each) => (
            <Because key={each.lead} reason={each} />
          ))}
        </section>
      )}
      {said.advice.length > 0 && (
        <section aria-label="Worth another look">
          <h5>Worth another look</h5>
          {said.advice.map((each) => (
            <Because key={each.lead} reason={each} />
          ))}
        </section>
      )}
      {said.examples.length > 0 && (
        <section aria-label="How others put it">
          <h5>How others put it</h5>
          {said.examples.map((each) => (
            <figure key={each.words} class="sos-sheet__quote">
              <blockquote dir="auto">{each.words}</blockquote>
              <figcaption dir="auto">
                {[each.by, each.because].filter(Boolean).join(". ")}
              </figcaption>
            </figure>
          ))}
        </section>
      )}
    </>
  );
}

export function Because({ reason }: { reason: Reason }) {
  return (
    <p dir="auto">
      <b>{reason.lead}</b> {reason.because}
    </p>
  );
}
