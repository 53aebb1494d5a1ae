// What passes by itself is not worth a word; what lasts is.

import { useEffect, useState } from "preact/hooks";

/** Milliseconds that work may need to get to the disk, or a page to another file. */
const ON_ITS_WAY = 4000;

/** Whether something has been so for a while. */
export function useLasting(so: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!so) return;
    const timer = setTimeout(() => setLasting(true), ON_ITS_WAY);
    return () => clearTimeout(timer);
  }, [so]);
  return so && lasting;
}
