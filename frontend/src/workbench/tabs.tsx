// The tools of an open family as tabs, each with what stands beside it.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { arrive, type Going, onGo, onHere } from "../kit/going";
import { useId } from "../kit/ids";
import { isWaiting } from "../kit/outbox";
import { ExampleToggle, NONE, ToolPanel } from "./beside";
import type { Opened, Second, Tool } from "./types";

type Props = { opened: Opened; second: Second; first: string; onAlone: () => void };

export function Tabs({ opened, second, first, onAlone }: Props) {
  const { tools } = opened;
  const { info } = useBoard();
  const id = useId();
  const [chosen, setChosen] = useRemembered(`${info.id}:tab`, "");
  const current = tools.find((tool) => tool.name === chosen) ?? tools[0];
  useLayoutEffect(() => {
    if (first) setChosen(first);
  }, []);
  // Boards with gestures that a lost kernel never answered must send them again, seen or not.
  const [shown, setShown] = useState(
    () =>
      new Set(
        tools
          .filter((tool) => [info.id, second.id].some((id) => id && isWaiting(id, tool.name)))
          .map((tool) => tool.name),
      ),
  );
  const [beside, setBeside] = useRemembered<Record<string, number>>(`${info.id}:beside`, {});
  const besideOf = (tool: Tool) => {
    const at = beside[tool.name] ?? NONE;
    return tool.examples.some((each) => each.at === at) ? at : NONE;
  };
  const list = useRef<HTMLDivElement>(null);
  useGoingBetween(
    [info.id, second.id ?? ""],
    tools.map((tool) => tool.name),
    setChosen,
    (name) => go(tools.find((tool) => tool.name === name)),
  );
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
        {second.file ? (
          <div class="sos-bar__end">
            <button type="button" class="sos-button" onClick={onAlone}>
              Leave side by side
            </button>
          </div>
        ) : (
          <ExampleToggle
            tool={current}
            at={besideOf(current)}
            onChange={(at) => setBeside({ ...beside, [current.name]: at })}
          />
        )}
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
          {shown.has(tool.name) && (
            <ToolPanel tool={tool} at={besideOf(tool)} opened={opened} second={second} />
          )}
        </div>
      ))}
    </>
  );
}

/** A board asks to go to a place on another: its tab comes first, then the board itself. */
function useGoingBetween(
  practices: string[],
  tools: string[],
  show: (tool: string) => void,
  open: (tool: string) => void,
) {
  const [going, setGoing] = useState<Going | null>(null);
  const latest = useRef({ practices, tools, show, open });
  latest.current = { practices, tools, show, open };
  useLayoutEffect(
    () =>
      onGo((wanted) => {
        const { practices, tools, show, open } = latest.current;
        const { tool, item } = wanted.place;
        if (!practices.includes(wanted.practice) || !tools.includes(tool)) return false;
        if (!item) {
          open(tool);
          return true;
        }
        show(tool);
        // The board itself is meant where no item is named.
        if (wanted.place.item) setGoing(wanted);
        return true;
      }),
    [],
  );
  useLayoutEffect(() => {
    if (!going) return;
    if (arrive(going)) return setGoing(null);
    // Shown for the first time, or not drawn anew yet: it says so when it is here.
    return onHere(() => arrive(going) && setGoing(null));
  }, [going]);
}
