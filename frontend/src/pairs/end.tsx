// One end of a pair: the danger statement, or the safety goal.

import { useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { cutOr } from "../kit/cut";
import { add, change, newId, together } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import {
  CATEGORY,
  capital,
  type End,
  type Extra,
  type LabelWords,
  type Pair,
  pairsOf,
  statementOf,
  statementsOf,
} from "./shapes";

type Props = {
  pair: Pair;
  end: End;
  extra: Extra;
  write: (words: string) => void;
  /** The questions that help to write it are open, in the element of this id. */
  helping: boolean;
  helper: string;
  onHelp: (end: End | "") => void;
};

export function EndPanel({ pair, end, extra, write, helping, helper, onHelp }: Props) {
  const { model, parts, submit } = useBoard();
  const { categories } = useModel<LabelWords>(model, "words");
  const category = CATEGORY[end];
  const { one = "", heading = "" } = categories[category] ?? {};
  const statement = statementOf(parts, pair[end]);
  const others = pairsOf(parts).filter((each) => each !== pair && each[end] === pair[end]);
  const choices = statementsOf(parts)
    .filter((each) => each.category === category || each.id === pair[end])
    .map((each) => ({ value: each.id, label: cutOr(each.words) }));
  const field = end === "danger" ? "disagreement" : "own_way";
  return (
    <section class={`sos-pairs__end sos-pairs__end--${end}`} aria-label={capital(one)}>
      <div class="sos-pairs__stack" data-card={`${pair.id}-${end}`}>
        <h4>{capital(one)}</h4>
        <Words
          label={capital(one)}
          lines={4}
          value={statement?.words ?? ""}
          placeholder="Write here"
          onCommit={write}
        />
        {statement && statement.category !== category && (
          <p class="sos-help">
            On the map it stands under “{categories[statement.category]?.heading}” now.
          </p>
        )}
        {statement && others.length > 0 && (
          <p class="sos-help">It stands in another pair too: a change here is a change there.</p>
        )}
        {statement && <KeptBeside part="statements" item={statement.id} />}
        {statement && <Advice part="statements" item={statement.id} />}
        <Advice part="pairs" item={pair.id} fields={[end]} />
        <button
          type="button"
          class="sos-button"
          aria-expanded={helping}
          aria-controls={helper}
          onClick={() => onHelp(helping ? "" : end)}
        >
          {extra.words.helpers[end].title}
        </button>
        {choices.length > 0 && (
          <Choice
            label={`From the map, under “${heading}”`}
            value={pair[end] ?? ""}
            options={[{ value: "", label: "None chosen" }, ...choices]}
            onChange={(chosen) => submit(change("pairs", pair.id, { [end]: chosen }))}
          />
        )}
      </div>
      <PairField pair={pair} field={field} extra={extra} />
      {end === "goal" && <PairField pair={pair} field="told" extra={extra} />}
    </section>
  );
}

type FieldProps = { pair: Pair; field: "own_way" | "told" | "disagreement"; extra: Extra };

function PairField({ pair, field, extra }: FieldProps) {
  const { submit } = useBoard();
  const { fields, help } = extra.words;
  return (
    <div class="sos-pairs__field" data-card={`${pair.id}-${field}`}>
      <Words
        shown
        lines={2}
        label={fields[field]}
        help={help[field]}
        value={pair[field] ?? ""}
        onCommit={(words) => submit(change("pairs", pair.id, { [field]: words }))}
      />
      <Advice part="pairs" item={pair.id} fields={[field]} />
    </div>
  );
}

/** How an end is written: into the statement on the map, or into a new one there. */
export function useWriting(pair: Pair, end: End, extra: Extra) {
  const { model, parts, submit } = useBoard();
  const { one = "" } = useModel<LabelWords>(model, "words").categories[CATEGORY[end]] ?? {};
  const [fresh] = useState(() => newId("st"));
  const statement = statementOf(parts, pair[end]);
  return (words: string) => {
    if (statement) return submit(change("statements", statement.id, { words }));
    const meeting = extra.meeting_now;
    const item = { id: fresh, category: CATEGORY[end], words, ...(meeting && { meeting }) };
    submit(
      together(`add the ${one}`, [
        add("statements", item),
        change("pairs", pair.id, { [end]: fresh }),
      ]),
    );
  };
}
