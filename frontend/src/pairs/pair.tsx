// One pair: its ends side by side with the scale between, the steps, and the way drawn.

import { useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { cut } from "../kit/cut";
import { useRemoval } from "../kit/form";
import { useId } from "../kit/ids";
import { SheetView, Svg } from "../kit/sheet";
import { Between } from "./between";
import { EndPanel, useWriting } from "./end";
import { HelperForm } from "./helper";
import { type End, type Extra, type LabelWords, type Pair, statementOf } from "./shapes";
import { Steps } from "./steps";

export function PairView({ pair, extra }: { pair: Pair; extra: Extra }) {
  const { model, parts, info } = useBoard();
  const id = useId();
  const [helping, setHelping] = useRemembered<End | "">(`${info.id}:pairs:${pair.id}`, "");
  // Opened by hand, and not found open when the page came.
  const [asked, setAsked] = useState(false);
  const write = {
    danger: useWriting(pair, "danger", extra),
    goal: useWriting(pair, "goal", extra),
  };
  const panel = (end: End) => ({
    pair,
    end,
    extra,
    write: write[end],
    helping: helping === end,
    helper: id,
    onHelp: (wanted: End | "") => {
      setAsked(true);
      setHelping(wanted);
    },
  });
  const { tools } = useModel<LabelWords>(model, "words");
  const { ask, question } = useRemoval(() => {});
  const named =
    cut(statementOf(parts, pair.danger)?.words) ||
    cut(statementOf(parts, pair.goal)?.words) ||
    extra.words.unnamed;
  const shown = extra.pairs[pair.id];
  return (
    <article class="sos-pairs__pair" aria-label={named} data-pair={pair.id}>
      <div class="sos-bar">
        <h3 dir="auto" tabIndex={-1}>
          {named}
        </h3>
        <div class="sos-bar__end">
          <button
            type="button"
            class="sos-button sos-button--quiet"
            onClick={() => ask("pairs", pair.id, "this pair")}
          >
            Take this pair apart
            <span class="sos-hidden">: {named}</span>
          </button>
        </div>
      </div>
      {question}
      <KeptBeside part="pairs" item={pair.id} />
      <div class="sos-pairs__three">
        <EndPanel {...panel("danger")} />
        <Between pair={pair} extra={extra} />
        <EndPanel {...panel("goal")} />
      </div>
      <div id={id} hidden={!helping}>
        {helping && (
          <HelperForm
            key={helping}
            pair={pair}
            end={helping}
            helper={extra.words.helpers[helping]}
            asked={asked}
            words={statementOf(parts, pair[helping])?.words ?? ""}
            onUse={write[helping]}
            onClose={() => setHelping("")}
          />
        )}
      </div>
      <Steps pair={pair} extra={extra} />
      {shown && (
        <section class="sos-pairs__way" aria-label={tools.trajectory}>
          <Svg text={shown.svg} />
          <details>
            <summary>Read as words and tables</summary>
            <SheetView sheet={shown.sheet} level={4} />
          </details>
        </section>
      )}
    </article>
  );
}
