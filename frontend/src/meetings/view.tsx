// Meetings: one page for each, from who was there to what happens next.

import { useRef, useState } from "preact/hooks";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { cut } from "../kit/cut";
import { add, change, remove } from "../kit/edits";
import { Entry } from "../kit/entry";
import { Words } from "../kit/fields";
import { BoardHead } from "../kit/head";
import { meetings, meetingTitle, newMeeting } from "../kit/meetings";
import { nameOf } from "../kit/people";
import { Listed, Question } from "../kit/question";
import { SheetView } from "../kit/sheet";
import type { Item, Term } from "../kit/types";
import { term } from "../scaling/terms";
import { About } from "./about";
import { Again } from "./again";
import { type Extra, type Meeting, meetingOf } from "./shapes";
import { StepsBefore, StepsHere } from "./steps";

function MeetingsBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel<{ tools: Record<string, string> }>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:meetings:meeting`, "");
  const [fresh, setFresh] = useState("");
  const [asking, setAsking] = useState("");
  const adder = useRef<HTMLButtonElement>(null);
  const days = meetings(parts, extra);
  const held = new Map((parts.meetings ?? []).map((each) => [each.id, meetingOf(each)]));
  const meeting = held.get(chosen) ?? held.get(days[days.length - 1]?.value ?? "");

  const begin = () => {
    const item = newMeeting(extra.labels);
    submit(add("meetings", item));
    setChosen(item.id);
    setFresh(item.id);
  };
  const close = () => {
    setAsking("");
    adder.current?.focus();
  };
  const take = (id: string) => {
    close();
    submit(remove("meetings", id, true));
    announce("The meeting is removed. Undo brings it back.");
  };
  const askToTake = (id: string) => {
    if (hangingOn(id, parts).length === 0) take(id);
    else setAsking(id);
  };

  return (
    <>
      <BoardHead
        title={words.tools.meetings}
        lead="The map, the scales and the steps go on from meeting to meeting."
        parts={["meetings", "ratings", "statements"]}
      />
      {asking && held.has(asking) && (
        <Question
          title="Remove this meeting?"
          keep="Keep the meeting"
          remove="Remove the meeting"
          onYes={() => take(asking)}
          onNo={close}
        >
          <Listed
            words="This was said at the meeting. It stays, and will stand outside a meeting:"
            items={hangingOn(asking, parts)}
          />
        </Question>
      )}
      <div class="sos-meetings__body">
        <nav class="sos-meetings__list" aria-label="Meetings">
          {days.length > 0 && (
            <ol>
              {days.map((day) => (
                <li key={day.value}>
                  <Tab
                    meeting={held.get(day.value)}
                    packs={extra.packs}
                    current={day.value === meeting?.id}
                    onChoose={() => setChosen(day.value)}
                  />
                </li>
              ))}
            </ol>
          )}
          <button
            ref={adder}
            type="button"
            class={`sos-button sos-meetings__add ${meeting ? "" : "sos-button--main"}`}
            onClick={begin}
          >
            New meeting
          </button>
        </nav>
        {meeting ? (
          <Page
            key={meeting.id}
            meeting={meeting}
            days={days}
            extra={extra}
            fresh={fresh === meeting.id}
            onRemove={() => askToTake(meeting.id)}
          />
        ) : (
          <p class="sos-meetings__empty">
            There has been no meeting yet. Put down the first one: who is there, and what they hope
            for.
          </p>
        )}
      </div>
    </>
  );
}

type TabProps = {
  meeting: Meeting | undefined;
  packs: Term[];
  current: boolean;
  onChoose: () => void;
};

function Tab({ meeting, packs, current, onChoose }: TabProps) {
  if (!meeting) return null;
  return (
    <Entry current={current} onChoose={onChoose}>
      <span dir="auto">{meetingTitle(meeting)}</span>
      {meeting.labels && (
        <span class="sos-label">
          <span class="sos-hidden">, </span>Wording: {term(packs, meeting.labels)}
        </span>
      )}
    </Entry>
  );
}

type PageProps = {
  meeting: Meeting;
  days: Term[];
  extra: Extra;
  fresh: boolean;
  onRemove: () => void;
};

function Page({ meeting, days, extra, fresh, onRemove }: PageProps) {
  const first = days[0]?.value === meeting.id;
  return (
    <div class="sos-meetings__page">
      <h3 dir="auto">{meetingTitle(meeting)}</h3>
      <About meeting={meeting} extra={extra} fresh={fresh} />
      <StepsBefore days={days} here={meeting.id} />
      <Again here={meeting.id} extra={extra} />
      {!first && <Changed meeting={meeting} extra={extra} />}
      <StepsHere here={meeting.id} />
      <div class="sos-bar">
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
            Remove this meeting
          </button>
        </div>
      </div>
    </div>
  );
}

/** Found in the practice file, and said in the room's own words. */
function Changed({ meeting, extra }: { meeting: Meeting; extra: Extra }) {
  const { submit } = useBoard();
  const sheet = extra.changes[meeting.id];
  return (
    <section class="sos-meetings__section sos-meetings__changed">
      {sheet && sheet.blocks.length > 0 ? (
        <SheetView sheet={sheet} level={4} />
      ) : (
        <>
          <h4>What changed on the map</h4>
          <p class="sos-label">Nothing on the map has changed since the meeting before.</p>
        </>
      )}
      <Words
        shown
        lines={2}
        label="What has changed, in our own words"
        value={meeting.changed}
        onCommit={(changed) => submit(change("meetings", meeting.id, { changed }))}
      />
    </section>
  );
}

/** What was said at a meeting, in words for whoever wants to remove it. */
function hangingOn(id: string, parts: Record<string, Item[]>): string[] {
  const said = (parts.statements ?? []).filter((each) => each.meeting === id);
  const views = (parts.ratings ?? []).filter((each) => each.meeting === id);
  const question = (scale: unknown) =>
    String(parts.scales?.find((each) => each.id === scale)?.question ?? "a scale");
  return [
    ...said.map((each) => cut(String(each.words ?? ""), 80)),
    ...views.map((each) => `${nameOf(parts.people ?? [], each.who)} on “${question(each.scale)}”`),
  ];
}

export default defineView("meetings", () => <MeetingsBoard />);
