// One person's answer: eleven radio buttons, and three answers that are no number; and its reasons.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { type CardExtra, type LabelWords, questions, type Said, type Scale } from "./terms";

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Props = {
  name: string;
  role: string;
  scale: Scale;
  said: Said;
  extra: CardExtra;
  onAnswer: (fields: Pick<Said, "answer" | "number">) => void;
};

/** For a child the numbers are stepping stones to a house, unless somebody chooses the line. */
export function AnswerField({ name, role, scale, said, extra, onAnswer }: Props) {
  const { model } = useBoard();
  const group = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const path = chosen ?? role === "child";
  const words = extra.asked.path;
  const whose = name ? `Where does ${name} put it` : "Where do they put it";
  const usual = useModel<LabelWords>(model, "words").scale_kinds[scale.kind];
  const [zero, ten] = path
    ? [scale.child_zero.trim() || usual?.child_zero, scale.child_ten.trim() || usual?.child_ten]
    : [scale.zero, scale.ten];
  return (
    <fieldset class="sos-scaling__answer">
      <legend class="sos-scaling__legend">{whose}, from 0 to 10?</legend>
      <div class={`sos-scaling__steps ${path ? "sos-scaling__steps--path" : ""}`}>
        {NUMBERS.map((number) => (
          <label key={number} class="sos-scaling__step">
            <input
              type="radio"
              name={group}
              value={String(number)}
              checked={said.answer === "number" && said.number === number}
              onChange={() => onAnswer({ answer: "number", number })}
            />
            <span class={path ? "sos-scaling__stone" : undefined}>{number}</span>
          </label>
        ))}
        {path && <House />}
      </div>
      <div class="sos-scaling__ends">
        <p dir="auto">
          <b>0</b> {zero}
        </p>
        <p dir="auto">
          <b>10</b> {ten}
        </p>
      </div>
      <div class="sos-scaling__others">
        <span class="sos-label" aria-hidden="true">
          Or no number:
        </span>
        {extra.terms.answers
          .filter((each) => each.value !== "number")
          .map((each) => (
            <label key={each.value} class="sos-scaling__step sos-scaling__step--words">
              <input
                type="radio"
                name={group}
                value={each.value}
                checked={said.answer === each.value}
                onChange={() => onAnswer({ answer: each.value, number: null })}
              />
              <span>{each.label}</span>
            </label>
          ))}
        <button
          type="button"
          class="sos-button sos-button--quiet sos-bar__end"
          onClick={() => setChosen(!path)}
        >
          {path ? words.hide : words.show}
        </button>
      </div>
    </fieldset>
  );
}

/** Where a child's path leads to; the words for 10 say the same. */
function House() {
  return (
    <svg class="sos-scaling__house" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M6 24 24 6l18 18M11 20v22h26V20M20 42V30h8v12" />
    </svg>
  );
}

type ReasonsProps = {
  said: Said;
  extra: CardExtra;
  onSet: (fields: Partial<Said>) => void;
  /** Below what would raise it. */
  children?: ComponentChildren;
};

/** Why, what is already there, and what would raise it by one. */
export function Reasons({ said, extra, onSet, children }: ReasonsProps) {
  const ask = questions(said, extra.asked);
  return (
    <div class="sos-scaling__fields sos-scaling__fields--three">
      <Words
        label={ask.why}
        shown
        lines={3}
        value={said.reason}
        onCommit={(reason) => onSet({ reason })}
      />
      <Words
        label={ask.already_there}
        shown
        lines={3}
        value={said.already_there}
        onCommit={(already_there) => onSet({ already_there })}
      />
      <div class="sos-scaling__raise">
        <Words
          label={ask.would_raise}
          shown
          lines={3}
          value={said.would_raise}
          onCommit={(would_raise) => onSet({ would_raise })}
        />
        {children}
      </div>
    </div>
  );
}
