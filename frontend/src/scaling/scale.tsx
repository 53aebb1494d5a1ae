// One scale: its question and ends, the line with everybody on it, and the views.

import { useRef, useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { SheetView, Svg } from "../kit/sheet";
import type { Plain } from "../kit/types";
import { type Extra, ratingOf, type Scale, term } from "./terms";
import { Views } from "./views";

type Props = {
  scale: Scale;
  extra: Extra;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onRemove: () => void;
};

export function ScaleView({ scale, extra, editing, onEdit, onRemove }: Props) {
  const { parts } = useBoard();
  const editor = useRef<HTMLButtonElement>(null);
  const shown = extra.scales[scale.id];
  const ratings = (parts.ratings ?? []).map(ratingOf).filter((each) => each.scale === scale.id);
  const people = new Set(ratings.map((each) => each.who));
  const close = () => {
    onEdit(false);
    editor.current?.focus();
  };
  return (
    <>
      <h3 class="sos-hidden" dir="auto">
        {scale.question || "A scale without a question"}
      </h3>
      <KeptBeside part="scales" item={scale.id} />
      <div class="sos-scaling__picture">
        <div class="sos-scaling__head">
          <p class="sos-label">About {term(extra.terms.kinds, scale.kind)}</p>
          <button
            ref={editor}
            type="button"
            class="sos-button"
            aria-expanded={editing}
            onClick={() => (editing ? close() : onEdit(true))}
          >
            Change this scale
          </button>
        </div>
        {editing && <ScaleForm scale={scale} extra={extra} onClose={close} onRemove={onRemove} />}
        {shown && (
          <>
            <Svg text={shown.svg} />
            <details>
              <summary>Read as words and tables</summary>
              <SheetView sheet={shown.sheet} level={4} />
            </details>
          </>
        )}
      </div>
      <Views scale={scale} extra={extra} />
      {people.size > 1 && <Curious extra={extra} />}
    </>
  );
}

function ScaleForm(props: Pick<Props, "scale" | "extra" | "onRemove"> & { onClose: () => void }) {
  const { scale, extra } = props;
  const { submit } = useBoard();
  const [sentence, setSentence] = useState("");
  const set = (fields: Plain) => {
    setSentence("");
    submit(change("scales", scale.id, fields), setSentence);
  };
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
        <Choice
          label="What it asks about"
          value={scale.kind}
          options={extra.terms.kinds}
          onChange={(kind) => set({ kind })}
        />
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
      </div>
      <Advice part="scales" item={scale.id} />
      {sentence && (
        <p class="sos-scaling__said" role="alert">
          {sentence}
        </p>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={props.onClose}>
          Close
        </button>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={props.onRemove}>
            Remove this scale
          </button>
        </div>
      </div>
    </fieldset>
  );
}

/** Questions for the room; they never open on anybody's number. */
function Curious({ extra }: { extra: Extra }) {
  const { heading, lead, questions } = extra.curious;
  return (
    <aside class="sos-scaling__curious" aria-label={heading}>
      <h4>{heading}</h4>
      <p>{lead}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </aside>
  );
}
