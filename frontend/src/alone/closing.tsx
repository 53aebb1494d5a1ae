// One's own closing page: two numbers, each by itself, and one question to take along.

import { KeptBeside } from "../kit/beside";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { type Extra, useClosing } from "./shapes";

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Props = { extra: Extra; which: "before" | "after" };

/** How confident somebody feels: eleven radio buttons, and one for no number. */
export function Confidence({ extra, which }: Props) {
  const { closing, keep } = useClosing();
  const group = useId();
  const { confidence } = extra.words;
  const legend = which === "before" ? confidence.before : extra.closing.after;
  return (
    <fieldset class="sos-alone__confidence">
      <legend>{legend}</legend>
      <div class="sos-alone__numbers">
        {NUMBERS.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name={group}
              checked={closing[which] === number}
              onChange={() => keep({ [which]: number })}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <div class="sos-alone__ends">
        <p>
          <b>0</b> {confidence.zero}
        </p>
        <p>
          <b>10</b> {confidence.ten}
        </p>
      </div>
      <label class="sos-alone__none">
        <input
          type="radio"
          name={group}
          checked={closing[which] === null}
          onChange={() => keep({ [which]: null })}
        />
        <span>{confidence.none}</span>
      </label>
    </fieldset>
  );
}

export function ClosingPage({ extra }: { extra: Extra }) {
  const { closing, keep } = useClosing();
  const words = extra.closing;
  return (
    <div class="sos-alone__closing">
      <Words
        shown
        lines={2}
        label={words.question ?? ""}
        value={closing.question}
        onCommit={(question) => keep({ question })}
      />
      <Words
        shown
        label={words.whom ?? ""}
        value={closing.whom}
        onCommit={(whom) => keep({ whom })}
      />
      <Confidence extra={extra} which="after" />
      <Words
        shown
        lines={2}
        label={words.moved ?? ""}
        value={closing.moved}
        onCommit={(moved) => keep({ moved })}
      />
      <KeptBeside part="closings" item={closing.id} />
    </div>
  );
}
