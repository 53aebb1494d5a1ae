// A session that is going on: the step in the middle, the story and the room beside it.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useRemembered } from "../kit/board";
import { useLasting } from "../kit/lasting";
import { Question } from "../kit/question";
import type { ToRoom, ToTrainer } from "../kit/room";
import { useKeys } from "./keys";
import { Papers } from "./papers";
import type { Server } from "./server";
import { CurrentStep } from "./step";
import { NextPart } from "./story";
import { about, clock } from "./times";
import type { Session } from "./types";

type Props = {
  server: Server;
  session: Session;
  /** What the room's page says of itself; null while there is none. */
  room: ToTrainer | null;
  blank: boolean;
  busy: boolean;
  tell: (what: ToRoom) => void;
  act: (message: { do: string } & Record<string, unknown>, said?: string) => void;
  announce: (sentence: string) => void;
  onNotYet: () => void;
};

export function Lead(props: Props) {
  const { server, session, room, blank, busy, tell, act, announce } = props;
  const { steps, step } = session;
  const [letters, setLetters] = useRemembered("trainer:letters", true);
  // A step pressed while the one before is on its way counts from there, not from what is shown.
  const aim = useRef(step);
  if (!busy) aim.current = step;
  const go = (to: number) => {
    const next = steps[to];
    if (!next) return;
    aim.current = to;
    act({ do: "step", to }, `Step ${to + 1} of ${steps.length}: ${next.title}.`);
  };
  const onStep = (by: number) => go(aim.current + by);
  const run = (on: boolean) =>
    act({ do: "clock", on }, on ? "The clock is running." : "The clock stands still.");
  const cover = () => {
    tell({ to: "room", do: "blank", on: !blank });
    announce(blank ? "The room sees its page again." : "The room's page is blank.");
  };
  useKeys(
    {
      next: () => onStep(1),
      before: () => onStep(-1),
      blank: () => room && cover(),
      clock: () => run(!session.clock.since),
    },
    letters,
  );
  const whole = useRef<HTMLDivElement>(null);
  // Whoever has just begun goes on at the first step.
  useLayoutEffect(() => whole.current?.querySelector<HTMLElement>("h2")?.focus(), []);
  const elsewhere = room?.file !== undefined && room.file !== session.file;
  const lost = useLasting(elsewhere);
  return (
    <div ref={whole} class="sos-trainer__lead">
      <CurrentStep
        session={session}
        onStep={onStep}
        run={run}
        show={room && !elsewhere ? (tool) => tell({ to: "room", do: "show", tool }) : null}
      />
      <aside class="sos-trainer__aside" aria-label="The room and the story">
        <section aria-labelledby="sos-trainer-room">
          <h2 id="sos-trainer-room">The room's page</h2>
          {!room && (
            <>
              <p>It is not open. Open it, and move its window to the projector.</p>
              <a
                class="sos-button sos-button--main"
                target="practice-room"
                href={`${server.base}practice/open/workbench.ipynb`}
              >
                Open the room's page
              </a>
            </>
          )}
          {room && lost && (
            <>
              <p>It shows something else.</p>
              <button
                type="button"
                class="sos-button sos-button--main"
                onClick={() => tell({ to: "room", do: "open", file: session.file })}
              >
                Open this session in it
              </button>
            </>
          )}
          {room && (
            <>
              <p>
                {blank ? "It is blank. The room reads “One moment”." : "The room sees its page."}
              </p>
              <button type="button" class="sos-button" aria-pressed={blank} onClick={cover}>
                Blank the room's page
              </button>
            </>
          )}
        </section>
        <NextPart
          key={session.released}
          session={session}
          busy={busy}
          release={(message) =>
            act({ do: "release", ...message }, "The room sees the next part within a second.")
          }
          onNotYet={props.onNotYet}
        />
        <section aria-labelledby="sos-trainer-order">
          <h2 id="sos-trainer-order">Running order</h2>
          <ol class="sos-trainer__steps">
            {steps.map((each, at) => (
              <li key={each.id}>
                <button
                  type="button"
                  aria-current={at === step ? "step" : undefined}
                  onClick={() => go(at)}
                >
                  <span>{clock(each.begins)}</span>
                  <span>{each.title}</span>
                  <span class="sos-label">{about(each.minutes)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="sos-trainer-keys">
          <h2 id="sos-trainer-keys">Keys</h2>
          <p>
            Next step: right arrow or Page Down. Step before: left arrow or Page Up. Blank and back:
            B or full stop. Clock: P. A presentation remote works too.
          </p>
          <label class="sos-trainer__pick">
            <input
              type="checkbox"
              checked={letters}
              onChange={(event) => setLetters(event.currentTarget.checked)}
            />
            <span>Use the single keys B, P and full stop</span>
          </label>
        </section>
        <After {...props} />
      </aside>
    </div>
  );
}

function After({ server, session, act }: Props) {
  const [asking, setAsking] = useState<"" | "again" | "end">("");
  const stop = () => setAsking("");
  return (
    <section aria-labelledby="sos-trainer-after">
      <h2 id="sos-trainer-after">Papers, and afterwards</h2>
      <div class="sos-bar">
        <Papers server={server} order={session} />
      </div>
      {asking === "again" && (
        <Question
          title="Put this group's work away, and begin the same session anew?"
          keep="Go on with this group"
          remove="Begin anew for the next group"
          onNo={stop}
          onYes={() => {
            stop();
            act({ do: "again" }, "The session begins anew. The work before has been put away.");
          }}
        >
          <p>Nothing is deleted: the work is brought back under Put away on the start screen.</p>
        </Question>
      )}
      {asking === "end" && (
        <Question
          title="End this session? The room's work stays in its practice file."
          keep="Go on"
          remove="End the session"
          onNo={stop}
          onYes={() => {
            stop();
            act({ do: "end" }, "The session has ended.");
          }}
        />
      )}
      {!asking && (
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={() => setAsking("again")}>
            Reset for the next group
          </button>
          <button type="button" class="sos-button" onClick={() => setAsking("end")}>
            End this session
          </button>
        </div>
      )}
    </section>
  );
}
