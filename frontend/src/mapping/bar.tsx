// Above the map: which view, which words, and what can be opened.

import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { SaveMark, UndoRedo } from "../kit/bar";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { change } from "../kit/edits";
import { Choice } from "../kit/fields";
import { meetings, OUTSIDE } from "../kit/meetings";
import { type Extra, type LabelWords, VIEWS, type ViewName } from "./words";

export type Panel = "" | "cards" | "sort" | "open" | "flipchart" | "draft" | "recorder";

const PANELS: [Exclude<Panel, "">, string][] = [
  ["cards", "Question cards"],
  ["sort", "Sort what was said"],
  ["draft", "Draft in silence"],
  ["open", "Still open"],
  ["flipchart", "Type in a flipchart"],
  ["recorder", "Recorder mode"],
];
export const TITLES = Object.fromEntries(PANELS) as Record<Panel, string>;

/** The meeting that new cards are said at, and where another one is chosen. */
export function useMeeting(): { value: string; choice: ComponentChildren } {
  const { info, model, parts } = useBoard();
  const extra = useModel<Extra>(model, "extra");
  const days = meetings(parts, extra);
  // A choice holds until another meeting begins, or the one that goes on has ended.
  const now = extra.meeting_now;
  const [said, setSaid] = useRemembered(`${info.id}:mapping:said`, { at: now, during: now });
  const chosen = said.during === now ? said.at : now;
  const value = days.some((each) => each.value === chosen) ? chosen : "";
  const choice = days.length > 0 && (
    <Choice
      label="New cards are said at"
      value={value}
      options={[...days, OUTSIDE]}
      onChange={(at) => setSaid({ at, during: now })}
    />
  );
  return { value, choice };
}

type HeadProps = {
  view: ViewName;
  onView: (view: ViewName) => void;
  meeting: ComponentChildren;
  advice: ComponentChildren;
};

export function Head({ view, onView, meeting, advice }: HeadProps) {
  const { model, submit } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  return (
    <div class="sos-bar">
      <h2 class="sos-mapping__title">{words.tools.mapping}</h2>
      <div class="sos-bar__end">
        <Choice label="View" value={view} options={[...VIEWS]} onChange={onView} />
        {meeting}
        <Choice
          label="Wording"
          value={extra.labels}
          options={extra.packs}
          onChange={(labels) => submit(change("record", "", { labels }))}
        />
        {advice}
        <UndoRedo />
        <SaveMark />
      </div>
    </div>
  );
}

type PanelsProps = { panel: Panel; onPanel: (panel: Panel) => void; children: ComponentChildren };

/** What can be opened above the map, one at a time. Escape closes it again. */
export function Panels({ panel, onPanel, children }: PanelsProps) {
  const row = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the button
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !panel) return;
        row.current?.querySelector<HTMLElement>(`[data-sos-panel="${panel}"]`)?.focus();
        onPanel("");
      }}
    >
      <div ref={row} class="sos-bar sos-mapping__tools">
        {PANELS.map(([each, title]) => (
          <button
            key={each}
            type="button"
            class="sos-button"
            data-sos-panel={each}
            aria-expanded={each === "recorder" ? undefined : panel === each}
            onClick={() => onPanel(panel === each ? "" : each)}
          >
            {title}
          </button>
        ))}
      </div>
      {panel && (
        <section class="sos-mapping__panel" aria-label={TITLES[panel]}>
          {children}
        </section>
      )}
    </div>
  );
}

/** Where somebody comes back to from recorder mode. */
export const panelButton = (root: HTMLElement | null, panel: Panel) =>
  root?.querySelector<HTMLElement>(`[data-sos-panel="${panel}"]`);
