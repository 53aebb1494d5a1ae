// Advice beside the words that it is about:
//
//   <Advice part="statements" item={id} />     all of an item's, or of some `fields`
//
// It comes when the card round it (`data-card`) is left, and nothing of it comes
// or goes while somebody types there. It is a sentence, never a mark. What is shown
// large to a whole room (recorder mode, `kit/large`) has none.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useModel } from "./board";
import { add, change, newId, remove } from "./edits";
import { Words } from "./fields";
import { useId } from "./ids";
import { minding, whenLetGo } from "./press";
import type { Item, Parts } from "./types";

export type Note = {
  rule: string;
  part: string;
  item: string;
  field: string;
  about: string;
  sentence: string;
};
export type RuleWords = { id: string; title: string; why: string; source: string };
export type AdviceExtra = { advice?: { notes: Note[]; rules: RuleWords[] } };

const AT_ONCE = 2;
const TYPING = "textarea, input[type=text]";

type Props = {
  part: string;
  item: string;
  /** Only notes on these fields of the item; on all of them by default. */
  fields?: string[];
};

export function Advice({ part, item, fields }: Props) {
  const { model, parts, announce } = useBoard();
  const { advice } = useModel<AdviceExtra>(model, "extra");
  const place = useRef<HTMLDivElement>(null);
  const { typing, left } = useCard(place);
  const newest = notesOn(advice?.notes ?? [], part, item).filter(
    (note) => (!fields || fields.includes(note.field)) && !isOff(parts, note),
  );
  const kept = useRef<Note[]>([]);
  if (!typing) kept.current = newest;
  // On opening it stays folded; it opens on a card that somebody has just left.
  const [open, setOpen] = useState(false);
  const [asides, setAsides] = useState<string[]>([]);
  useEffect(() => {
    if (left === 0) return;
    setOpen(true);
    setAsides([]);
  }, [left]);
  const shown = kept.current.filter((note) => !isAside(parts, note));
  useSaid(shown, left, announce);
  useLayoutEffect(() => {
    // It stands above what came next, and moves that down: perhaps out of sight.
    if (left > 0) document.activeElement?.scrollIntoView?.({ block: "nearest" });
  }, [left, open, shown.length]);
  const putAside = (id: string) => setAsides([...asides, id]);
  const rule = (note: Note) => advice?.rules.find((each) => each.id === note.rule);
  const one = (note: Note) => (
    <One key={keyOf(note)} note={note} rule={rule(note)} onAside={putAside} />
  );
  const known = (parts.dismissals ?? []).filter((each) => asides.includes(each.id));
  return (
    <div ref={place} class="sos-advice" hidden={shown.length + known.length === 0}>
      {shown.length > 0 && (
        <div class="sos-advice__notes" role="note" aria-label="Worth another look">
          <button
            type="button"
            class="sos-advice__fold"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            Worth another look
          </button>
          {open && shown.slice(0, AT_ONCE).map(one)}
          {open && shown.length > AT_ONCE && (
            <details>
              <summary>More thoughts on this</summary>
              {shown.slice(AT_ONCE).map(one)}
            </details>
          )}
        </div>
      )}
      {known.map((each) => (
        <Reason key={each.id} dismissal={each} />
      ))}
    </div>
  );
}

type OneProps = {
  note: Note;
  rule: RuleWords | undefined;
  onAside: (id: string) => void;
};

function One({ note, rule, onAside }: OneProps) {
  const { submit } = useBoard();
  const [why, setWhy] = useState(false);
  const id = useId();
  const aside = () => {
    const { rule, part, item, about } = note;
    const dismissal = { id: newId("aside"), rule, part, item, about };
    submit(add("dismissals", dismissal));
    onAside(dismissal.id);
  };
  return (
    <div class="sos-advice__note">
      <p dir="auto">{note.sentence}</p>
      <div class="sos-bar">
        {rule && (
          <button
            type="button"
            class="sos-button sos-button--quiet"
            aria-expanded={why}
            aria-controls={id}
            onClick={() => setWhy(!why)}
          >
            Why?<span class="sos-hidden"> {rule.title}</span>
          </button>
        )}
        <button type="button" class="sos-button sos-button--quiet" onClick={aside}>
          Put aside<span class="sos-hidden"> {note.about || rule?.title}</span>
        </button>
      </div>
      <div id={id} hidden={!why}>
        {why && rule && <Grounds rule={rule} />}
      </div>
    </div>
  );
}

