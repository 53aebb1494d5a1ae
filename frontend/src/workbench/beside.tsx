// What stands beside one's own board: the worked example as far as the story has been
// released, or a second practice file.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { SheetView } from "../kit/sheet";
import { Nested } from "./nested";
import type { Beside, Opened, Second, Tool } from "./types";

/** No example is beside one's own. */
export const NONE = -1;

type ToggleProps = { tool: Tool; at: number; onChange: (at: number) => void };

export function ExampleToggle({ tool, at, onChange }: ToggleProps) {
  return (
    <div class="sos-bar__end sos-workbench__examples">
      {tool.examples.map((each) => (
        <button
          key={each.at}
          type="button"
          class="sos-button"
          aria-pressed={at === each.at}
          onClick={() => onChange(at === each.at ? NONE : each.at)}
        >
          {tool.examples.length === 1
            ? "Show the worked example beside ours"
            : `Beside ours: ${each.title}`}
        </button>
      ))}
    </div>
  );
}

type PanelProps = { tool: Tool; at: number; opened: Opened; second: Second };

/** A tool's board, alone or with one other thing beside it: a worked example, or a second file. */
export function ToolPanel({ tool, at, opened, second }: PanelProps) {
  const { model, announce } = useBoard();
  const label = useRef<HTMLParagraphElement>(null);
  const before = useRef(at);
  const example = useModel<Beside>(model, "beside")[tool.name];
  const shown = example?.at ?? NONE;
  // Sent only when it is asked for, and asked for again after the kernel has started anew.
  useEffect(() => {
    if (at !== shown) model.send({ type: "beside", tool: tool.name, at });
  }, [model, tool.name, at, shown]);
  // Where it stands below, somebody who has just asked for it must see that it is there.
  useLayoutEffect(() => {
    if (at === before.current || (at !== NONE && shown !== at)) return;
    before.current = at;
    if (at === NONE) return;
    label.current?.focus();
    announce("The worked example is shown after our own.");
  }, [at, shown]);
  const two = tool.wide ? "sos-workbench__pair--wide" : "sos-workbench__pair--two";
  const on = at !== NONE && example && !second.file;
  const other = second.boards?.[tool.name];
  const pair = other ? "sos-workbench__pair--both" : on ? two : "";
  return (
    <div class={`sos-workbench__pair ${pair}`}>
      <div class="sos-workbench__ours">
        {other && <Whose title={opened.title} file={opened.file} />}
        <Nested board={tool.board} />
      </div>
      {other && (
        <div class="sos-workbench__second">
          <Whose title={second.title ?? ""} file={second.file ?? ""} />
          <Nested key={other} board={other} />
        </div>
      )}
      {on && (
        <div class="sos-workbench__theirs">
          <p ref={label} tabIndex={-1} class="sos-label">
            {["A worked example", example.by, "One way of doing it, not the answer"]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <SheetView sheet={example.shown} />
          <details>
            <summary>Read the worked example as words and tables</summary>
            <SheetView sheet={example.words} level={4} />
          </details>
        </div>
      )}
    </div>
  );
}

/** Whose board this is, where two stand side by side. */
function Whose({ title, file }: { title: string; file: string }) {
  return (
    <div class="sos-workbench__whose">
      <h3 dir="auto">{title}</h3>
      <p class="sos-label">{file}</p>
    </div>
  );
}
