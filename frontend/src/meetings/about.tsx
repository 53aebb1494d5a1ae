// What a meeting was: its name and day, who was there, and what they hoped for.

import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { spoken } from "../kit/dates";
import { change } from "../kit/edits";
import { Words } from "../kit/fields";
import type { Plain } from "../kit/types";
import { Present } from "./present";
import type { Extra, Meeting } from "./shapes";
import { Wording } from "./wording";

type Props = { meeting: Meeting; extra: Extra; fresh: boolean };

export function About({ meeting, extra, fresh }: Props) {
  const { submit } = useBoard();
  const set = (fields: Plain) => submit(change("meetings", meeting.id, fields));
  return (
    <section class="sos-meetings__section" aria-label="About this meeting">
      <KeptBeside part="meetings" item={meeting.id} />
      <div class="sos-meetings__two">
        <Words
          shown
          autoFocus={fresh}
          label="What to call it"
          placeholder="Second family meeting"
          value={meeting.title}
          onCommit={(title) => set({ title })}
        />
        <Words
          shown
          label="Date (a day, a month, “spring 2026”)"
          placeholder="14 May 2026"
          value={spoken(meeting.date)}
          onCommit={(date) => set({ date })}
        />
      </div>
      <Present value={meeting.present} onSet={(present) => set({ present })} />
      <Words
        shown
        lines={2}
        label="Best hopes for this meeting, in people's own words"
        value={meeting.best_hopes}
        onCommit={(best_hopes) => set({ best_hopes })}
      />
      <Wording meeting={meeting} extra={extra} />
    </section>
  );
}
