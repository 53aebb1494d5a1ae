// The practice files of the start screen: go on with one, or do something with it as a whole.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useId } from "../kit/ids";
import { type Ask, bringIn, download, type Reply } from "./ask";
import { Arrival, type Arrived, Missing, WriteGedcom } from "./gedcom";
import { Asking, Naming } from "./naming";
import type { FileCard, Told as Lost, Start } from "./types";

type Props = { start: Start; ask: Ask; onOpen: (file: FileCard) => void };
type Told = { words: string; bad?: boolean; lost?: Lost[] };
/** Do something with a file; `said` tells what came of it. */
type Act = (what: string, file: FileCard, more: object, said: (reply: Reply) => string) => void;

const READY = (reply: Reply) => {
  if (reply.data) download(String(reply.name), reply.data);
  return `“${reply.name}” has been handed to the browser as a download.`;
};

export function Files({ start, ask, onOpen }: Props) {
  const [told, setTold] = useState<Told>({ words: "" });
  const [chosen, setChosen] = useState("");
  const list = useRef<HTMLElement>(null);
  const [goTo, setGoTo] = useState("");
  const [arrived, setArrived] = useState<Arrived | null>(null);
  // A file that has just been made or renamed: whoever works by keyboard goes on there.
  useLayoutEffect(() => {
    const found = goTo && list.current?.querySelector<HTMLElement>(`[data-sos-more="${goTo}"]`);
    if (!found) return;
    found.focus();
    setGoTo("");
  }, [goTo, start.files]);
  const act: Act = async (what, file, more, said) => {
    const reply = await ask({ do: what, file: file.file, ...more });
    if (reply.trouble) return setTold({ words: reply.trouble, bad: true });
    setTold({ words: said(reply), lost: reply.report });
    setChosen("");
    if (reply.file) setGoTo(String(reply.file));
  };
  const bring = async (file: File) => {
    setTold({ words: `Bringing in “${file.name}”…` });
    setArrived(null);
    const reply = await bringIn(ask, file, start.largest);
    if (reply.trouble) return setTold({ words: reply.trouble, bad: true });
    setTold({ words: `“${file.name}” has been brought in.` });
    const made = { name: file.name, file: String(reply.file), people: Number(reply.people) };
    if (reply.report?.length) setArrived({ ...made, report: reply.report });
    else open(made);
  };
  const open = ({ file, name }: { file: string; name: string }) =>
    onOpen({ file, title: name, family: "", changed: "", trouble: "" });
  return (
    <section ref={list}>
      <h3>Go on with a practice file</h3>
      {start.files.length === 0 && (
        <p class="sos-workbench__none">
          No practice file yet. Choosing a family above begins one, and every change is kept in it.
        </p>
      )}
      <p class="sos-workbench__told" role="status">
        {!told.bad && told.words}
      </p>
      {told.bad && (
        <p class="sos-notice" role="alert">
          {told.words}
        </p>
      )}
      <Missing told={told.lost} />
      <ul class="sos-workbench__files">
        {start.files.map((file) => (
          <File
            key={file.file}
            file={file}
            chosen={chosen === file.file}
            onChoose={(on) => setChosen(on ? file.file : "")}
            onOpen={onOpen}
            act={act}
          />
        ))}
      </ul>
      <FromElsewhere onFile={bring} />
      {arrived && (
        <Arrival
          key={arrived.file}
          arrived={arrived}
          onOpen={() => open(arrived)}
          onStay={() => {
            setGoTo(arrived.file);
            setArrived(null);
          }}
        />
      )}
      {start.away.length > 0 && <Away files={start.away} act={act} />}
    </section>
  );
}

function About({ file }: { file: FileCard }) {
  return (
    <div>
      <p>
        <strong dir="auto">{file.title}</strong>
        {file.family && file.family !== file.title && <span dir="auto"> · {file.family}</span>}
      </p>
      <p class="sos-label">
        {file.file}
        {file.changed && ` · last changed ${file.changed}`}
      </p>
      {file.trouble && <p class="sos-workbench__trouble">{file.trouble}</p>}
    </div>
  );
}

type FileProps = {
  file: FileCard;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onOpen: Props["onOpen"];
  act: Act;
};

function File({ file, chosen, onChoose, onOpen, act }: FileProps) {
  const id = useId();
  return (
    <li class="sos-workbench__file">
      <About file={file} />
      <div class="sos-bar">
        {!file.trouble && (
          <button type="button" class="sos-button" onClick={() => onOpen(file)}>
            Go on
            <span class="sos-hidden">
              {" "}
              with {file.title}, {file.file}
            </span>
          </button>
        )}
        <button
          type="button"
          class="sos-button"
          data-sos-more={file.file}
          aria-expanded={chosen}
          aria-controls={id}
          onClick={() => onChoose(!chosen)}
        >
          More
          <span class="sos-hidden"> to do with {file.title}</span>
        </button>
      </div>
      <div id={id} class="sos-workbench__more" hidden={!chosen}>
        {chosen && <Actions file={file} act={act} />}
      </div>
    </li>
  );
}

