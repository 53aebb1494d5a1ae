// Ids for labels. Preact's own begin anew in every root, and one page holds
// many roots: a label would name the field of another board.

import { useState } from "preact/hooks";
import { newId } from "./edits";

/** An id that is unique on the page and stays while the component does. */
export function useId(): string {
  return useState(() => newId("sos"))[0];
}
