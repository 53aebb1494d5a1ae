// The bar above a board: whether work is saved, undo, redo, and what Python said.

import { useBoard } from "./board";
import type { SaveState } from "./outbox";

const SAVED = { saved: "Saved", saving: "Saving…", unsaved: "NOT SAVED" };

/** Always visible, always true. The Workbench gives the state of all its boards. */
export function SaveMark(props: { save?: SaveState }) {
  const board = useBoard();
  const save = props.save ?? board.save;
  return (
    <span class={`sos-save sos-save--${save}`} role="status" data-sos-save={save}>
      {SAVED[save]}
    </span>
  );
}

/** Why work is not saved, or what became of a gesture; stays until it is read. */
export function Notice(props: { save?: SaveState }) {
  const { info, outbox, ...board } = useBoard();
  const save = props.save ?? board.save;
  const late = "Your words are kept in this page and will be saved as soon as it can be done.";
  const words = info.unsaved || outbox.notice || (save === "unsaved" ? late : "");
  if (!words) return null;
  return (
    <div class={`sos-notice ${outbox.notice ? "" : "sos-notice--saving"}`} role="alert">
      <p>{words}</p>
      {outbox.notice && (
        <button type="button" class="sos-button" onClick={() => outbox.dismiss()}>
          Close
        </button>
      )}
    </div>
  );
}

export function UndoRedo() {
  const { info, outbox } = useBoard();
  return (
    <>
      <Step word="Undo" what={info.undo} act={() => outbox.undo(info.revision)} />
      <Step word="Redo" what={info.redo} act={() => outbox.redo(info.revision)} />
    </>
  );
}

// aria-disabled keeps the focus on a button that has just done its last step.
function Step({ word, what, act }: { word: string; what: string; act: () => void }) {
  return (
    <button
      type="button"
      class="sos-button sos-step"
      aria-disabled={!what}
      title={what ? `${word}: ${what}` : `Nothing to ${word.toLowerCase()}`}
      onClick={() => what && act()}
    >
      {word}
    </button>
  );
}
