// A trainer's button, with a second thought: what has been seen cannot be unseen.
// Whom the room drew before the story brought them is asked about first.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { useId } from "../kit/ids";
import type { Answer } from "../kit/types";

type Drawn = NonNullable<Answer["ask"]>;

export function Release({ seen }: { seen: number }) {
  const { outbox, info, announce } = useBoard();
  const [asking, setAsking] = useState(false);
  const [drawn, setDrawn] = useState<Drawn>([]);
  const [said, setSaid] = useState<Record<string, boolean>>({});
  const [sent, setSent] = useState(-1);
  const [refusal, setRefusal] = useState("");
  const sure = useRef<HTMLButtonElement>(null);
  const open = drawn.find((each) => !(each.id in said));
  useLayoutEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  const release = (same: Record<string, boolean>) => {
    setAsking(false);
    setSent(seen);
    setRefusal("");
    announce("Releasing the next part.");
    outbox.release(info.revision, { seen, same }, (sentence, { ask }) => {
      setSent(-1);
      setDrawn(ask ?? []);
      if (!ask) setRefusal(sentence);
    });
  };
  const answer = (id: string, yes: boolean) => {
    const all = { ...said, [id]: yes };
    setSaid(all);
    if (drawn.every((each) => each.id in all)) {
      setDrawn([]);
      release(all);
    }
  };
  const stop = () => {
    setAsking(false);
    setDrawn([]);
    setSaid({});
  };
  const sending = sent === seen;
  return (
    <section
      class="sos-story__release"
      aria-label="The next part of the story"
      onKeyDown={(event) => event.key === "Escape" && stop()}
    >
      {open ? (
        <Same key={open.id} drawn={open} onAnswer={(yes) => answer(open.id, yes)} onStop={stop} />
      ) : asking ? (
        <>
          <p>
            The whole room will see the next part, and what it makes known of the family joins the
            genogram. Release it now?
          </p>
          <div class="sos-bar">
            <button
              type="button"
              ref={sure}
              class="sos-button sos-button--main"
              onClick={() => release(said)}
            >
              Yes, release it
            </button>
            <button type="button" class="sos-button" onClick={stop}>
              Not yet
            </button>
          </div>
        </>
      ) : (
        <>
          <button
            type="button"
            class="sos-button"
            aria-disabled={sending}
            onClick={() => !sending && setAsking(true)}
          >
            {sending ? "Releasing…" : "Release the next part"}
          </button>
          <p class="sos-label">For the trainer, when the room is ready.</p>
        </>
      )}
      {refusal && <p role="alert">{refusal}</p>}
    </section>
  );
}

type SameProps = { drawn: Drawn[number]; onAnswer: (yes: boolean) => void; onStop: () => void };

function Same({ drawn, onAnswer, onStop }: SameProps) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="sos-story__same" role="alertdialog" aria-labelledby={id}>
      <p id={id} dir="auto">
        <strong>
          You have drawn a {drawn.name} already. The next part of the story brings somebody of that
          name: is this your {drawn.name}?
        </strong>
      </p>
      <p class="sos-label" dir="auto">
        Yours: {drawn.who}
      </p>
      <div class="sos-bar">
        <button ref={first} type="button" class="sos-button" onClick={() => onAnswer(true)}>
          Yes, the same person
        </button>
        <button type="button" class="sos-button" onClick={() => onAnswer(false)}>
          No, keep both
        </button>
        <button type="button" class="sos-button sos-button--quiet" onClick={onStop}>
          Not yet
        </button>
      </div>
    </div>
  );
}
