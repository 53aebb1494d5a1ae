// What a grid is about: read in a few lines, changed in a form.

import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { change } from "../kit/edits";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { idOf, nameOf, speakers } from "../kit/people";
import type { Plain } from "../kit/types";
import type { Extra, Grid, Template } from "./shapes";

type Props = {
  grid: Grid;
  title: string;
  template: Template | undefined;
  extra: Extra;
  editing: boolean;
  onEdit: (open: boolean) => void;
  onRemove: () => void;
  /** Further buttons beside the title. */
  children?: ComponentChildren;
};

export function About(props: Props) {
  const { grid, title, template, extra, editing, onEdit, children } = props;
  const people = useBoard().parts.people ?? [];
  const editor = useRef<HTMLButtonElement>(null);
  const all = (ids: string[]) => ids.map((each) => nameOf(people, each)).join(", ");
  const facts = [
    ["Children", all(grid.children)],
    ["Adults", all(grid.adults)],
    [extra.about.what[grid.kind], grid.what],
    ["Period", grid.period],
    ["Status", grid.status],
    ["Written by", grid.recorded_by],
    ["Date", spoken(grid.date)],
  ].filter(([, words]) => words);
  const close = () => {
    onEdit(false);
    editor.current?.focus();
  };
  return (
    <div class="sos-matrix__about">
      <div class="sos-matrix__head">
        <div>
          <h3 dir="auto">{title}</h3>
          {template && <p class="sos-label">{template.about}</p>}
        </div>
        <div class="sos-bar">
          {children}
          <button
            ref={editor}
            type="button"
            class="sos-button"
            aria-expanded={editing}
            onClick={() => (editing ? close() : onEdit(true))}
          >
            Say what it is about
          </button>
        </div>
      </div>
      <KeptBeside part="grids" item={grid.id} />
      {editing ? (
        <Form {...props} onClose={close} />
      ) : (
        facts.length > 0 && (
          <dl class="sos-matrix__facts">
            {facts.map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ))}
          </dl>
        )
      )}
    </div>
  );
}

function Form({ grid, template, extra, onRemove, onClose }: Props & { onClose: () => void }) {
  const { parts, submit } = useBoard();
  const people = parts.people ?? [];
  const set = (fields: Plain) => submit(change("grids", grid.id, fields));
  return (
    <fieldset class="sos-matrix__form">
      <legend class="sos-hidden">What this grid is about</legend>
      <div class="sos-matrix__two">
        <Words
          shown
          autoFocus
          label="What to call it"
          placeholder={template?.title}
          value={grid.title}
          onCommit={(title) => set({ title })}
        />
        <Words
          shown
          label={extra.about.what[grid.kind]}
          value={grid.what}
          onCommit={(what) => set({ what })}
        />
        <Words
          shown
          label="Period, from when to when"
          value={grid.period}
          onCommit={(period) => set({ period })}
        />
        <Words
          shown
          label="Status"
          suggestions={extra.about.statuses[grid.kind]}
          value={grid.status}
          onCommit={(status) => set({ status })}
        />
        <Words
          shown
          label="Written by"
          suggestions={speakers(people)}
          value={grid.recorded_by}
          onCommit={(recorded_by) => set({ recorded_by })}
        />
        <Words
          shown
          label="Date (a day or a month)"
          value={grid.date}
          onCommit={(date) => set({ date })}
        />
      </div>
      <div class="sos-matrix__two">
        <People
          legend="Which children"
          offered={extra.children}
          value={grid.children}
          onSet={(children) => set({ children })}
        />
        <People
          legend="Which adults"
          offered={extra.adults}
          value={grid.adults}
          onSet={(adults) => set({ adults })}
        />
      </div>
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={onClose}>
          Close
        </button>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
            Remove this grid
          </button>
        </div>
      </div>
    </fieldset>
  );
}

type PeopleProps = {
  legend: string;
  offered: string[];
  value: string[];
  onSet: (ids: string[]) => void;
};

/** People of the family to tick, and names of others to put beside them. */
function People({ legend, offered, value, onSet }: PeopleProps) {
  const people = useBoard().parts.people ?? [];
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const known = people.filter((each) => offered.includes(each.id) || value.includes(each.id));
  const ids = known.map((each) => each.id);
  const others = value.filter((each) => !ids.includes(each));
  const names = [...ids, ...others];
  const set = (chosen: string[]) => {
    const named = [...names.filter((each) => chosen.includes(each)), ...chosen];
    onSet([...new Set(named)]);
  };
  const take = () => {
    const named = idOf(people, input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (named && !value.includes(named)) set([...value, named]);
  };
  return (
    <fieldset class="sos-matrix__people">
      <legend>{legend}</legend>
      <div class="sos-matrix__names">
        {names.map((each) => (
          <label key={each} class="sos-check">
            <input
              type="checkbox"
              checked={value.includes(each)}
              onChange={(event) =>
                set(
                  event.currentTarget.checked
                    ? [...value, each]
                    : value.filter((one) => one !== each),
                )
              }
            />
            <span dir="auto">{nameOf(people, each)}</span>
          </label>
        ))}
      </div>
      <div class="sos-matrix__else">
        <div class="sos-words">
          <label for={field} class="sos-label">
            Anybody else
          </label>
          {/* Leaving the field or Enter is enough: a name is not lost where nobody presses Add. */}
          <input ref={input} id={field} type="text" autocomplete="off" dir="auto" onChange={take} />
        </div>
        <button type="button" class="sos-button" onClick={take}>
          Add<span class="sos-hidden"> to: {legend}</span>
        </button>
      </div>
    </fieldset>
  );
}
