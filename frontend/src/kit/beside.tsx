// Two windows changed the same words: both are here until somebody chooses.

import { useBoard } from "./board";
import { change, remove, together } from "./edits";
import { called } from "./people";
import type { Item, Parts } from "./types";

type Kept = {
  part: string;
  item: string;
  /** How kept words are read, where they stand for something else. */
  say?: (words: string) => string;
};

/** What was kept beside the fields of one item. */
export function KeptBeside({ part, item, say = (words) => words }: Kept) {
  const { parts, submit } = useBoard();
  const kept = (parts.set_aside ?? []).filter((each) => each.part === part && each.item === item);
  return (
    <>
      {kept.map((each) => (
        <div key={each.id} class="sos-notice sos-beside">
          <div>
            <p>This was changed in two windows at once. These words were kept beside it:</p>
            <p dir="auto">“{say(readable(parts, each))}”</p>
            <div class="sos-bar">
              <button
                type="button"
                class="sos-button"
                onClick={() =>
                  submit(
                    together("use the words kept beside", [
                      change(part, item, { [String(each.field)]: meant(parts, each) }),
                      remove("set_aside", each.id),
                    ]),
                  )
                }
              >
                Use these words
              </button>
              <button
                type="button"
                class="sos-button"
                onClick={() => submit(remove("set_aside", each.id))}
              >
                Let them go
              </button>
            </div>
          </div>
        </div>
      ))}
    </>
  );
}

/** Kept words as people read them: where they name somebody or something, its name. */
function readable(parts: Parts, kept: Item): string {
  const words = String(kept.words ?? "");
  const person = [...(parts.people ?? []), ...(parts.systems ?? [])].find(
    (each) => each.id === words,
  );
  const named = [...(parts.statements ?? []), ...(parts.scales ?? [])].find(
    (each) => each.id === words,
  );
  return person ? called(person) : String(named?.words ?? named?.question ?? words);
}

/** Kept words as the field takes them: a number as a number, a list as a list. */
function meant(parts: Parts, kept: Item): unknown {
  const words = String(kept.words ?? "");
  const now = parts[String(kept.part)]?.find((each) => each.id === kept.item);
  const field = String(kept.field);
  if (field === "number") return Number(words);
  return Array.isArray(now?.[field]) ? words.split(", ") : words;
}

/** Words kept for items that another window has removed: nothing that was written is lost unseen. */
export function KeptFromGone({ from }: { from: string[] }) {
  const { parts, submit } = useBoard();
  const gone = (parts.set_aside ?? []).filter(
    ({ part, item }) =>
      from.includes(String(part)) && !(parts[String(part)] ?? []).some((each) => each.id === item),
  );
  return (
    <>
      {gone.map((each) => (
        <div key={each.id} class="sos-notice sos-beside">
          <div>
            <p>These words were written on something that another window removed:</p>
            <p dir="auto">“{readable(parts, each)}”</p>
          </div>
          <button
            type="button"
            class="sos-button"
            onClick={() => submit(remove("set_aside", each.id))}
          >
            Let them go
          </button>
        </div>
      ))}
    </>
  );
}
