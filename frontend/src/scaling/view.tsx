// Scaling: several questions from 0 to 10, and everybody's own answer to each.

import { useRef, useState } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { KeptFromGone } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { add, newId, remove } from "../kit/edits";
import { Question } from "../kit/question";
import { ScaleView } from "./scale";
import { type Extra, type Scale, scaleOf } from "./terms";

type LabelWords = {
  tools: Record<string, string>;
  scale: { question: string; zero: string; ten: string };
};
type Asking = { id: string; sentence: string; ratings: number } | null;

function ScalingBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:scaling:scale`, "");
  const [editing, setEditing] = useState("");
  const [asking, setAsking] = useState<Asking>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const scales = (parts.scales ?? []).map(scaleOf);
  const scale = scales.find((each) => each.id === chosen) ?? scales[0];

  const begin = () => {
    const id = newId("scale");
    submit(add("scales", { id, kind: "safety", ...words.scale }));
    setChosen(id);
    setEditing(id);
  };
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

  return (
    <>
      <div class="sos-bar">
        <h2>{words.tools.scaling}</h2>
        <div class="sos-bar__end">
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      <Notice />
      <p class="sos-scaling__lead">
        Everybody gives their own number and the reasons for it. Nobody has to agree.
      </p>
      <KeptFromGone from={["scales", "ratings"]} />
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
                  <Tab scale={each} current={each === scale} onChoose={() => setChosen(each.id)} />
                </li>
              ))}
            </ul>
          )}
          <button
            ref={adder}
            type="button"
            class={`sos-button sos-scaling__add ${scale ? "" : "sos-button--main"}`}
            onClick={begin}
          >
            Add a scale
          </button>
        </nav>
        <div class="sos-scaling__main">
          {scale ? (
            <ScaleView
              key={scale.id}
              scale={scale}
              extra={extra}
              editing={editing === scale.id}
              onEdit={(open) => setEditing(open ? scale.id : "")}
              onRemove={() => askToTake(scale.id)}
            />
          ) : (
            <p class="sos-scaling__empty">
              There is no scale yet. Add one: the usual question and the words for 0 and 10 are
              there already, and you can put your own in their place.
            </p>
          )}
        </div>
      </div>
    </>
  );
}

type TabProps = { scale: Scale; current: boolean; onChoose: () => void };

function Tab({ scale, current, onChoose }: TabProps) {
  return (
    <button
      type="button"
      class={`sos-scaling__tab ${current ? "sos-scaling__tab--current" : ""}`}
      aria-current={current ? "true" : undefined}
      onClick={onChoose}
      dir="auto"
    >
      {scale.question || "A scale without a question"}
    </button>
  );
}

function also(ratings: number): string {
  if (ratings === 0) return "";
  return ratings === 1 ? " with the one rating" : ` with the ${ratings} ratings`;
}

export default defineView("scaling", () => <ScalingBoard />);
