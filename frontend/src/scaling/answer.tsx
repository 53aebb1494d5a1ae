// One person's answer: eleven radio buttons, and three answers that are no number.

import { useId } from "../kit/ids";
import type { Rating, Scale, Term } from "./terms";

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Props = {
  name: string;
  scale: Scale;
  rating: Rating;
  answers: Term[];
  onAnswer: (fields: Pick<Rating, "answer" | "number">) => void;
};

export function AnswerField({ name, scale, rating, answers, onAnswer }: Props) {
  const group = useId();
  const whose = name ? `Where does ${name} put it` : "Where do they put it";
  return (
    <fieldset class="sos-scaling__answer">
      <legend class="sos-scaling__legend">{whose}, from 0 to 10?</legend>
      <div class="sos-scaling__steps">
        {NUMBERS.map((number) => (
          <label key={number} class="sos-scaling__step">
            <input
              type="radio"
              name={group}
              value={String(number)}
              checked={rating.answer === "number" && rating.number === number}
              onChange={() => onAnswer({ answer: "number", number })}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <div class="sos-scaling__ends">
        <p dir="auto">
          <b>0</b> {scale.zero}
        </p>
        <p dir="auto">
          <b>10</b> {scale.ten}
        </p>
      </div>
      <div class="sos-scaling__others">
        <span class="sos-label" aria-hidden="true">
          Or no number:
        </span>
        {answers
          .filter((each) => each.value !== "number")
          .map((each) => (
            <label key={each.value} class="sos-scaling__step sos-scaling__step--words">
              <input
                type="radio"
                name={group}
                value={each.value}
                checked={rating.answer === each.value}
                onChange={() => onAnswer({ answer: each.value, number: null })}
              />
              <span>{each.label}</span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}
