// One scale: its question and ends, the pictures of it, and the views.

import { useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { pairsOf } from "../kit/ends";
import { ScaleForm } from "./ends";
import { Curious, Looks, useLooking } from "./looks";
import type { Extra, LabelWords, Scale } from "./terms";
import { Views } from "./views";
import { useWriting } from "./writing";

type Props = {
  scale: Scale;
  extra: Extra;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onRemove: () => void;
  onPrivate: () => void;
};

export function ScaleView({ scale, extra, editing, onEdit, onRemove, onPrivate }: Props) {
  const { model, parts } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const editor = useRef<HTMLButtonElement>(null);
  const writing = useWriting({ scale, extra, board: "scaling" });
  const looking = useLooking(scale, extra, writing.groups.length);
  const paired = pairsOf(parts).some((each) => each.scale === scale.id);
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
          <p class="sos-label">
            {words.scale_kinds[scale.kind]?.title}
            {paired && " · between a danger statement and the goal that answers it"}
          </p>
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
        {editing && <ScaleForm scale={scale} onClose={close} onRemove={onRemove} />}
        <Looks scale={scale} looking={looking} />
      </div>
      <Views writing={writing} begin={extra.about.round.begin ?? ""} onPrivate={onPrivate} />
      <Curious extra={extra} looking={looking} />
    </>
  );
}
