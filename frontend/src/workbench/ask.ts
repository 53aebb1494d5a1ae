// Questions to Python about whole files: each gets its own answer, or says that none came.

import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import { newId } from "../kit/edits";
import { PATIENCE } from "../kit/lasting";
import { SILENT, send } from "../kit/send";
import type { Model, Plain } from "../kit/types";
import type { Told } from "./types";

/**
 * `trouble` is empty where all went well; `data` are the bytes of a file; `report` is what did
 * not come along when a family went from one kind of file into another.
 */
export type Reply = { trouble: string; data?: BlobPart; report?: Told[] } & Plain;
export type Ask = (message: Plain & { do: string }, data?: ArrayBuffer) => Promise<Reply>;

export function useAsk(model: Model): Ask {
  const waiting = useRef(new Map<string, (reply: Reply) => void>());
  useLayoutEffect(() => {
    const receive = (content: Plain & { type?: string; ask?: string }, buffers?: BlobPart[]) => {
      if (content?.type !== "reply") return;
      waiting.current.get(String(content.ask))?.({
        trouble: "",
        ...content,
        data: buffers?.[0],
      } as Reply);
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  return useCallback(
    (message, data) =>
      new Promise((resolve) => {
        const id = newId("ask");
        const settle = (reply: Reply) => {
          clearTimeout(timer);
          waiting.current.delete(id);
          resolve(reply);
        };
        const timer = setTimeout(() => settle({ trouble: SILENT }), PATIENCE);
        waiting.current.set(id, settle);
        const heard = send(model, { type: "ask", ask: id, ...message }, data);
        if (!heard) settle({ trouble: SILENT });
      }),
    [model],
  );
}

/** Hand the bytes of a file to the browser, which puts them where downloads go. */
export function download(name: string, data: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([data]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** One message to Jupyter takes no more than about ten megabytes. */
const SLICE = 4 * 1024 * 1024;

/** Bring a file of this computer into the practice folder. */
export async function bringIn(ask: Ask, file: File, largest: number): Promise<Reply> {
  if (file.size > largest) {
    const megabytes = Math.floor(largest / 1024 ** 2);
    return {
      trouble: `“${file.name}” is larger than any practice file. At most ${megabytes} megabytes can be brought in.`,
    };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { trouble: `“${file.name}” could not be read. Is it still there?` };
  }
  // Two files can be on their way at once.
  const id = newId("file");
  let at = 0;
  for (; bytes.byteLength - at > SLICE; at += SLICE) {
    const reply = await ask({ do: "arriving", file: id }, bytes.slice(at, at + SLICE));
    if (reply.trouble) return reply;
  }
  return ask({ do: "bring_in", name: file.name, file: id }, bytes.slice(at));
}
