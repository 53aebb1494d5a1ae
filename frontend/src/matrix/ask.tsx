// What a box does not say yet, as a question of the team's own: what to ask, and whom.

import { useBoard } from "../kit/board";
import { add, newId } from "../kit/edits";
import { Words } from "../kit/fields";
import type { Cell } from "./shapes";

const STEP = "next_step";

type Props = {
  cell: Cell | undefined;
  name: string;
  label: string;
  onSet: (fields: { ask: string }) => void;
};

export function AskField({ cell, name, label, onSet }: Props) {
  const { parts, submit, announce } = useBoard();
  const ask = cell?.ask.trim() ?? "";
  const made =
    cell &&
    (parts.statements ?? []).some(
      (each) => each.category === STEP && each.from_cell === cell.id && each.words === ask,
    );
  const make = () => {
    if (!cell) return;
    submit(add("statements", { id: newId("st"), category: STEP, words: ask, from_cell: cell.id }));
    announce("It is a next step on the map now. Say who does it, and by when.");
  };
  return (
    <>
      <Words
        shown
        lines={2}
        label={`${label} (what, and whom)`}
        value={cell?.ask ?? ""}
        onCommit={(words) => onSet({ ask: words })}
      />
      {ask &&
        (made ? (
          <p class="sos-matrix__done">To ask it is a next step on the map.</p>
        ) : (
          <button type="button" class="sos-button sos-button--quiet" onClick={make}>
            Make it a next step<span class="sos-hidden"> from {name}</span>
          </button>
        ))}
    </>
  );
}
