// Scaling: several questions from 0 to 10, and everybody's own answer to each.

import { useRef, useState } from "preact/hooks";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { remove } from "../kit/edits";
import { Entry } from "../kit/entry";
import { useArrival } from "../kit/going";
import { BoardHead } from "../kit/head";
import { Question } from "../kit/question";
import { Adding } from "./adding";
import { RoundView } from "./round";
import { type Round, roundsOf } from "./rounds";
import { ScaleView } from "./scale";
import { RoundSetup } from "./setup";
import { type Extra, type LabelWords, type Scale, scaleOf } from "./terms";

type Asking = { id: string; sentence: string; ratings: number } | null;

function ScalingBoard() {
  const { info, model, parts, submit, announce, root } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:scaling:scale`, "");
  const [editing, setEditing] = useState("");
  const [adding, setAdding] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const scales = (parts.scales ?? []).map(scaleOf);
  const scale = scales.find((each) => each.id === chosen) ?? scales[0];
  const rounds = roundsOf(parts);

  useArrival(({ item }) => {
    const tab = root.querySelector<HTMLElement>(`[data-sos-entry="${item}"]`);
    if (!tab) return false;
    setChosen(item);
    setAdding(false);
    tab.focus();
    return true;
  });
  const take = (id: string, cascade: boolean) => {
    setAsking(null);
    adder.current?.focus();
    const ratings = ratingsOn(id);
    submit(remove("scales", id, cascade), (sentence) => setAsking({ id, sentence, ratings }));
    if (cascade || ratings === 0) announce("The scale is removed. Undo brings it back.");
  };
  const ratingsOn = (id: string) =>
    (parts.ratings ?? []).filter((each) => each.scale === id).length;
  const askToTake = (id: string) => {
    const ratings = ratingsOn(id);
    if (ratings === 0) return take(id, false);
    setAsking({ id, ratings, sentence: "People have given their views on this scale." });
  };
  const closeAdding = () => {
    setAdding(false);
    adder.current?.focus();
  };

  return (
    <>
      <BoardHead
        title={words.tools.scaling}
        lead={extra.about.lead}
        parts={["scales", "ratings"]}
      />
      {asking && (
        <Question
          title={`Remove the scale${also(asking.ratings)}?`}
          keep="Keep it"
          remove={`Remove it${also(asking.ratings)}`}
          onYes={() => take(asking.id, true)}
          onNo={() => {
            setAsking(null);
            adder.current?.focus();
          }}
        >
          <p>{asking.sentence}</p>
        </Question>
      )}
      <div class="sos-scaling__body">
        <nav class="sos-scaling__scales" aria-label="Scales">
          {scales.length > 0 && (
            <ul>
              {scales.map((each) => (
                <li key={each.id}>
                  <Tab
                    scale={each}
                    current={each === scale && !adding}
                    inPrivate={rounds.some((round) => round.scales.includes(each.id))}
                    onChoose={() => {
                      setChosen(each.id);
                      setAdding(false);
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          {scale && (
            <button
              ref={adder}
              type="button"
              class="sos-button sos-scaling__add"
              aria-expanded={adding}
              onClick={() => (adding ? closeAdding() : setAdding(true))}
            >
              Add a scale
            </button>
          )}
        </nav>
        <div class="sos-scaling__main">
          {!scale && (
            <p class="sos-scaling__empty">
              There is no scale yet. Choose what the first one is about: a question and the words
              for 0 and 10 are there already, and you can put your own in their place.
            </p>
          )}
          {adding || !scale ? (
            <Adding
              onClose={scale && closeAdding}
              onAdd={(id) => {
                setAdding(false);
                setChosen(id);
                setEditing(id);
              }}
            />
          ) : (
            <OneScale
              key={scale.id}
              scale={scale}
              scales={scales}
              round={rounds.find((each) => each.scales.includes(scale.id))}
              extra={extra}
              editing={editing === scale.id}
              onEdit={(open) => setEditing(open ? scale.id : "")}
              onRemove={() => askToTake(scale.id)}
            />
          )}
        </div>
      </div>
    </>
  );
}

type OneProps = {
  scale: Scale;
  scales: Scale[];
  round: Round | undefined;
  extra: Extra;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onRemove: () => void;
};

/** A scale; while its round in private goes on, nothing but the round. */
function OneScale({ scale, scales, round, extra, ...rest }: OneProps) {
  const { info } = useBoard();
  const [setting, setSetting] = useState(false);
  const [, setDay] = useRemembered(`${info.id}:scaling:day:${scale.id}`, "");
  if (round) {
    // What has just been shown is looked at, on whichever day it was asked.
    const newest = extra.meetings[extra.meetings.length - 1]?.value;
    const onReveal = () => setDay(round.meeting === newest ? "" : round.meeting || "day:");
    return <RoundView key={round.id} {...{ round, scales, extra, onReveal }} />;
  }
  if (setting) {
    return <RoundSetup {...{ scale, scales, extra }} onClose={() => setSetting(false)} />;
  }
  return <ScaleView scale={scale} extra={extra} onPrivate={() => setSetting(true)} {...rest} />;
}

type TabProps = { scale: Scale; current: boolean; inPrivate: boolean; onChoose: () => void };

function Tab({ scale, current, inPrivate, onChoose }: TabProps) {
  return (
    <Entry id={scale.id} current={current} onChoose={onChoose}>
      <span dir="auto">{scale.question || "A scale without a question"}</span>
      {inPrivate && <span class="sos-scaling__in-private">In private now</span>}
    </Entry>
  );
}

function also(ratings: number): string {
  if (ratings === 0) return "";
  return ratings === 1 ? " with the one rating" : ` with the ${ratings} ratings`;
}

export default defineView("scaling", () => <ScalingBoard />);
