// A scale's question and the words for its ends: typed, the usual ones, or those of a pair.

import { useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { useBoard, useModel } from "../kit/board";
import { change } from "../kit/edits";
import { endsOf, pairsOf, takeEnds } from "../kit/ends";
import { Choice, Words } from "../kit/fields";
import type { Edit, Plain } from "../kit/types";

import type { LabelWords, Scale } from "./terms";

type Props = { scale: Scale; onClose: () => void; onRemove: () => void };

export function ScaleForm({ scale, onClose, onRemove }: Props) {
  const { model, parts, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const [sentence, setSentence] = useState("");
  const act = (edit: Edit) => {
    setSentence("");
    submit(edit, setSentence);
  };
  const set = (fields: Plain) => act(change("scales", scale.id, fields));
  const kinds = Object.entries(words.scale_kinds);
  const usual = words.scale_kinds[scale.kind];
  const others = usual?.others ?? [];
  const pairs = pairsOf(parts);
  return (
    <fieldset class="sos-scaling__edit" data-card={scale.id}>
      <legend class="sos-hidden">The scale's question and ends</legend>
      <div class="sos-scaling__fields">
        <Words
          label="The question"
          shown
          lines={2}
          autoFocus
          value={scale.question}
          onCommit={(question) => set({ question })}
        />
        <div class="sos-scaling__kind">
          <Choice
            label="What it asks about"
            value={scale.kind}
            options={kinds.map(([value, kind]) => ({ value, label: kind.title }))}
            onChange={(kind) => set(kindFields(scale, kind, words))}
          />
          <p class="sos-label">{usual?.about}</p>
        </div>
        <Words
          label="0 means"
          shown
          lines={2}
          value={scale.zero}
          onCommit={(zero) => set({ zero })}
        />
        <Words
          label="10 means"
          shown
          lines={2}
          value={scale.ten}
          onCommit={(ten) => set({ ten })}
        />
        <Words
          label="0 for a child"
          help={usual && `Left empty: “${usual.child_zero}”`}
          shown
          lines={2}
          value={scale.child_zero}
          onCommit={(child_zero) => set({ child_zero })}
        />
        <Words
          label="10 for a child"
          help={usual && `Left empty: “${usual.child_ten}”`}
          shown
          lines={2}
          value={scale.child_ten}
          onCommit={(child_ten) => set({ child_ten })}
        />
      </div>
      <Advice part="scales" item={scale.id} />
      {sentence && (
        <p class="sos-scaling__said" role="alert">
          {sentence}
        </p>
      )}
      {others.length + pairs.length > 0 && (
        <div class="sos-scaling__offers">
          <h4>Other words for 0 and 10</h4>
          <ul>
            {pairs.map((pair) => (
              <li key={pair.id}>
                <Offer
                  title={
                    pair.scale === scale.id
                      ? "From the pair that it belongs to"
                      : "From a pair, which it then belongs to"
                  }
                  {...endsOf(pair, words)}
                  taken={same(scale, endsOf(pair, words)) && pair.scale === scale.id}
                  onTake={() => {
                    act(takeEnds(scale, pair, words));
                    announce("The ends are the danger statement and the goal now.");
                  }}
                />
              </li>
            ))}
            {others.map(({ for: title, zero, ten }) => (
              <li key={title}>
                <Offer
                  {...{ title, zero, ten }}
                  taken={same(scale, { zero, ten })}
                  onTake={() => {
                    set({ zero, ten });
                    announce("0 and 10 have other words now.");
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={onClose}>
          Close
        </button>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
            Remove this scale
          </button>
        </div>
      </div>
    </fieldset>
  );
}

type Ends = { zero: string; ten: string };

const same = (scale: Scale, { zero, ten }: Ends) => scale.zero === zero && scale.ten === ten;

type OfferProps = Ends & { title: string; taken: boolean; onTake: () => void };

function Offer({ title, zero, ten, taken, onTake }: OfferProps) {
  return (
    <div class="sos-scaling__offer">
      <p class="sos-label">{title}</p>
      <p dir="auto">
        <b>0</b> {zero}
      </p>
      <p dir="auto">
        <b>10</b> {ten}
      </p>
      {/* aria-disabled keeps the focus on a button that has just been pressed. */}
      <button
        type="button"
        class="sos-button"
        aria-disabled={taken}
        onClick={() => !taken && onTake()}
      >
        {taken ? "These are its ends" : "Take these words"}
        <span class="sos-hidden">: {title}</span>
      </button>
    </div>
  );
}

/** What changes with the kind: words that somebody has put in the place of the usual ones stay. */
function kindFields(scale: Scale, kind: string, words: LabelWords) {
  const [old, next] = [words.scale_kinds[scale.kind], words.scale_kinds[kind]];
  const fields: Record<string, string> = { kind };
  for (const name of ["question", "zero", "ten"] as const) {
    if (next && (!scale[name].trim() || scale[name] === old?.[name])) fields[name] = next[name];
  }
  return fields;
}
