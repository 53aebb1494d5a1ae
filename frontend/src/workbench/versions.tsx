// What was done when, how it was then in words, and the way back there.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { newId } from "../kit/edits";
import { type Sheet, SheetView } from "../kit/sheet";
import type { Ask, Reply } from "./ask";
import { Compare } from "./compare";
import { Asking } from "./naming";

type Version = { revision: number; day: string; time: string; words: string };
type Page = { versions: Version[]; more: boolean };
type Look = Version & { sheets: Sheet[] };

const LOOKING = "Looking up the versions…";

export function Versions({ ask, onClose }: { ask: Ask; onClose: () => void }) {
  const { info, announce } = useBoard();
  const [page, setPage] = useState<Page>({ versions: [], more: false });
  const [look, setLook] = useState<Look | null>(null);
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState(LOOKING);
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLHeadingElement>(null);
  const took = (reply: Reply, before: Version[]) => {
    // What has been told of going back stays while the list is looked up again.
    setTold((now) => reply.trouble || (now === LOOKING ? "" : now));
    if (reply.trouble) return;
    const found = reply as unknown as Page;
    setPage({ versions: [...before, ...found.versions], more: found.more });
  };
  useLayoutEffect(() => head.current?.focus(), []);
  // What is done meanwhile comes on top.
  useEffect(() => {
    let gone = false;
    ask({ do: "versions" }).then((reply) => !gone && took(reply, []));
    return () => {
      gone = true;
    };
  }, [info.revision]);
  const earlier = async () => {
    const last = page.versions.at(-1);
    took(await ask({ do: "versions", before: last?.revision }), page.versions);
  };
  const see = async (version: Version) => {
    setAsked(false);
    const reply = await ask({ do: "version", revision: version.revision });
    setTold(reply.trouble);
    if (reply.trouble) return;
    setLook({ ...version, sheets: reply.sheets as Sheet[] });
    shown.current?.focus();
  };
  const goBack = async (version: Version) => {
    setAsked(false);
    const reply = await ask({
      do: "restore",
      revision: version.revision,
      edit_id: newId("restore"),
    });
    const sentence = String(reply.trouble || reply.sentence || "");
    setTold(sentence);
    if (sentence) return;
    setLook(null);
    setTold(`Everything is as it was ${at(version)}. Undo takes this back.`);
    head.current?.focus();
  };
  return (
    <section class="sos-workbench__versions" aria-label="Versions">
      <div class="sos-bar">
        <h3 ref={head} tabIndex={-1}>
          Versions
        </h3>
        <div class="sos-bar__end">
          <button type="button" class="sos-button" onClick={onClose}>
            Close the versions
          </button>
        </div>
      </div>
      <p class="sos-workbench__told" role="status">
        {told}
      </p>
      <div class="sos-workbench__history">
        <section class="sos-workbench__days" aria-label="What was done when">
          {days(page.versions).map(({ day, versions }) => (
            <div key={versions[0]?.revision}>
              <h4>{day || "The beginning"}</h4>
              <ul>
                {versions.map((version) => (
                  <li key={version.revision}>
                    <button
                      type="button"
                      class="sos-workbench__version"
                      aria-pressed={look?.revision === version.revision}
                      onClick={() => see(version)}
                    >
                      <span class="sos-workbench__time">{version.time}</span>
                      <span dir="auto">{version.words}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {page.more && (
            <button
              type="button"
              class="sos-button"
              onClick={() => {
                earlier();
                announce("Earlier versions are being added.");
              }}
            >
              Show earlier
            </button>
          )}
        </section>
        <div class="sos-workbench__look">
          {look ? (
            <>
              <h4 ref={shown} tabIndex={-1}>
                How it was {at(look)}
              </h4>
              <p class="sos-label" dir="auto">
                Done last by then: {look.words}
              </p>
              {asked ? (
                <Asking
                  question={`Go back to how it was ${at(look)}? What has been done since is kept as versions, and Undo takes this back.`}
                  no="Stay as it is now"
                  yes="Go back to it"
                  onNo={() => {
                    setAsked(false);
                    shown.current?.focus();
                  }}
                  onYes={() => goBack(look)}
                />
              ) : (
                <div class="sos-bar">
                  <button
                    type="button"
                    class="sos-button sos-button--main"
                    onClick={() => setAsked(true)}
                  >
                    Go back to this version
                  </button>
                </div>
              )}
              {look.sheets.length === 0 && <p>Nothing had been written in any of the tools.</p>}
              {look.sheets.map((sheet) => (
                <SheetView key={sheet.title} sheet={sheet} level={5} />
              ))}
            </>
          ) : (
            <p class="sos-workbench__none">
              Choose a version to read how everything was then. Nothing changes by looking.
            </p>
          )}
        </div>
      </div>
      {look && (
        <Compare
          key={`${look.revision}:${info.revision}`}
          revision={look.revision}
          when={at(look)}
          ask={ask}
          onTold={setTold}
        />
      )}
    </section>
  );
}

const at = ({ day, time }: Version) => (day ? `on ${day} at ${time}` : "at the beginning");

function days(versions: Version[]): { day: string; versions: Version[] }[] {
  const found: { day: string; versions: Version[] }[] = [];
  for (const version of versions) {
    const last = found.at(-1);
    if (last && last.day === version.day) last.versions.push(version);
    else found.push({ day: version.day, versions: [version] });
  }
  return found;
}
