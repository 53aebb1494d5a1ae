// The head of a board: what it is for, its advice, what is saved and undone, and what was kept.

import type { ComponentChildren } from "preact";
import type { AdviceExtra } from "./advice";
import { useAdvicePanel } from "./advicepanel";
import { Notice, SaveMark, UndoRedo } from "./bar";
import { KeptFromGone } from "./beside";
import { useBoard, useModel } from "./board";

type Props = {
  title: string | undefined;
  lead: string;
  /** The parts of the record that the board writes. */
  parts: string[];
  /** Buttons of the board's own, before those that all have. */
  children?: ComponentChildren;
};

export function BoardHead({ title, lead, parts, children }: Props) {
  const { model } = useBoard();
  const advises = Boolean(useModel<AdviceExtra>(model, "extra").advice);
  const advice = useAdvicePanel();
  return (
    <>
      <div class="sos-bar">
        <div class="sos-bar__lead">
          <h2>{title}</h2>
          <p class="sos-help">{lead}</p>
        </div>
        <div class="sos-bar__end">
          {children}
          {advises && advice.button}
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      {advises && advice.panel}
      <Notice />
      <KeptFromGone from={parts} />
    </>
  );
}
