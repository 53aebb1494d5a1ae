// Two windows changed the same words: both are here until somebody chooses.

import { useBoard } from "./board";
import { change, remove, together } from "./edits";

/** What was kept beside the fields of one item. */
export function KeptBeside({ part, item }: { part: string; item: string }) {
  const { parts, submit } = useBoard();
  const kept = (parts.set_aside ?? []).filter((each) => each.part === part && each.item === item);
  return (
    <>
      {kept.map((each) => (
        <div key={each.id} class="sos-notice sos-beside">
          <div>
            <p>This was changed in two windows at once. These words were kept beside it:</p>
            <p dir="auto">“{String(each.words ?? "")}”</p>
            <div class="sos-bar">
              <button
                type="button"
                class="sos-button"
                onClick={() =>
                  submit(
                    together("use the words kept beside", [
                      change(part, item, { [String(each.field)]: each.words }),
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
            <p dir="auto">“{String(each.words ?? "")}”</p>
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
