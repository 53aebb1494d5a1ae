// The one way to say something to Python. Nothing else in the views can: a model gives no `send`.

import type { Model } from "./types";

/** For people, where nobody hears or answers what they asked for. */
export const SILENT = "Python does not answer. Wait a moment and try again; no saved work is lost.";

type Line = Model & { send(content: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]): void };

/**
 * False where there is no kernel to hear it. It never throws: what a view does besides (its
 * clean-up above all, which keeps words that somebody has typed) goes on.
 */
export function send(model: Model, content: unknown, data?: ArrayBuffer): boolean {
  try {
    (model as Line).send(content, undefined, data && [data]);
    return true;
  } catch {
    return false;
  }
}
