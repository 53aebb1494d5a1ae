// Everybody's views on one scale: a card a person and meeting, one open at a time.

import { useEffect, useRef } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { add, change, newId, remove, together } from "../kit/edits";
import type { Item, Parts } from "../kit/types";
import { Card } from "./card";
import {
  answered,
  before,
  begun,
  blank,
  type Extra,
  type Group,
  grouped,
  meetings,
  missing,
  names,
  type Rating,
  ratingOf,
  type Scale,
} from "./terms";

type Refused = (sentence: string) => void;

/** A view that has been begun; it stays in this page until Python has it on disk. */
function useDraft(scale: string) {
  const { info, model } = useBoard();
  const saved = useModel<Parts>(model, "parts");
  const [draft, remember] = useRemembered<Rating | null>(`${info.id}:scaling:draft:${scale}`, null);
  const latest = useRef(draft);
  const set = (next: Rating | null) => {
    latest.current = next;
    remember(next);
  };
  const kept = draft && (saved.ratings ?? []).some((each) => each.id === draft.id);
  useEffect(() => {
    if (kept) set(null);
  }, [kept]);
  return { draft, latest, set };
}

export function Views({ scale, extra }: { scale: Scale; extra: Extra }) {
  const { info, parts, submit, announce } = useBoard();
  const [open, setOpen] = useRemembered(`${info.id}:scaling:open`, "");
  const { draft, latest, set: setDraft } = useDraft(scale.id);
  const adder = useRef<HTMLButtonElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const known = (parts.ratings ?? []).map(ratingOf).filter((each) => each.scale === scale.id);
  const writing = draft && !known.some((each) => each.id === draft.id) ? draft : null;
  const days = meetings(parts, extra);
  const groups = grouped(writing ? [...known, writing] : known, days);
  const who = names(parts);

  const begin = (again?: Rating) => {
    if (writing && begun(writing)) {
      setOpen(writing.id);
      cards.current?.querySelector<HTMLElement>(`[data-rating="${writing.id}"]`)?.focus();
      announce("There is a view that is not on the line yet. Finish it, or throw it away.");
      return;
    }
    const newest = days[days.length - 1]?.value ?? "";
    const meeting = newest === again?.meeting ? "" : newest;
    const fresh = blank({ id: newId("rating"), scale: scale.id, meeting });
    setDraft(again ? { ...fresh, who: again.who, role: again.role } : fresh);
    setOpen(fresh.id);
  };
  const write = (fields: Partial<Rating>, onRefused: Refused) => {
    const next = { ...(latest.current as Rating), ...fields };
    setDraft(next);
    if (missing(next).length > 0) return;
    submit(add("ratings", next), onRefused);
    announce(`${who.say(next.who)} is on the line: ${answered(next, extra)}.`);
  };
  const set = (rating: Rating, fields: Partial<Rating>, onRefused: Refused) => {
    if (rating.id === writing?.id) return write(fields, onRefused);
    const news = Object.entries(fields).filter(
      ([name, value]) => rating[name as keyof Rating] !== value,
    );
    if (news.length === 0) return;
    submit(change("ratings", rating.id, Object.fromEntries(news)), onRefused);
  };
  const setMeeting = (rating: Rating, meeting: Item, onRefused: Refused) => {
    const beginning = add("meetings", meeting);
    if (rating.id !== writing?.id) {
      const going = change("ratings", rating.id, { meeting: meeting.id });
      return submit(together("add a meeting", [beginning, going]), onRefused);
    }
    submit(beginning, onRefused);
    write({ meeting: meeting.id }, onRefused);
  };
  const drop = (rating: Rating) => {
    adder.current?.focus();
    setOpen("");
    if (rating.id === writing?.id) return setDraft(null);
    submit(remove("ratings", rating.id));
    announce("Removed. Undo brings it back.");
  };

  const card = (rating: Rating) => (
    <Card
      key={rating.id}
      rating={rating}
      scale={scale}
      extra={extra}
      names={who}
      meetings={days}
      draft={rating.id === writing?.id}
      open={open === rating.id}
      earlier={earlier(rating, groups, extra)}
      onToggle={() => setOpen(open === rating.id ? "" : rating.id)}
      onSet={(fields, onRefused) => set(rating, fields, onRefused)}
      onMeeting={(meeting, onRefused) => setMeeting(rating, meeting, onRefused)}
      onAgain={() => begin(rating)}
      onRemove={() => drop(rating)}
    />
  );

  return (
    <section class="sos-scaling__views">
      <div class="sos-bar">
        <h4>Whose views are here</h4>
        <div class="sos-bar__end">
          <button
            ref={adder}
            type="button"
            class="sos-button sos-button--main"
            onClick={() => begin()}
          >
            Add somebody's view
          </button>
        </div>
      </div>
      {groups.length === 0 && (
        <p class="sos-scaling__empty">
          Nobody has been asked yet. Ask one person at a time, and write the number down before the
          next one answers.
        </p>
      )}
      <div ref={cards} class="sos-scaling__cards">
        {newestFirst(groups).flatMap((group) => [
          // Days and cards are one flat list: a card that goes to another day stays itself.
          <h5 key={`day-${group.id}`} class="sos-scaling__day" dir="auto">
            {group.label}
          </h5>,
          ...group.ratings.map(card),
        ])}
      </div>
    </section>
  );
}

/** The meeting that people are at now stands next to the button that adds to it. */
const newestFirst = (groups: Group[]): Group[] => [
  ...groups.filter((each) => each.id).reverse(),
  ...groups.filter((each) => !each.id),
];

function earlier(rating: Rating, groups: Group[], extra: Extra): string {
  const found = before(rating, groups);
  return found ? `Before: ${answered(found.rating, extra)} (${found.at})` : "";
}
