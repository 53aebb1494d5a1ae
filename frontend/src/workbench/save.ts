// One state of saving for all boards on the page: as bad as the worst of them.

import { useLayoutEffect, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { isWaiting, type SaveState } from "../kit/outbox";

type News = { practice: string; board: string; save: SaveState };
const WORSE: SaveState[] = ["saved", "saving", "unsaved"];

/** `practices` are the ids of what is open: what was said of others counts no more. */
export function useSaveOfAll(root: HTMLElement, practices: string[]): SaveState {
  const [states, setStates] = useState<Record<string, News>>({});
  // Before any board below can have something to say.
  useLayoutEffect(() => {
    const hear = (event: Event) => {
      const news = (event as CustomEvent<News>).detail;
      const key = `${news.practice}:${news.board}`;
      setStates((before) =>
        before[key]?.save === news.save ? before : { ...before, [key]: news },
      );
    };
    root.addEventListener("sos-save", hear);
    return () => root.removeEventListener("sos-save", hear);
  }, [root]);
  const { save } = useBoard();
  const heard = Object.values(states).filter((each) => practices.includes(each.practice));
  // What a kernel that is gone never answered waits here until its board has come back.
  const left: SaveState = practices.some((id) => id && isWaiting(id)) ? "saving" : "saved";
  const all = [save, left, ...heard.map((each) => each.save)];
  return WORSE[Math.max(...all.map((each) => WORSE.indexOf(each)))] ?? "saved";
}
