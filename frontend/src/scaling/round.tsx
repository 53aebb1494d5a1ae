// A round in private: the laptop goes from hand to hand, and all answers are shown together.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SaveMark } from "../kit/bar";
import { useBoard } from "../kit/board";
import { add, newId, remove } from "../kit/edits";
import { useId } from "../kit/ids";
import { Question } from "../kit/question";
import { answersFor, openScales, type Round, sealedOf, type Turn, turnsOf } from "./rounds";
import { type Extra, filled, listed, names, type Scale, term } from "./terms";
import { TurnView } from "./turn";

type Props = { round: Round; scales: Scale[]; extra: Extra; onReveal: () => void };
type Asking = { do: "stop" } | { do: "out"; turn: Turn } | null;

export function RoundView({ round, scales, extra, onReveal }: Props) {
  const { info, parts, outbox, submit, announce } = useBoard();
  const [alone, setAlone] = useState("");
  const [asking, setAsking] = useState<Asking>(null);
  const [refused, setRefused] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const words = extra.about.round;
  const who = names(parts);
  const turns = turnsOf(parts, round.id);
  const sealed = sealedOf(parts);
  const waiting = turns.filter((turn) => openScales(round, turn, sealed).length > 0);
  const ready = turns.length > 0 && waiting.length === 0;
  const turn = turns.find((each) => each.id === alone);
  useLayoutEffect(() => {
    if (!alone) heading.current?.focus();
  }, [alone]);
  if (turn) {
    return (
      <TurnView
        key={turn.id}
        {...{ round, turn, scales, extra }}
        names={who}
        onDone={(kept) => {
          setAlone("");
          if (kept) announce(words.kept ?? "");
        }}
      />
    );
  }
  const reveal = () => {
    if (!ready) return announce(left);
    setRefused("");
    onReveal();
    outbox.reveal(info.revision, round.id, setRefused);
    announce(words.shown ?? "");
  };
  const left =
    turns.length === 0
      ? (words.nobody ?? "")
      : filled(words.waiting, {
          names: listed([...new Set(waiting.map((each) => answersFor(each, who)))]),
        });
  const take = (part: string, id: string) => {
    setAsking(null);
    submit(remove(part, id, true), setRefused);
    heading.current?.focus();
  };
  return (
    <section class="sos-scaling__round" aria-label={words.title}>
      <div class="sos-bar">
        <h3 ref={heading} tabIndex={-1}>
          {words.next}
        </h3>
        <div class="sos-bar__end">
          <SaveMark />
        </div>
      </div>
      <p>{words.next_lead}</p>
      {asking && (
        <Asked
          asking={asking}
          words={words}
          name={asking.do === "out" ? answersFor(asking.turn, who) : ""}
          onYes={() =>
            asking.do === "stop" ? take("rounds", round.id) : take("turns", asking.turn.id)
          }
          onNo={() => {
            setAsking(null);
            heading.current?.focus();
          }}
        />
      )}
      <ul class="sos-scaling__turns">
        {turns.map((each) => (
          <TurnCard
            key={each.id}
            turn={each}
            name={answersFor(each, who)}
            how={
              each.view === "guess"
                ? `guesses what ${who.say(each.who)} would say`
                : term(extra.terms.views, each.view)
            }
            answered={openScales(round, each, sealed).length === 0}
            onAnswer={() => setAlone(each.id)}
            onOut={() => setAsking({ do: "out", turn: each })}
          />
        ))}
      </ul>
      <Late round={round} extra={extra} />
      {refused && (
        <p class="sos-scaling__said" role="alert">
          {refused}
        </p>
      )}
      <div class="sos-scaling__together">
        <p>{ready ? words.all : left}</p>
        <div class="sos-bar">
          {/* aria-disabled: the sentence above says what is still to be done. */}
          <button
            type="button"
            class={`sos-button ${ready ? "sos-button--main" : ""}`}
            aria-disabled={!ready}
            onClick={reveal}
          >
            {words.reveal}
          </button>
          <button
            type="button"
            class="sos-button sos-button--quiet sos-bar__end"
            onClick={() => setAsking({ do: "stop" })}
          >
            {words.stop}
          </button>
        </div>
      </div>
    </section>
  );
}

/** Somebody who comes in while the round goes on. */
function Late({ round, extra }: Pick<Props, "round" | "extra">) {
  const { parts, submit, announce } = useBoard();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const who = names(parts);
  const take = () => {
    const id = who.read(input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (!id) return;
    const role = extra.likely[id] ?? "professional";
    submit(add("turns", { id: newId("turn"), round: round.id, who: id, role, view: "in_role" }));
    announce(`${who.say(id)} is asked too.`);
  };
  return (
    <div class="sos-scaling__else">
      <div class="sos-words">
        <label for={field} class="sos-label">
          {extra.about.round.late}
        </label>
        {/* Leaving the field or Enter is enough: a name is not lost where nobody presses Add. */}
        <input
          ref={input}
          id={field}
          type="text"
          list={`${field}-list`}
          autocomplete="off"
          dir="auto"
          onChange={take}
        />
        <datalist id={`${field}-list`}>
          {who.suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </div>
      <button type="button" class="sos-button" onClick={take}>
        Add<span class="sos-hidden"> to this round</span>
      </button>
    </div>
  );
}

type AskedProps = {
  asking: Exclude<Asking, null>;
  words: Record<string, string>;
  name: string;
  onYes: () => void;
  onNo: () => void;
};

function Asked({ asking, words, name, onYes, onNo }: AskedProps) {
  const stop = asking.do === "stop";
  return (
    <Question
      title={stop ? (words.stop_ask ?? "") : filled(words.out_ask, { name })}
      keep="Keep it"
      remove={stop ? "Stop the round" : "Leave out"}
      onYes={onYes}
      onNo={onNo}
    >
      <p>{stop ? words.stop_lead : words.out_lead}</p>
    </Question>
  );
}

type CardProps = {
  turn: Turn;
  name: string;
  how: string;
  answered: boolean;
  onAnswer: () => void;
  onOut: () => void;
};

function TurnCard({ name, how, answered, onAnswer, onOut }: CardProps) {
  return (
    <li class={`sos-scaling__turn ${answered ? "sos-scaling__turn--answered" : ""}`}>
      <div>
        <p class="sos-scaling__name" dir="auto">
          {name}
        </p>
        <p class="sos-label" dir="auto">
          {answered ? "has answered" : how}
        </p>
      </div>
      <div class="sos-bar">
        <button
          type="button"
          class={`sos-button ${answered ? "sos-button--quiet" : "sos-button--main"}`}
          onClick={onAnswer}
        >
          {answered ? "Answer again" : "Answer"}
          <span class="sos-hidden"> as {name}</span>
        </button>
        <button type="button" class="sos-button sos-button--quiet" onClick={onOut}>
          Leave out<span class="sos-hidden"> {name}</span>
        </button>
      </div>
    </li>
  );
}
