// One person alone with the questions of a round. What they write leaves the page once it is kept.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { add, newId, remove, together } from "../kit/edits";
import { AnswerField, Reasons } from "./answer";
import { answersFor, openScales, type Round, sealedOf, type Turn } from "./rounds";
import { begun, type Extra, filled, type Names, type Said, type Scale, UNSAID } from "./terms";

type Props = {
  round: Round;
  turn: Turn;
  scales: Scale[];
  extra: Extra;
  names: Names;
  /** The screen on which the laptop goes on. */
  onDone: (kept: boolean) => void;
};

/** What somebody has begun to answer; it outlives a page that is loaded anew. */
type Begun = { turn: string; scale: string; said: Said };

export function TurnView({ round, turn, scales, extra, names, onDone }: Props) {
  const { info, parts, submit, announce } = useBoard();
  // Somebody who answers again is asked everything once more.
  const [asked] = useState(() => {
    const open = openScales(round, turn, sealedOf(parts));
    return open.length > 0 ? open : round.scales;
  });
  const [at, setAt] = useState(0);
  const scale = scales.find((each) => each.id === asked[at]);
  // What somebody else had begun and not kept is gone: nobody is to read it here.
  const [kept, remember] = useRemembered<Begun | null>(`${info.id}:scaling:alone`, null);
  const said = kept?.turn === turn.id && kept.scale === scale?.id ? kept.said : UNSAID;
  const latest = useRef(said);
  const [refused, setRefused] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const words = extra.about.round;
  const name = answersFor(turn, names);
  useLayoutEffect(() => heading.current?.focus(), [at]);
  useLayoutEffect(() => {
    if (kept && kept.turn !== turn.id) remember(null);
  }, []);
  if (!scale) return null;

  const set = (fields: Partial<Said>) => {
    setRefused("");
    latest.current = { ...latest.current, ...fields };
    remember({ turn: turn.id, scale: scale.id, said: latest.current });
  };
  const forget = () => {
    latest.current = UNSAID;
    remember(null);
  };
  const last = at + 1 >= asked.length;
  const keep = () => {
    const answer = latest.current;
    if (!answer.answer) return setRefused("Choose a number or another answer first.");
    const item = { id: newId("sealed"), turn: turn.id, scale: scale.id, ...answer };
    const before = sealedOf(parts).filter(
      (each) => each.turn === turn.id && each.scale === scale.id,
    );
    submit(
      together("answer in private", [
        ...before.map((each) => remove("sealed", each.id)),
        add("sealed", item),
      ]),
    );
    forget();
    if (last) return onDone(true);
    setAt(at + 1);
    announce("Kept. Here is the next question.");
  };
  const leave = () => {
    forget();
    onDone(false);
  };
  return (
    <section class="sos-scaling__alone" aria-label={filled(words.alone, { name })}>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {filled(words.alone, { name })}
      </h3>
      <p class="sos-label">{words.alone_lead}</p>
      <p class="sos-scaling__question" dir="auto">
        {scale.question || "A scale without a question"}
      </p>
      {turn.view === "in_role" && <p>{filled(words.in_role, { name })}</p>}
      {turn.view === "guess" && (
        <p>{filled(words.guess, { name: names.say(turn.who), by: name })}</p>
      )}
      <AnswerField
        key={scale.id}
        name={names.say(turn.who)}
        role={turn.role}
        scale={scale}
        said={said}
        extra={extra}
        onAnswer={set}
      />
      <Reasons key={`why-${scale.id}`} said={said} extra={extra} onSet={set} />
      {refused && (
        <p class="sos-scaling__said" role="alert">
          {refused}
        </p>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={keep}>
          {last ? "Keep it, and pass the laptop on" : "Keep it: the next question"}
        </button>
        <button type="button" class="sos-button sos-bar__end" onClick={leave}>
          {begun(said)
            ? "Throw this away, and let somebody else go first"
            : "Let somebody else go first"}
        </button>
      </div>
    </section>
  );
}
