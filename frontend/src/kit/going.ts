// From one board to a place on another: a card's box in the matrix, a person in the
// genogram, a passage of the story, and back. Boards are bundles of their own, so they
// speak by events of the window. The Workbench takes a request and shows the tab first;
// where there is none, a board on the same page takes it itself.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useBoard } from "./board";

export type Place = {
  tool: string;
  /** The item to go to: a card, a box, a person, a stage of the story; empty for the tool. */
  item: string;
  /** Of a passage: its words. */
  words?: string;
};

export type Going = { practice: string; place: Place };

const GO = "sos-go";
const ARRIVE = "sos-arrive";
const HERE = "sos-here";

function told(name: string, going: Going): boolean {
  return !globalThis.dispatchEvent(new CustomEvent(name, { detail: going, cancelable: true }));
}

function listen(name: string, heard: (going: Going) => boolean): () => void {
  const listener = (event: Event) => {
    if (!event.defaultPrevented && heard((event as CustomEvent<Going>).detail)) {
      event.preventDefault();
    }
  };
  globalThis.addEventListener(name, listener);
  return () => globalThis.removeEventListener(name, listener);
}

/** Go somewhere; false where nobody on this page can take it. */
export const go = (going: Going): boolean => told(GO, going) || arrive(going);

/** Ask the board itself to show a place; false where it is not there (yet). */
export const arrive = (going: Going): boolean => told(ARRIVE, going);

/** For the Workbench: take requests, and hear when a board has come. */
export const onGo = (take: (going: Going) => boolean) => listen(GO, take);
export function onHere(heard: () => void): () => void {
  globalThis.addEventListener(HERE, heard);
  return () => globalThis.removeEventListener(HERE, heard);
}

/** For a board: ways to other boards of the same practice. */
export function useGoing() {
  const { info, root } = useBoard();
  return {
    /** Whether a tool of this practice can be gone to from here. */
    can: (tool: string): boolean =>
      Boolean(root.closest(".sos-workbench") || boardOn(root, tool, info.id)),
    go: (place: Place) => go({ practice: info.id, place }),
  };
}

function boardOn(root: HTMLElement, tool: string, practice: string): Element | undefined {
  const boards = root.ownerDocument.querySelectorAll<HTMLElement>(`[data-sos-board="${tool}"]`);
  return [...boards].find((each) => each.dataset.sosPractice === practice);
}

/** For a board: show a place that somebody comes to; false where it is not here (yet). */
export function useArrival(show: (place: Place) => boolean): void {
  const { info, model, root } = useBoard();
  const latest = useRef(show);
  latest.current = show;
  const tool = model.get("board") as string;
  useLayoutEffect(() => {
    const leave = listen(
      ARRIVE,
      ({ practice, place }) =>
        root.isConnected && practice === info.id && place.tool === tool && latest.current(place),
    );
    globalThis.dispatchEvent(new Event(HERE));
    return leave;
  }, [info.id, tool]);
}
