// Dangers and goals: every pair, and what stands on the map without one.

import { Advice } from "../kit/advice";
import { defineView, useBoard, useModel } from "../kit/board";
import { add, newId } from "../kit/edits";
import { useArrival } from "../kit/going";
import { BoardHead } from "../kit/head";
import { PairView } from "./pair";
import {
  DANGER,
  type Extra,
  GOAL,
  type LabelWords,
  type Pair,
  pairsOf,
  type Statement,
  statementsOf,
} from "./shapes";

function PairsBoard() {
  const { model, parts, submit, root } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const pairs = pairsOf(parts);
  useArrival(({ item }) => {
    const { id } = pairs.find((each) => [each.id, each.danger, each.goal].includes(item)) ?? {};
    const place = root.querySelector<HTMLElement>(
      id ? `[data-pair="${id}"] h3` : `[data-card="${item}"] > .sos-button`,
    );
    place?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: "center" });
    return Boolean(place);
  });
  const begin = (fields: Partial<Pair> = {}) =>
    submit(add("pairs", { id: newId("pair"), ...fields }));
  return (
    <>
      <BoardHead title={words.tools.pairs} lead={extra.words.lead} parts={["pairs", "pieces"]} />
      <div data-card="pairs">
        <Advice part="pairs" item="" />
      </div>
      {pairs.length === 0 && <p class="sos-pairs__none">{extra.words.none}</p>}
      {pairs.map((pair) => (
        <PairView key={pair.id} pair={pair} extra={extra} />
      ))}
      <button type="button" class="sos-button sos-pairs__begin" onClick={() => begin()}>
        <span aria-hidden="true">+ </span>Begin a pair
      </button>
      <Alone
        words={words}
        title={extra.words.alone}
        pairs={pairs}
        statements={statementsOf(parts)}
        onBegin={begin}
      />
    </>
  );
}

type AloneProps = {
  words: LabelWords;
  title: string;
  pairs: Pair[];
  statements: Statement[];
  onBegin: (fields: Partial<Pair>) => void;
};

/** What stands on the map and in no pair yet. */
function Alone({ words, title, pairs, statements, onBegin }: AloneProps) {
  const paired = new Set(pairs.flatMap(({ danger, goal }) => [danger, goal]));
  const alone = statements.filter(
    (each) => [DANGER, GOAL].includes(each.category) && !paired.has(each.id) && each.words?.trim(),
  );
  if (alone.length === 0) return null;
  return (
    <section class="sos-pairs__alone" aria-label={title}>
      <h3>{title}</h3>
      <ul class="sos-pairs__list">
        {alone.map((each) => (
          <li key={each.id} class="sos-pairs__lone" data-card={each.id}>
            <p class="sos-label">{words.categories[each.category]?.one}</p>
            <p dir="auto">{each.words}</p>
            <Advice part="statements" item={each.id} fields={["goal", "danger"]} />
            <button
              type="button"
              class="sos-button"
              onClick={() => onBegin({ [each.category === DANGER ? "danger" : "goal"]: each.id })}
            >
              Begin a pair with it
              <span class="sos-hidden">: {each.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default defineView("pairs", () => <PairsBoard />);
