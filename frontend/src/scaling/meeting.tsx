// At which meeting a view was given: one that is known, or one put down right here.

import { useRef, useState } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { Choice, Words } from "../kit/fields";
import { newMeeting, OUTSIDE } from "../kit/meetings";
import type { Item } from "../kit/types";
import type { Term } from "./terms";

type Props = {
  value: string;
  meetings: Term[];
  onChoose: (id: string) => void;
  onNew: (meeting: Item) => void;
};

const EMPTY = { title: "", date: "" };

export function MeetingField({ value, meetings, onChoose, onNew }: Props) {
  const { info, model } = useBoard();
  const { name: labels } = useModel<{ name: string }>(model, "words");
  const [adding, setAdding] = useState(false);
  const [fields, setFields] = useRemembered(`${info.id}:scaling:meeting`, EMPTY);
  const [asked, setAsked] = useState(false);
  const latest = useRef(fields);
  const frame = useRef<HTMLDivElement>(null);
  const set = (more: Partial<typeof EMPTY>) => {
    latest.current = { ...latest.current, ...more };
    setFields(latest.current);
  };
  const close = () => {
    setAdding(false);
    setAsked(false);
    frame.current?.querySelector("select")?.focus();
  };
  const keep = () => {
    const { title, date } = latest.current;
    if (!title.trim() && !date.trim()) return setAsked(true);
    onNew(newMeeting(labels, { title: title.trim(), date: date.trim() }));
    set(EMPTY);
    close();
  };
  return (
    <div ref={frame} class="sos-scaling__meeting">
      <div class="sos-scaling__pair">
        <Choice
          label="At which meeting"
          value={value}
          options={[...meetings, OUTSIDE]}
          onChange={onChoose}
        />
        <button
          type="button"
          class="sos-button"
          aria-expanded={adding}
          onClick={() => (adding ? close() : setAdding(true))}
        >
          A new meeting
        </button>
      </div>
      {adding && (
        <fieldset class="sos-scaling__new">
          <legend class="sos-label">A new meeting</legend>
          <Words
            label="What to call it"
            shown
            autoFocus
            placeholder="Second family meeting"
            value={fields.title}
            onCommit={(title) => set({ title })}
          />
          <Words
            label="Date"
            shown
            placeholder="14 May 2026"
            value={fields.date}
            onCommit={(date) => set({ date })}
          />
          {asked && <p role="alert">Give the meeting a name or a date first.</p>}
          <div class="sos-bar">
            <button type="button" class="sos-button sos-button--main" onClick={keep}>
              Add this meeting
            </button>
            <button type="button" class="sos-button" onClick={close}>
              Not now
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
