// After a workshop on a shared computer: see what there is, take it along, clear it.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useId } from "../kit/ids";
import { forgetAll } from "../kit/kept";
import { type Ask, download } from "./ask";
import { Asking } from "./naming";
import type { Start } from "./types";

type Props = { start: Start; ask: Ask; first: boolean };

export function Clearing({ start, ask, first }: Props) {
  const id = useId();
  const [open, setOpen] = useState(first);
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (first) opener.current?.focus();
  }, []);
  const save = async () => {
    setTold("Putting everything into one file…");
    const reply = await ask({ do: "everything" });
    if (reply.data) download(String(reply.name), reply.data);
    setTold(reply.trouble || `“${reply.name}” has been handed to the browser as a download.`);
  };
  const clear = async () => {
    setAsked(false);
    opener.current?.focus();
    const reply = await ask({ do: "clear" });
    forgetAll();
    setTold(reply.trouble || "This room's work has been cleared.");
    if (!reply.trouble) setOpen(false);
  };
  const nothing = start.left_behind.length === 0;
  return (
    <section class="sos-workbench__clearing">
      <h3>At the end of the day</h3>
      <p>
        <button
          type="button"
          ref={opener}
          class="sos-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          Finish and clear this room's work
        </button>
      </p>
      <p class="sos-workbench__told" role="status">
        {told}
      </p>
      <div id={id} class="sos-workbench__clear" hidden={!open}>
        {nothing ? (
          <p>There is nothing to clear: no practice files, no handouts.</p>
        ) : (
          <>
            <p>This is what there is in the practice folder. The families and lessons stay.</p>
            {start.left_behind.map(({ kind, names }) => (
              <div key={kind}>
                <h4>{kind}</h4>
                <ul>
                  {names.map((name, at) => (
                    // Two files may have one title.
                    <li key={`${at} ${name}`} dir="auto">
                      {name}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {asked ? (
              <Asking
                question="Delete all of this for good? It cannot be taken back."
                no="No, keep it"
                yes="Yes, clear this room's work"
                onNo={() => {
                  setAsked(false);
                  opener.current?.focus();
                }}
                onYes={clear}
              />
            ) : (
              <div class="sos-bar">
                <button type="button" class="sos-button sos-button--main" onClick={save}>
                  Save a copy of everything first
                </button>
                <button type="button" class="sos-button" onClick={() => setAsked(true)}>
                  Clear all of it
                </button>
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
}
