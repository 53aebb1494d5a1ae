// What stands between the ends: a scale, whose ends follow from the pair.

import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { cut } from "../kit/cut";
import { change } from "../kit/edits";
import { scaleFor, takeEnds, toldOf } from "../kit/ends";
import { Choice, Words } from "../kit/fields";
import { useGoing } from "../kit/going";
import { type Extra, type LabelWords, type Pair, scalesOf } from "./shapes";

export function Between({ pair, extra }: { pair: Pair; extra: Extra }) {
  const { model, parts, submit } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const scales = scalesOf(parts);
  const scale = scales.find((each) => each.id === pair.scale);
  const told = toldOf(pair, parts);
  const going = useGoing();
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
          label={`From “${words.tools.scaling}”`}
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
          <button
            type="button"
            class="sos-button"
            onClick={() => submit(takeEnds(scale, told, words))}
          >
            Take both ends from the pair
          </button>
          <KeptBeside part="scales" item={scale.id} />
          <Advice part="scales" item={scale.id} />
          <p class="sos-help">
            Where each person stands is put down under{" "}
            {going.can("scaling") ? (
              <button
                type="button"
                class="sos-link"
                onClick={() => going.go({ tool: "scaling", item: scale.id })}
              >
                {words.tools.scaling}
              </button>
            ) : (
              `“${words.tools.scaling}”`
            )}
            .
          </p>
        </>
      ) : (
        <button type="button" class="sos-button" onClick={() => submit(scaleFor(told, words).edit)}>
          Begin a scale between them
        </button>
      )}
      <Advice part="pairs" item={pair.id} fields={["scale"]} />
    </section>
  );
}
