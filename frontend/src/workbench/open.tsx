// An open family: one header, one save state, and the tools as tabs.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { useLasting } from "../kit/lasting";
import type { Ask } from "./ask";
import { type Doing, FilePanel } from "./filepanel";
import { TakeHome, TakeHomeButtons, useHandout } from "./handout";
import { Asking } from "./naming";
import type { ReadingChoices } from "./reading";
import { useSaveOfAll } from "./save";
import { Tabs } from "./tabs";
import type { FileCard, Opened, Second } from "./types";
import { Versions } from "./versions";

type Props = {
  opened: Opened;
  second: Second;
  files: FileCard[];
  reading: ReadingChoices;
  /** The tool to begin with; empty for where one was, or the first. */
  first: string;
  pageMark: string;
  root: HTMLElement;
  ask: Ask;
  /** Close this family; `clear` goes on to clearing the room's work. */
  onClose: (clear?: boolean) => void;
  onOpen: (file: string) => void;
  /** Put a second file beside it; an empty name puts it away. */
  onBeside: (file: string) => void;
};

type Panel = "" | "file" | "versions";

export function OpenFamily(props: Props) {
  const { opened, second, ask, onClose, onBeside } = props;
  const { info, announce } = useBoard();
  const save = useSaveOfAll(props.root, [info.id, second.id ?? ""]);
  const home = useHandout();
  const [leaving, setLeaving] = useState<"" | "close" | "clear">("");
  const [panel, setPanel] = useState<Panel>("");
  const [first, setFirst] = useState<Doing>("");
  const closer = useRef<HTMLButtonElement>(null);
  const filer = useRef<HTMLButtonElement>(null);
  const leave = (clear: boolean) => setLeaving(clear ? "clear" : "close");
  // Work that is on its way is waited for; only work that does not get there is asked about.
  const waited = useLasting(leaving !== "");
  useLayoutEffect(() => {
    if (!leaving || save !== "saved") return;
    setLeaving("");
    onClose(leaving === "clear");
  }, [leaving, save]);
  const show = (next: Panel, doing: Doing = "") => {
    setFirst(doing);
    setPanel(next);
    if (!next) filer.current?.focus();
  };
  // Two boards of one tool look alike: each says then itself what is saved and undone in it.
  const two = !!second.file;
  useEffect(() => {
    if (two) announce(`${second.title} is shown beside ${opened.title}.`);
  }, [second.id]);
  return (
    <div class="sos-workbench__open">
      <header class="sos-workbench__head">
        <div>
          <p class="sos-workbench__kind">{props.pageMark}</p>
          <h2 dir="auto">{opened.title}</h2>
        </div>
        <div class="sos-bar__end">
          <SaveMark save={save} />
          {!two && <UndoRedo />}
          <button
            type="button"
            ref={filer}
            class="sos-button"
            aria-expanded={panel === "file"}
            onClick={() => show(panel === "file" ? "" : "file")}
          >
            This file
          </button>
          <TakeHomeButtons home={home} />
          <button type="button" ref={closer} class="sos-button" onClick={() => leave(false)}>
            Close this family
          </button>
        </div>
      </header>
      <Notice save={save} />
      {info.unsaved && panel !== "file" && (
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={() => show("file", "copy")}>
            Save a copy of this work
          </button>
          <button type="button" class="sos-button" onClick={() => leave(false)}>
            Back to the start screen
          </button>
        </div>
      )}
      <KeptBeside part="record" item="" />
      <KeptBeside part="family" item="" />
      {panel === "file" && (
        <FilePanel
          key={first}
          opened={opened}
          ask={ask}
          first={first}
          others={props.files.filter(
            (each) => !each.trouble && each.file !== opened.file && each.file !== second.file,
          )}
          onOpen={props.onOpen}
          onBeside={(file) => {
            show("");
            onBeside(file);
          }}
          onVersions={() => show("versions")}
          onClear={() => leave(true)}
        />
      )}
      {panel === "versions" && <Versions ask={ask} onClose={() => show("")} />}
      {leaving && (save === "unsaved" || waited) && (
        <Asking
          question="Some of your work is not saved yet. If you close this family now, it may be lost. Close it all the same?"
          no="Stay here"
          yes="Close it"
          onNo={() => {
            setLeaving("");
            closer.current?.focus();
          }}
          onYes={() => onClose(leaving === "clear")}
        />
      )}
      <TakeHome home={home} root={props.root} reading={props.reading} />
      <Tabs opened={opened} second={second} first={props.first} onAlone={() => onBeside("")} />
    </div>
  );
}
