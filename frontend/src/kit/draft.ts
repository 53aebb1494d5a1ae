// An item that somebody has begun; it stays in this page until Python has it on disk.

import { useEffect, useRef } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "./board";
import type { Parts } from "./types";

export function useDraft<T extends { id: string }>(part: string, key: string) {
  const { info, model } = useBoard();
  const saved = useModel<Parts>(model, "parts");
  const [draft, remember] = useRemembered<T | null>(`${info.id}:${key}`, null);
  const latest = useRef(draft);
  const set = (next: T | null) => {
    latest.current = next;
    remember(next);
  };
  const kept = draft && (saved[part] ?? []).some((each) => each.id === draft.id);
  useEffect(() => {
    if (kept) set(null);
  }, [kept]);
  return { draft, latest, set };
}
