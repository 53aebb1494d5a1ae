// This page is the room's: it follows what the trainer's window asks of it.

import { useLayoutEffect, useRef } from "preact/hooks";
import { go } from "../kit/going";
import { isWaiting } from "../kit/outbox";
import { type Line, type ToTrainer, toTrainer } from "../kit/room";
import type { PracticeInfo } from "../kit/types";
import type { Opened } from "./types";

/** Milliseconds between two looks whether everything typed is on disk. */
const LOOK = 100;

type Follows = { opened: Opened; info: PracticeInfo; open: (file: string) => void };

export function useRoom(follows: Follows): void {
  const latest = useRef(follows);
  latest.current = follows;
  const line = useRef<Line<ToTrainer>>();
  const { file, title } = follows.opened;
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const { file, title } = latest.current.opened;
      line.current?.say({ to: "trainer", file, title });
    };
    const open = (wanted: string) => {
      clearTimeout(timer);
      const { opened, info } = latest.current;
      if (opened.file === wanted) return tell();
      // What somebody is just typing is kept first: leaving the field sends it off.
      (document.activeElement as HTMLElement | null)?.blur?.();
      if (opened.file && isWaiting(info.id)) timer = setTimeout(() => open(wanted), LOOK);
      else latest.current.open(wanted);
    };
    line.current = toTrainer((said) => {
      const { info } = latest.current;
      if (said.do === "hello") tell();
      else if (said.do === "open") open(said.file);
      else if (said.do === "show" && info.id) {
        go({ practice: info.id, place: { tool: said.tool, item: "" } });
      }
    });
    const gone = () => line.current?.say({ to: "trainer", gone: true });
    globalThis.addEventListener?.("pagehide", gone);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.("pagehide", gone);
      gone();
      line.current?.close();
    };
  }, []);
  useLayoutEffect(() => line.current?.say({ to: "trainer", file, title }), [file, title]);
}
