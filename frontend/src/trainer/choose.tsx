// Before a session: which family, how long, and from which part of the story on.

import { useEffect, useState } from "preact/hooks";
import { useId } from "../kit/ids";
import type { ToTrainer } from "../kit/room";
import { OrderTable } from "./order";
import { Papers } from "./papers";
import type { Server } from "./server";
import type { Choice, Order } from "./types";

type Props = {
  server: Server;
  /** What the room's page says of itself; null while there is none. */
  room: ToTrainer | null;
  begin: (message: { family: string; session: string; told: number; file: string }) => void;
  busy: boolean;
  onTrouble: (sentence: string) => void;
};

export function Choose({ server, room, begin, busy, onTrouble }: Props) {
  const id = useId();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [family, setFamily] = useState("");
  const [session, setSession] = useState("");
  const [told, setTold] = useState(0);
  const [order, setOrder] = useState<Order | null>(null);
  const [goOn, setGoOn] = useState(false);
  useEffect(() => {
    void server.get<Choice>("choice").then(({ trouble, got }) => {
      onTrouble(trouble);
      if (got) setChoice(got);
    });
  }, [server]);
  useEffect(() => {
    let late = false;
    if (family && session) {
      const query = { family, session, told: String(told) };
      void server.get<Order>("order", query).then(({ trouble, got }) => {
        if (late) return;
        onTrouble(trouble);
        setOrder(got ?? null);
      });
    }
    return () => {
      late = true;
    };
  }, [server, family, session, told]);
  const file = room?.file ?? "";
  if (!choice) return <p role="status">One moment…</p>;
  return (
    <>
      <div class="sos-trainer__choose">
        <fieldset>
          <legend>Which family?</legend>
          {choice.families.map((each) => (
            <label key={each.slug} class="sos-trainer__pick">
              <input
                type="radio"
                name={`${id}-family`}
                checked={each.slug === family}
                onChange={() => {
                  setFamily(each.slug);
                  setTold(0);
                  setGoOn(false);
                }}
              />
              <span>{each.title}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>How long?</legend>
          {choice.sessions.map((each) => (
            <label key={each.id} class="sos-trainer__pick">
              <input
                type="radio"
                name={`${id}-session`}
                checked={each.id === session}
                onChange={() => setSession(each.id)}
              />
              <span>
                {each.title}
                <span class="sos-label">{each.about}</span>
              </span>
            </label>
          ))}
          {order && !goOn && (
            <div class="sos-choice sos-trainer__where">
              <label for={`${id}-told`} class="sos-label">
                Where to begin
              </label>
              <select
                id={`${id}-told`}
                value={told}
                onChange={(event) => setTold(Number(event.currentTarget.value))}
              >
                <option value={0}>At the beginning of the story</option>
                {order.parts.map((part, at) => (
                  <option key={part.title} value={at + 1}>
                    After part {at + 1}, {part.title}, with one team's map
                  </option>
                ))}
              </select>
            </div>
          )}
          {file && order && (
            <label class="sos-trainer__pick">
              <input
                type="checkbox"
                checked={goOn}
                onChange={(event) => setGoOn(event.currentTarget.checked)}
              />
              <span>
                Go on with the file that is open in the room
                <span class="sos-label" dir="auto">
                  {room?.title}, with all that is in it ({file}).
                </span>
              </span>
            </label>
          )}
        </fieldset>
      </div>
      {order ? (
        <>
          <div class="sos-bar">
            <button
              type="button"
              class="sos-button sos-button--main"
              aria-disabled={busy}
              onClick={() =>
                !busy && begin({ family, session, told, file: goOn && file ? file : "" })
              }
            >
              Begin this session
            </button>
            <Papers server={server} order={order} />
          </div>
          <OrderTable order={order} />
        </>
      ) : (
        <p class="sos-label">Choose a family and a length: the running order stands here then.</p>
      )}
      <p class="sos-label">{choice.not_training}</p>
    </>
  );
}
