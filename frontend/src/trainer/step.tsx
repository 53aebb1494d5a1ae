// The step that the session is in: its time, what to open, to say and to ask.

import { useEffect, useState } from "preact/hooks";
import { about, clock, left, taken } from "./times";
import type { Session, Step } from "./types";

type Props = {
  session: Session;
  /** So many steps on, or back. */
  onStep: (by: number) => void;
  run: (on: boolean) => void;
  /** Open a board in the room; null while there is no page to open it in. */
  show: ((tool: string) => void) | null;
};

export function CurrentStep({ session, onStep, run, show }: Props) {
  const { steps, step: at } = session;
  const step = steps[at];
  if (!step) return null;
  const tool = session.tools.find((each) => each.name === step.tool);
  return (
    <section class="sos-trainer__now" aria-labelledby="sos-trainer-now">
      <p class="sos-label">
        Step {at + 1} of {steps.length} · {clock(step.begins)} to{" "}
        {clock(step.begins + step.minutes)} by the plan
      </p>
      <h2 id="sos-trainer-now" tabIndex={-1}>
        {step.title}
      </h2>
      <Timer session={session} minutes={step.minutes} run={run} />
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button"
          aria-disabled={at === 0}
          onClick={() => at > 0 && onStep(-1)}
        >
          Step before
        </button>
        <button
          type="button"
          class="sos-button sos-button--main"
          aria-disabled={at === steps.length - 1}
          onClick={() => at < steps.length - 1 && onStep(1)}
        >
          Next step
        </button>
        {tool && (
          <button
            type="button"
            class="sos-button"
            aria-disabled={!show}
            title={show ? undefined : "The room's page is not open"}
            onClick={() => show?.(tool.name)}
          >
            Open for the room: {tool.title}
          </button>
        )}
      </div>
      <Words session={session} step={step} />
    </section>
  );
}

function Words({ session, step }: { session: Session; step: Step }) {
  const first = session.steps[0] === step;
  return (
    <div class="sos-trainer__words">
      {step.groups && (
        <p>
          <strong>How people sit and work:</strong> {step.groups}
        </p>
      )}
      <Listed heading="To say and to do" items={step.say} />
      {first && <Listed heading="Ground rules" items={session.ground_rules} />}
      <Listed heading="To ask, and then be silent" items={step.ask} />
      {step.notes.map((note) => (
        <Listed key={note.heading} heading={note.heading} items={note.items} />
      ))}
      {first && <p>{session.real_child}</p>}
    </div>
  );
}

function Listed({ heading, items }: { heading: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul>
        {items.map((each) => (
          <li key={each} dir="auto">
            {each}
          </li>
        ))}
      </ul>
    </div>
  );
}

type TimerProps = { session: Session; minutes: number; run: (on: boolean) => void };

function Timer({ session, minutes, run }: TimerProps) {
  const now = useServersNow(session.clock.now);
  const words = left(minutes, taken(session.clock, now));
  const running = session.clock.since > 0;
  return (
    <div class="sos-trainer__timer">
      <p role="timer" aria-live="off">
        <strong>{words}</strong> of {about(minutes)}
      </p>
      <button type="button" class="sos-button" onClick={() => run(!running)}>
        {running ? "Stop the clock" : "Start the clock"}
      </button>
    </div>
  );
}

/** Seconds between two looks at the clock. */
const TICK = 1000;

/** The server's time, which may differ from this window's; it goes on by itself. */
function useServersNow(then: number): number {
  const [from, setFrom] = useState({ then, at: performance.now() });
  const [, look] = useState(0);
  useEffect(() => setFrom({ then, at: performance.now() }), [then]);
  useEffect(() => {
    const timer = setInterval(() => look((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return from.then + (performance.now() - from.at) / 1000;
}
