// The next part of the story, let out from here; what has been seen cannot be unseen.

import { useState } from "preact/hooks";
import { newId } from "../kit/edits";
import { Question } from "../kit/question";
import { about } from "./times";
import type { Asked, Session } from "./types";

type Props = {
  session: Session;
  busy: boolean;
  release: (message: { seen: number; same: Record<string, boolean>; edit_id: string }) => void;
  /** Nobody is asked about any more. */
  onNotYet: () => void;
};

export function NextPart({ session, busy, release, onNotYet }: Props) {
  const { next, released, parts } = session;
  const [asking, setAsking] = useState(false);
  const [same, setSame] = useState<Record<string, boolean>>({});
  const asked: Asked = session.ask ?? [];
  const open = asked.find((each) => !(each.id in same));
  const send = (said: Record<string, boolean>) => {
    setAsking(false);
    release({ seen: released, same: said, edit_id: newId("release") });
  };
  const answer = (id: string, yes: boolean) => {
    const all = { ...same, [id]: yes };
    setSame(all);
    if (asked.every((each) => each.id in all)) send(all);
  };
  const stop = () => {
    setAsking(false);
    setSame({});
    onNotYet();
  };
  const due = session.steps[session.step];
  const now = due?.reads && due.part === next?.part;
  return (
    <section aria-labelledby="sos-trainer-story">
      <h2 id="sos-trainer-story">The story</h2>
      <p>
        {released === 1
          ? `Part 1 of ${parts.length} has been released.`
          : `Parts 1 to ${released} of ${parts.length} have been released.`}
      </p>
      {!next && <p>This is the whole story.</p>}
      {next && (
        <p>
          Next: part {next.part}, <strong>{next.title}</strong>, about {about(next.minutes)} to
          read.
        </p>
      )}
      {next && open && (
        <Question
          key={open.id}
          title={`The room has drawn a ${open.name}. The next part brings somebody of that name. Ask the room: is it their ${open.name}?`}
          keep="Not yet"
          remove="No, keep both"
          onNo={stop}
          onYes={() => answer(open.id, false)}
        >
          <p class="sos-label">The room's: {open.who}</p>
          <button type="button" class="sos-button" onClick={() => answer(open.id, true)}>
            Yes, the same person
          </button>
        </Question>
      )}
      {next && !open && asking && (
        <Question
          title={`The whole room will see part ${next.part}. It cannot be taken back.`}
          keep="Not yet"
          remove={`Yes, release part ${next.part}`}
          onNo={() => setAsking(false)}
          onYes={() => send(same)}
        />
      )}
      {next && !open && !asking && (
        <button
          type="button"
          class={`sos-button ${now ? "sos-button--main" : ""}`}
          aria-disabled={busy}
          onClick={() => !busy && setAsking(true)}
        >
          Release part {next.part}
        </button>
      )}
    </section>
  );
}
