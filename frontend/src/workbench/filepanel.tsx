// What can be done with the open file as a whole.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Ask, Reply } from "./ask";
import { ready, written } from "./files";
import { Missing, WriteGedcom } from "./gedcom";
import { Naming } from "./naming";
import type { FileCard, Opened, Told } from "./types";

export type Doing = "" | "rename" | "copy" | "gedcom" | "beside";
const NOTHING: { words: string; bad: boolean; copy: string; lost?: Told[] } = {
  words: "",
  bad: false,
  copy: "",
};
type Props = {
  opened: Opened;
  ask: Ask;
  /** What is begun with; the rest is chosen here. */
  first: Doing;
  others: FileCard[];
  onOpen: (file: string) => void;
  onBeside: (file: string) => void;
  onVersions: () => void;
  onClear: () => void;
};

export function FilePanel(props: Props) {
  const { opened, ask, others } = props;
  const [doing, setDoing] = useState<Doing>(props.first);
  const [told, setTold] = useState(NOTHING);
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!props.first) row.current?.querySelector("button")?.focus();
  }, []);
  const back = () => {
    row.current?.querySelector<HTMLElement>(`[data-sos-do="${doing}"]`)?.focus();
    setDoing("");
  };
  const act = async (what: string, more: object, said: (reply: Reply) => string) => {
    const reply = await ask({ do: what, ...more });
    const copy = what === "save_copy" && !reply.trouble ? String(reply.file) : "";
    const words = reply.trouble || said(reply);
    setTold({ words, bad: !!reply.trouble, copy, lost: reply.report });
    if (!reply.trouble) back();
  };
  const opener = (word: string, what: Doing) => (
    <button
      type="button"
      class="sos-button"
      data-sos-do={what}
      aria-expanded={doing === what}
      onClick={() => setDoing(doing === what ? "" : what)}
    >
      {word}
    </button>
  );
  return (
    <section class="sos-workbench__filing" aria-label="This file">
      <div ref={row} class="sos-bar">
        {opener("Rename", "rename")}
        {opener("Save a copy", "copy")}
        <button type="button" class="sos-button" onClick={() => act("yaml", {}, written)}>
          Write as YAML
        </button>
        {opener("Write as GEDCOM", "gedcom")}
        <button type="button" class="sos-button" onClick={props.onVersions}>
          Versions
        </button>
        {opener("Show another file beside it", "beside")}
        <button type="button" class="sos-button" onClick={props.onClear}>
          Finish and clear this room's work
        </button>
      </div>
      {doing === "rename" && (
        <Naming
          label="New name"
          value={opened.title}
          acts={[
            {
              word: "Give it this name",
              act: (title) => act("rename", { title }, () => "The file has its new name."),
            },
          ]}
          onCancel={back}
        />
      )}
      {doing === "copy" && (
        <Naming
          label="Name of the copy"
          value={`${opened.title}, copy`}
          acts={[
            {
              word: "Save it in the practice folder",
              act: (title) =>
                act("save_copy", { title }, (reply) => `The copy is saved as ${reply.file}.`),
            },
            { word: "Download it", act: () => act("download", {}, ready) },
          ]}
          onCancel={back}
        />
      )}
      {doing === "gedcom" && (
        <WriteGedcom
          onWrite={(without_living) => act("gedcom", { without_living }, written)}
          onCancel={back}
        />
      )}
      {doing === "beside" && <Others files={others} onChoose={props.onBeside} />}
      <p class="sos-workbench__told" role="status">
        {!told.bad && told.words}
      </p>
      {told.bad && (
        <p class="sos-notice" role="alert">
          {told.words}
        </p>
      )}
      <Missing told={told.lost} />
      {told.copy && (
        <button type="button" class="sos-button" onClick={() => props.onOpen(told.copy)}>
          Go on with the copy
        </button>
      )}
    </section>
  );
}

function Others({ files, onChoose }: { files: FileCard[]; onChoose: (file: string) => void }) {
  if (files.length === 0) {
    return <p>There is no other practice file in the practice folder.</p>;
  }
  return (
    <div class="sos-workbench__others">
      <p>Which file is to stand beside this one? Both can be worked on, and each is saved.</p>
      <ul>
        {files.map((file) => (
          <li key={file.file}>
            <button type="button" class="sos-button" onClick={() => onChoose(file.file)}>
              <span dir="auto">{file.title}</span>
            </button>
            <span class="sos-label">
              {file.file}, last changed {file.changed}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