function Actions({ file, act }: { file: FileCard; act: Act }) {
  const [doing, setDoing] = useState("");
  const row = useRef<HTMLDivElement>(null);
  const back = () => {
    const word = doing;
    setDoing("");
    row.current?.querySelector<HTMLElement>(`[data-sos-do="${word}"]`)?.focus();
  };
  const button = (word: string, what: string, onClick: () => void, open = false) => (
    <button
      type="button"
      class="sos-button"
      data-sos-do={what}
      aria-expanded={open ? doing === what : undefined}
      onClick={onClick}
    >
      {word}
    </button>
  );
  const whole = !file.trouble;
  return (
    <>
      <div ref={row} class="sos-bar">
        {button("Rename", "rename", () => setDoing("rename"), true)}
        {whole &&
          button("Duplicate", "duplicate", () =>
            act("duplicate", file, {}, () => `“${file.title}” has been duplicated.`),
          )}
        {whole
          ? button("Save a copy", "copy", () => setDoing("copy"), true)
          : button("Download it as it is", "download", () => act("download", file, {}, READY))}
        {whole && button("Write as YAML", "yaml", () => act("yaml", file, {}, written))}
        {whole && button("Write as GEDCOM", "gedcom", () => setDoing("gedcom"), true)}
        {button("Put away", "away", () => setDoing("away"), true)}
      </div>
      {doing === "rename" && (
        <Naming
          label="New name"
          value={file.title}
          acts={[
            {
              word: "Give it this name",
              act: (title) => act("rename", file, { title }, () => "The file has its new name."),
            },
          ]}
          onCancel={back}
        />
      )}
      {doing === "copy" && (
        <Naming
          label="Name of the copy"
          value={`${file.title}, copy`}
          acts={[
            {
              word: "Save it in the practice folder",
              act: (title) => act("save_copy", file, { title }, () => "The copy has been saved."),
            },
            { word: "Download it", act: () => act("download", file, {}, READY) },
          ]}
          onCancel={back}
        />
      )}
      {doing === "gedcom" && (
        <WriteGedcom
          onWrite={(without_living) => act("gedcom", file, { without_living }, written)}
          onCancel={back}
        />
      )}
      {doing === "away" && (
        <Asking
          question={`Put away “${file.title}”? It can be brought back until this room's work is cleared.`}
          no="Keep it here"
          yes="Put it away"
          onNo={back}
          onYes={() => act("put_away", file, {}, () => `“${file.title}” has been put away.`)}
        />
      )}
    </>
  );
}

/** What is said of work that has been written as YAML or GEDCOM. */
export function written(reply: Reply): string {
  READY(reply);
  return `Written: it is in the practice folder as ${reply.where}, and has been downloaded.`;
}

export { READY as ready };

function FromElsewhere({ onFile }: { onFile: (file: globalThis.File) => void }) {
  const id = useId();
  return (
    <div class="sos-workbench__elsewhere">
      <label for={id}>Open a file from elsewhere on this computer</label>
      <input
        id={id}
        type="file"
        accept=".practice,.yaml,.yml,.ged,.gdz"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onFile(file);
          input.value = "";
        }}
      />
      <p class="sos-label">
        A practice file, a record as YAML, or a family as GEDCOM (.ged). A copy of it comes into the
        practice folder; the file itself stays as it is.
      </p>
      <p class="sos-label">
        Everybody in it must be invented. Files of family tree programs are mostly about real
        people: never bring in a real family.
      </p>
    </div>
  );
}

function Away({ files, act }: { files: FileCard[]; act: Act }) {
  const [going, setGoing] = useState("");
  return (
    <details class="sos-workbench__away">
      <summary>Put away ({files.length})</summary>
      <ul class="sos-workbench__files">
        {files.map((file) => (
          <li key={file.file} class="sos-workbench__file">
            <About file={file} />
            <div class="sos-bar">
              <button
                type="button"
                class="sos-button"
                onClick={() =>
                  act("bring_back", file, {}, () => `“${file.title}” has been brought back.`)
                }
              >
                Bring back
                <span class="sos-hidden"> {file.title}</span>
              </button>
              <button
                type="button"
                class="sos-button"
                data-sos-delete={file.file}
                onClick={() => setGoing(file.file)}
              >
                Delete for good
                <span class="sos-hidden"> {file.title}</span>
              </button>
            </div>
            {going === file.file && (
              <div class="sos-workbench__more">
                <Asking
                  question={`Delete “${file.title}” for good? This cannot be taken back.`}
                  no="Keep it"
                  yes="Delete it"
                  onNo={() => setGoing("")}
                  onYes={() =>
                    act("delete", file, {}, () => `“${file.title}” has been deleted for good.`)
                  }
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
