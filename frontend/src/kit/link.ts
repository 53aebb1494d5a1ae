// Something that Python has made, as a link to open or to download.

import { useEffect, useState } from "preact/hooks";

/** The address of a file that is in this page alone; empty while there is none. */
export function useLink(data: BlobPart | undefined, type: string): string {
  const [link, setLink] = useState("");
  useEffect(() => {
    if (!data) return setLink("");
    const url = URL.createObjectURL(new Blob([data], { type }));
    setLink(url);
    return () => URL.revokeObjectURL(url);
  }, [data, type]);
  return link;
}
