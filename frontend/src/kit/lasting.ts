// What passes by itself is not worth a word; what lasts is.

import { useEffect, useState } from "preact/hooks";

/** Milliseconds that work may need to get to the disk, or a page to another file. */
const ON_ITS_WAY = 4000;

/** Milliseconds after which nobody should go on waiting for an answer in silence. */
export const PATIENCE = 20_000;

/** Whether something has been so for a while, in milliseconds. */
export function useLasting(so: boolean, after = ON_ITS_WAY): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!so) return;
    const timer = setTimeout(() => setLasting(true), after);
    return () => clearTimeout(timer);
  }, [so, after]);
  return so && lasting;
}
