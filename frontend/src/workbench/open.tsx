// An open family: one header, one save state, and the tools as tabs.

import { useEffect, useRef, useState } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { useBoard, useRemembered } from "../kit/board";
import { useId } from "../kit/ids";
import { isWaiting, type SaveState } from "../kit/outbox";
import { ExampleToggle, NONE, ToolPanel } from "./beside";
import { TakeHome, TakeHomeButtons, useHandout } from "./handout";
import type { Opened, Tool } from "./types";

type Props = { opened: Opened; pageMark: string; root: HTMLElement; onClose: () => void };

export function OpenFamily({ opened, pageMark, root, onClose }: Props) {
  const save = useSaveOfAll(root);
  const home = useHandout();
  const [leaving, setLeaving] = useState(false);
  const closer = useRef<HTMLButtonElement>(null);
  return (
    <div class="sos-workbench__open">
      <header class="sos-workbench__head">
        <div>
          <p class="sos-workbench__kind">{pageMark}</p>
          <h2 dir="auto">{opened.title}</h2>
        </div>
        <div class="sos-bar__end">
          <SaveMark save={save} />
          <UndoRedo />
          <TakeHomeButtons home={home} />
          <button
            type="button"
            ref={closer}
            class="sos-button"
            onClick={() => (save === "saved" ? onClose() : setLeaving(true))}
          >
            Close this family
          </button>
        </div>
      </header>
      <Notice save={save} />
      {leaving && (
        <Leaving
          onClose={onClose}
          onStay={() => {
            setLeaving(false);
            closer.current?.focus();
          }}
        />
      )}
      <TakeHome home={home} root={root} />
      <Tabs tools={opened.tools} />
    </div>
  );
}

function Leaving({ onClose, onStay }: { onClose: () => void; onStay: () => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="sos-notice" role="alert">
      <p>
        Some of your work is not saved yet. If you close this family now, it may be lost. Close it
        all the same?
      </p>
      <div class="sos-bar">
        <button type="button" ref={stay} class="sos-button sos-button--main" onClick={onStay}>
          Stay here
        </button>
        <button type="button" class="sos-button" onClick={onClose}>
          Close it
        </button>
      </div>
    </div>
  );
}

const WORSE: SaveState[] = ["saved", "saving", "unsaved"];

/** One state for all boards: as bad as the worst of them. */
function useSaveOfAll(root: HTMLElement): SaveState {
  const [states, setStates] = useState<Record<string, SaveState>>({});
  useEffect(() => {
    const hear = (event: Event) => {
      const { board, save } = (event as CustomEvent<{ board: string; save: SaveState }>).detail;
      setStates((before) => (before[board] === save ? before : { ...before, [board]: save }));
    };
    root.addEventListener("sos-save", hear);
    return () => root.removeEventListener("sos-save", hear);
  }, [root]);
  const { save } = useBoard();
  const all = [save, ...Object.values(states)];
  return WORSE[Math.max(...all.map((each) => WORSE.indexOf(each)))] ?? "saved";
}

function Tabs({ tools }: { tools: Tool[] }) {
  const { info } = useBoard();
  const id = useId();
  const [chosen, setChosen] = useRemembered(`${info.id}:tab`, "");
  const current = tools.find((tool) => tool.name === chosen) ?? tools[0];
  // Boards with gestures that a lost kernel never answered must send them again, seen or not.
  const [shown, setShown] = useState(
    () => new Set(tools.filter((tool) => isWaiting(info.id, tool.name)).map((tool) => tool.name)),
  );
  const [beside, setBeside] = useRemembered<Record<string, number>>(`${info.id}:beside`, {});
  const besideOf = (tool: Tool) => {
    const at = beside[tool.name] ?? NONE;
    return tool.examples.some((each) => each.at === at) ? at : NONE;
  };
  const list = useRef<HTMLDivElement>(null);
  if (!current) return null;
  if (!shown.has(current.name)) setShown(new Set([...shown, current.name]));
  const go = (tool: Tool | undefined) => {
    if (!tool) return;
    setChosen(tool.name);
    list.current?.querySelector<HTMLElement>(`[data-sos-tab="${tool.name}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const at = tools.indexOf(current);
    const to: Record<string, number> = {
      ArrowRight: (at + 1) % tools.length,
      ArrowLeft: (at + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(tools[next]);
  };
  return (
    <>
      <div class="sos-workbench__row">
        <div ref={list} class="sos-workbench__tabs" role="tablist" aria-label="Tools">
          {tools.map((tool) => (
            <button
              key={tool.name}
              type="button"
              role="tab"
              id={`${id}-${tool.name}-tab`}
              data-sos-tab={tool.name}
              aria-selected={tool === current}
              aria-controls={`${id}-${tool.name}`}
              tabIndex={tool === current ? 0 : -1}
              onClick={() => go(tool)}
              onKeyDown={press}
            >
              {tool.title}
            </button>
          ))}
        </div>
        <ExampleToggle
          tool={current}
          at={besideOf(current)}
          onChange={(at) => setBeside({ ...beside, [current.name]: at })}
        />
      </div>
      {tools.map((tool) => (
        <div
          key={tool.name}
          role="tabpanel"
          id={`${id}-${tool.name}`}
          aria-labelledby={`${id}-${tool.name}-tab`}
          class="sos-workbench__panel"
          hidden={tool !== current}
        >
          {shown.has(tool.name) && <ToolPanel tool={tool} at={besideOf(tool)} />}
        </div>
      ))}
    </>
  );
}
