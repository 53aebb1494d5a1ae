// What stands beside one's own board: the worked example as far as the story has been
// released, or a second practice file.

import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { OWN_FIRST, useOwnFirst } from "../kit/ownfirst";
import { send } from "../kit/send";
import { SheetView } from "../kit/sheet";
import { Nested } from "./nested";
import { TheirMap } from "./othermap";
import type { Beside, Opened, Second, Tool } from "./types";

/** No example is beside one's own. */
export const NONE = -1;

type ToggleProps = { tool: Tool; at: number; onChange: (at: number) => void };

/** What can stand beside one's own, once there is something of one's own. */
export function ExampleToggle({ tool, at, onChange }: ToggleProps) {
  const { ask, question } = useOwnFirst(tool.begun);
  return (
    <div class="sos-bar__end sos-workbench__examples">
      {tool.examples.map((each) => (
        <button
          key={each.at}
          type="button"
          class="sos-button"
          aria-pressed={at === each.at}
          onClick={({ currentTarget }) => {
            if (at === each.at) onChange(NONE);
            else ask(currentTarget, () => onChange(each.at));
          }}
        >
          {tool.examples.length === 1
            ? "Show the worked example beside ours"
            : `Beside ours: ${each.title}`}
        </button>
      ))}
      {question}
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
    if (at !== shown) send(model, { type: "beside", tool: tool.name, at });
  }, [model, tool.name, at, shown]);
  // Where it stands below, somebody who has just asked for it must see that it is there.
  useLayoutEffect(() => {
    if (at === before.current || (at !== NONE && shown !== at)) return;
    before.current = at;
    if (at === NONE) return;
    label.current?.focus();
    announce("The worked example is shown after our own.");
  }, [at, shown]);
  const two = example?.map
    ? "sos-workbench__pair--half"
    : tool.wide
      ? "sos-workbench__pair--wide"
      : "sos-workbench__pair--two";
  const on = at !== NONE && example && !second.file;
  const other = second.boards?.[tool.name];
  const pair = other ? "sos-workbench__pair--both" : on ? two : "";
  return (
    <div class={`sos-workbench__pair ${pair}`}>
      <div class="sos-workbench__ours">
        {other && <Whose title={opened.title} file={opened.file} />}
        <Nested board={tool.board} />
      </div>
      {other && <SecondFile key={second.id} tool={tool} board={other} second={second} />}
      {on && (
        <div class="sos-workbench__theirs">
          <p ref={label} tabIndex={-1} class="sos-label">
            {["A worked example", example.by, "One way of doing it, not the answer"]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {example.map ? <TheirMap map={example.map} /> : <SheetView sheet={example.shown} />}
          <details>
            <summary>Read the worked example as words and tables</summary>
            <SheetView sheet={example.words} level={4} />
          </details>
        </div>
      )}
    </div>
  );
}

type SecondProps = { tool: Tool; board: string; second: Second };

/** Another table's file: its board, or its map to be gone through thing by thing. */
function SecondFile({ tool, board, second }: SecondProps) {
  const { info, announce } = useBoard();
  const [through, setThrough] = useRemembered(`${second.id}:through`, false);
  // What is begun while it stands beside does not uncover it: that is for the room to say.
  const [seen, setSeen] = useRemembered(`${info.id}:${second.id}:${tool.name}`, tool.begun);
  const head = useRef<HTMLHeadingElement>(null);
  if (!seen) {
    return (
      <div class="sos-workbench__second">
        <Whose title={second.title ?? ""} file={second.file ?? ""} head={head} />
        <div class="sos-notice">
          <div>
            <p>
              {tool.begun ? "We have begun our own. Theirs can stand beside it now." : OWN_FIRST}
            </p>
            <div class="sos-bar">
              <button
                type="button"
                class="sos-button"
                onClick={() => {
                  setSeen(true);
                  head.current?.focus();
                  announce(`${second.title} is shown.`);
                }}
              >
                {tool.begun ? "Show theirs" : "Show theirs all the same"}
              </button>
            </div>
          </div>
        </div>
      </div>
    );
  }
  const map = tool.name === "mapping" ? second.map : undefined;
  return (
    <div class="sos-workbench__second">
      <Whose title={second.title ?? ""} file={second.file ?? ""} head={head}>
        {map && (
          <button
            type="button"
            class="sos-button"
            aria-pressed={through}
            onClick={() => setThrough(!through)}
          >
            Go through it thing by thing
          </button>
        )}
      </Whose>
      {map && through ? <TheirMap map={map} /> : <Nested key={board} board={board} />}
    </div>
  );
}

/** Whose board this is, where two stand side by side. */
function Whose(props: {
  title: string;
  file: string;
  head?: RefObject<HTMLHeadingElement>;
  children?: ComponentChildren;
}) {
  return (
    <div class="sos-workbench__whose">
      <div>
        <h3 ref={props.head} tabIndex={props.head && -1} dir="auto">
          {props.title}
        </h3>
        <p class="sos-label">{props.file}</p>
      </div>
      {props.children}
    </div>
  );
}
