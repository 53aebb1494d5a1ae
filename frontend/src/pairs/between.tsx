// What stands between the ends: a scale, whose ends follow from the pair.

import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { add, change, newId, together } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { cut, type Extra, type LabelWords, type Pair, scalesOf, statementOf } from "./shapes";

export function Between({ pair, extra }: { pair: Pair; extra: Extra }) {
  const { model, parts, submit } = useBoard();
  const { tools, scale: usual } = useModel<LabelWords>(model, "words");
  const scales = scalesOf(parts);
  const scale = scales.find((each) => each.id === pair.scale);
  // Where a side has no words yet, the usual ones stand.
  const ends = () => ({
    zero: statementOf(parts, pair.danger)?.words?.trim() || usual.zero,
    ten: statementOf(parts, pair.goal)?.words?.trim() || usual.ten,
  });
  const begin = () => {
    const id = newId("scale");
    const item = { id, kind: "goal", question: usual.question, ...ends() };
    submit(
      together("begin a scale for a pair", [
        add("scales", item),
        change("pairs", pair.id, { scale: id }),
      ]),
    );
  };
  const set = (fields: Record<string, string>) =>
    scale && submit(change("scales", scale.id, fields));
  return (
    <section
      class="sos-pairs__between sos-pairs__stack"
      aria-label={extra.words.scale}
      data-card={`${pair.id}-scale`}
    >
      <h4>{extra.words.scale}</h4>
      {scales.length > 0 && (
        <Choice
          label={`From “${tools.scaling}”`}
          value={scale?.id ?? ""}
          options={[
            { value: "", label: "None chosen" },
            ...scales.map((each) => ({
              value: each.id,
              label: cut(each.question) || "(no question)",
            })),
          ]}
          onChange={(chosen) => submit(change("pairs", pair.id, { scale: chosen }))}
        />
      )}
      {scale ? (
        <>
          <Words
            shown
            lines={2}
            label="The question"
            value={scale.question ?? ""}
            onCommit={(question) => set({ question })}
          />
          <Words
            shown
            lines={2}
            label="0 means"
            value={scale.zero ?? ""}
            onCommit={(zero) => set({ zero })}
          />
          <Words
            shown
            lines={2}
            label="10 means"
            value={scale.ten ?? ""}
            onCommit={(ten) => set({ ten })}
          />
          <button type="button" class="sos-button" onClick={() => set(ends())}>
            Take both ends from the pair
          </button>
          <KeptBeside part="scales" item={scale.id} />
          <Advice part="scales" item={scale.id} />
          <p class="sos-help">Where each person stands is put down under “{tools.scaling}”.</p>
        </>
      ) : (
        <button type="button" class="sos-button" onClick={begin}>
          Begin a scale between them
        </button>
      )}
      <Advice part="pairs" item={pair.id} fields={["scale"]} />
    </section>
  );
}
