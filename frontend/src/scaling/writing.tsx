// Putting down views on one scale: what is kept, what has been begun, and a card for each.

import { useRef } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { useDraft } from "../kit/draft";
import { add, change, newId, remove, together } from "../kit/edits";
import { meetings } from "../kit/meetings";
import type { Item } from "../kit/types";
import { Card } from "./card";
import { before, type Group, grouped } from "./days";
import {
  answered,
  begun,
  blank,
  type CardExtra,
  missing,
  names,
  type Rating,
  ratingOf,
  type Scale,
  type Term,
} from "./terms";

type Refused = (sentence: string) => void;

/** Somebody who is asked, or guesses; what is not known of them is still to be said. */
export type Beginning = Partial<Pick<Rating, "who" | "role" | "meeting" | "view" | "guessed_by">>;

type Options = {
  scale: Scale;
  extra: CardExtra;
  /** The board's word: each board keeps what was begun on it. */
  board: string;
  /** The one meeting at which people are asked here; without it each card chooses. */
  here?: string;
};

export function useWriting({ scale, extra, board, here }: Options) {
  const { info, parts, submit, announce } = useBoard();
  const key = `${board}:draft:${scale.id}${here ? `:${here}` : ""}`;
  const [open, setOpen] = useRemembered(`${info.id}:${board}:open`, "");
  const { draft, latest, set: setDraft } = useDraft<Rating>("ratings", key);
  const adder = useRef<HTMLButtonElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const known = (parts.ratings ?? []).map(ratingOf).filter((each) => each.scale === scale.id);
  const writing = draft && !known.some((each) => each.id === draft.id) ? draft : null;
  const days = meetings(parts, extra);
  const groups = grouped(writing ? [...known, writing] : known, days);
  const who = names(parts);

  const begin = (asked?: Beginning) => {
    if (writing && begun(writing)) {
      setOpen(writing.id);
      cards.current?.querySelector<HTMLElement>(`[data-rating="${writing.id}"]`)?.focus();
      announce("There is a view that is not on the line yet. Finish it, or throw it away.");
      return;
    }
    const meeting = here ?? asked?.meeting ?? extra.meeting_now;
    const fresh = blank({ id: newId("rating"), scale: scale.id, meeting });
    setDraft({ ...fresh, ...asked, meeting });
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
      meetings={here === undefined ? days : null}
      draft={rating.id === writing?.id}
      open={open === rating.id}
      earlier={here === undefined ? earlier(rating, groups, extra) : ""}
      onToggle={() => setOpen(open === rating.id ? "" : rating.id)}
      onSet={(fields, onRefused) => set(rating, fields, onRefused)}
      onMeeting={(meeting, onRefused) => setMeeting(rating, meeting, onRefused)}
      onAgain={() => begin(again(rating, days))}
      onGuess={() => begin({ view: "guess", guessed_by: rating.who, meeting: rating.meeting })}
      onRemove={() => drop(rating)}
    />
  );
  return { days, groups, names: who, begin, card, adder, cards, open };
}

export type Writing = ReturnType<typeof useWriting>;

function earlier(rating: Rating, groups: Group[], extra: CardExtra): string {
  const found = before(rating, groups);
  return found ? `Before: ${answered(found.rating, extra)} (${found.at})` : "";
}

/** The same person, asked at the newest meeting that they have not been asked at here. */
function again({ who, role, meeting }: Rating, days: Term[]): Beginning {
  const newest = days[days.length - 1]?.value ?? "";
  return { who, role, meeting: newest === meeting ? "" : newest };
}
