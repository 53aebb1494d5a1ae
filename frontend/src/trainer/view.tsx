// The trainer's own window: a page of the server, in no notebook. The room's page never has
// anything of it.

import { render } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { keepFocus } from "../kit/focus";
import { type Line, type ToRoom, type ToTrainer, toRoom } from "../kit/room";
import { SILENT } from "../kit/send";
import { Choose } from "./choose";
import { Lead } from "./lead";
import { Server } from "./server";
import { isGoingOn, type State } from "./types";

/** Milliseconds between two looks whether the room has released a part itself. */
const LOOK = 3000;

export function TrainerWindow({ base, secret }: { base: string; secret: string }) {
  const server = useMemo(() => new Server(base, secret), [base, secret]);
  const [state, setState] = useState<State | null>(null);
  const [trouble, setTrouble] = useState("");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(0);
  const { room, blank, tell } = useRoomsPage();
  const announce = useCallback(
    (sentence: string) => setSaid((before) => (before === sentence ? `${sentence} ` : sentence)),
    [],
  );
  const turn = useRef(0);
  const act = async (message: { do: string } & Record<string, unknown>, words = "") => {
    turn.current++;
    setBusy((count) => count + 1);
    const { trouble, got } = await server.post<State>(message);
    setBusy((count) => count - 1);
    setTrouble(trouble);
    if (!got) return;
    setState(got);
    if (!got.ask) announce(words);
    if ((message.do === "begin" || message.do === "again") && got.file) {
      tell({ to: "room", do: "open", file: got.file });
    }
  };
  useEffect(() => {
    const look = async () => {
      const at = turn.current;
      const { trouble, got } = await server.get<State>("state");
      // What was done meanwhile counts, and so does a question that is being answered.
      if (at !== turn.current) return;
      setTrouble(trouble);
      if (got) setState((before) => (before?.ask ? before : got));
    };
    void look();
    const timer = setInterval(() => !document.hidden && void look(), LOOK);
    return () => clearInterval(timer);
  }, [server]);
  // A room's page that has just come, with nothing open in it, goes to the session.
  const file = isGoingOn(state) ? state.file : "";
  const met = useRef(false);
  useEffect(() => {
    if (room && file && !met.current && !room.file) tell({ to: "room", do: "open", file });
    met.current = !!room && (met.current || !!file);
  }, [room, file]);
  // The file of the group before is put away once the room has let go of it.
  const leaving = isGoingOn(state) ? state.leaving : "";
  useEffect(() => {
    if (leaving && room?.file !== leaving) void act({ do: "put_away" });
  }, [leaving, room?.file]);
  return (
    <>
      <header class="sos-trainer__head">
        <div>
          <p class="sos-label">Trainer's window. The room must not see it.</p>
          <h1>{isGoingOn(state) ? state.family.title : "Lead a session"}</h1>
          {isGoingOn(state) && <p>{state.session.title}</p>}
        </div>
      </header>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      {state === null && trouble && trouble !== SILENT && (
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={() => act({ do: "end" })}>
            End this session and choose another
          </button>
        </div>
      )}
      {state === null && !trouble && <p role="status">One moment…</p>}
      {state && !isGoingOn(state) && (
        <Choose
          server={server}
          room={room}
          busy={busy > 0}
          begin={(message) => act({ do: "begin", ...message }, "The session has begun.")}
          onTrouble={setTrouble}
        />
      )}
      {isGoingOn(state) && (
        <Lead
          key={state.file}
          server={server}
          session={state}
          room={room}
          blank={blank}
          busy={busy > 0}
          tell={tell}
          act={act}
          announce={announce}
          onNotYet={() => setState({ ...state, ask: undefined })}
        />
      )}
      <div class="sos-hidden" aria-live="polite">
        {said}
      </div>
    </>
  );
}

/** The room's page, as it tells of itself. */
function useRoomsPage() {
  const [room, setRoom] = useState<ToTrainer | null>(null);
  const [blank, setBlank] = useState(false);
  const line = useRef<Line<ToRoom>>();
  useLayoutEffect(() => {
    line.current = toRoom((said) => {
      if (said.blank !== undefined) return setBlank(said.blank);
      setRoom(said.gone ? null : said);
      // Another of its pages may still be open.
      if (said.gone) line.current?.say({ to: "room", do: "hello" });
    });
    line.current.say({ to: "room", do: "hello" });
    return () => line.current?.close();
  }, []);
  const tell = useCallback((what: ToRoom) => line.current?.say(what), []);
  return { room, blank, tell };
}

const root = document.querySelector<HTMLElement>("[data-sos-trainer]");
if (root) {
  render(
    <TrainerWindow base={root.dataset.base ?? "/"} secret={root.dataset.secret ?? ""} />,
    root,
  );
  keepFocus(root);
}