/** Why a rule advises what it does, and where it comes from. */
export function Grounds({ rule }: { rule: RuleWords }) {
  return (
    <>
      <p class="sos-advice__why">{rule.why}</p>
      <p class="sos-advice__source">From: {rule.source}</p>
    </>
  );
}

/** What stands in the place of advice that was just put aside: room for a reason, and a way back. */
function Reason({ dismissal }: { dismissal: Item }) {
  const { submit } = useBoard();
  return (
    <div class="sos-advice__aside">
      <Words
        shown
        autoFocus
        label="Put aside. Why? (You may leave this empty.)"
        value={String(dismissal.reason ?? "")}
        onCommit={(reason) => submit(change("dismissals", dismissal.id, { reason }))}
      />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => submit(remove("dismissals", dismissal.id))}
      >
        Bring it back
      </button>
    </div>
  );
}

/** Whether somebody types in the card round a place, and how often the card has been left. */
function useCard(place: { current: HTMLElement | null }) {
  const [typing, setTyping] = useState(false);
  const [left, setLeft] = useState(0);
  // Before the next key can come: somebody who begins a card types at once.
  useLayoutEffect(() => {
    const card = place.current?.closest<HTMLElement>("[data-card]");
    if (!card) return;
    const writes = (target: EventTarget | null) =>
      target instanceof Element && card.contains(target) && target.matches(TYPING);
    const came = (event: FocusEvent) => setTyping(writes(event.target));
    // Where the focus has come to is known a moment later: a button that has been pressed may be gone.
    const went = () =>
      whenLetGo(() => {
        const now = card.ownerDocument.activeElement;
        if (!writes(now)) setTyping(false);
        if (!card.contains(now)) setLeft((times) => times + 1);
      });
    // A new card has the focus before anybody listens.
    setTyping(writes(card.ownerDocument.activeElement));
    card.addEventListener("focusin", came);
    card.addEventListener("focusout", went);
    const forget = minding();
    return () => {
      card.removeEventListener("focusin", came);
      card.removeEventListener("focusout", went);
      forget();
    };
  }, []);
  return { typing, left };
}

/** Say to a screen reader what has come up on a card that was left; once, and not on opening. */
function useSaid(shown: Note[], left: number, announce: (sentence: string) => void) {
  const said = useRef<Set<string> | null>(null);
  const keys = shown.map(keyOf).join("\n");
  useEffect(() => {
    const before = said.current;
    said.current = new Set(shown.map(keyOf));
    const fresh = shown.find((note) => before && !before.has(keyOf(note)));
    if (fresh && left > 0) announce(`Worth another look, on the card just left: ${fresh.sentence}`);
  }, [keys]);
}

// A large map has hundreds of cards, each of which asks for its own.
const byItem = new WeakMap<Note[], Map<string, Note[]>>();

function notesOn(notes: Note[], part: string, item: string): Note[] {
  let found = byItem.get(notes);
  if (!found) {
    found = new Map();
    for (const note of notes) {
      const key = `${note.part}/${note.item}`;
      found.set(key, [...(found.get(key) ?? []), note]);
    }
    byItem.set(notes, found);
  }
  return found.get(`${part}/${item}`) ?? [];
}

const keyOf = (note: Note) => [note.rule, note.field, note.about].join("\u0000");

const isAside = (parts: Parts, note: Note) =>
  (parts.dismissals ?? []).some(
    (each) =>
      each.rule === note.rule &&
      each.part === note.part &&
      each.item === note.item &&
      (each.about ?? "") === note.about,
  );

const isOff = (parts: Parts, note: Note) =>
  (parts.rules_off ?? []).some((each) => each.id === note.rule);
