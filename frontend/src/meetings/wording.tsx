// In which words a meeting works: they change as a family steps up or down.

import { useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { change, together } from "../kit/edits";
import { Choice } from "../kit/fields";
import { term } from "../scaling/terms";
import type { Extra, Meeting } from "./shapes";

export function Wording({ meeting, extra }: { meeting: Meeting; extra: Extra }) {
  const { submit, announce } = useBoard();
  const [asking, setAsking] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  const note = (labels: string) => change("meetings", meeting.id, { labels });
  const known = meeting.labels || extra.labels;
  // The focus stays where it is: with the arrow keys people pass by what they do not want.
  const choose = (labels: string) => {
    const other = labels !== extra.labels;
    if (!other && labels !== known) submit(note(labels));
    setAsking(other && labels !== known ? labels : "");
    if (other && labels !== known) announce(`Use the wording “${term(extra.packs, labels)}”?`);
  };
  const close = (said = "") => {
    setAsking("");
    frame.current?.querySelector("select")?.focus();
    if (said) announce(said);
  };
  const title = term(extra.packs, asking);
  return (
    <div ref={frame} class="sos-meetings__wording">
      <Choice
        label="Wording at this meeting"
        value={asking || known}
        options={extra.packs}
        onChange={choose}
      />
      {asking && (
        <Ask
          title={title}
          onAll={() => {
            submit(
              together(`use the wording “${title}”`, [
                note(asking),
                change("record", "", { labels: asking }),
              ]),
            );
            close("The wording has changed everywhere. Undo brings the other back.");
          }}
          onNote={() => {
            submit(note(asking));
            close("Noted for this meeting.");
          }}
          onNo={() => close()}
        />
      )}
    </div>
  );
}

type AskProps = { title: string; onAll: () => void; onNote: () => void; onNo: () => void };

function Ask({ title, onAll, onNote, onNo }: AskProps) {
  return (
    <fieldset class="sos-notice sos-meetings__ask">
      <legend class="sos-hidden">Use the wording “{title}”?</legend>
      <div>
        <p>
          “{title}”: the same facts under other headings. Nothing that was written changes, and
          earlier meetings still say which wording they had.
        </p>
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={onAll}>
            Use this wording everywhere from now on
          </button>
          <button type="button" class="sos-button" onClick={onNote}>
            Only note it for this meeting
          </button>
          <button type="button" class="sos-button" onClick={onNo}>
            Leave it as it is
          </button>
        </div>
      </div>
    </fieldset>
  );
}
