// A book as one HTML file, made by Python: to print and fold, or to open anywhere.

import { useEffect, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { PATIENCE, useLasting } from "../kit/lasting";
import { useLink } from "../kit/link";
import { SILENT, send } from "../kit/send";
import type { Book, Extra } from "./shapes";

type Made = {
  type: "booklet";
  book: string;
  html?: string;
  name?: string;
  where?: string;
  trouble?: string;
};

export function Making({ book, extra }: { book: Book; extra: Extra }) {
  const { model, announce } = useBoard();
  const [made, setMade] = useState<Made | null>(null);
  const [waiting, setWaiting] = useState(false);
  const { making } = extra.words;
  useEffect(() => {
    setWaiting(false);
    setMade(null);
    const heard = (content: Made) => {
      if (content?.type !== "booklet" || content.book !== book.id) return;
      setWaiting(false);
      setMade(content);
      announce(content.trouble ?? "The booklet is ready.");
    };
    model.on("msg:custom", heard);
    return () => model.off("msg:custom", heard);
  }, [model, book.id]);
  // A kernel that hangs takes what is sent, and never answers.
  const silent = useLasting(waiting, PATIENCE);
  const trouble = made?.trouble || (silent && SILENT);
  const link = useLink(made?.html, "text/html");
  const make = (fold: boolean) => {
    const heard = send(model, { type: "booklet", book: book.id, fold });
    setWaiting(heard);
    setMade(heard ? null : { type: "booklet", book: book.id, trouble: SILENT });
  };
  return (
    <section class="sos-pages__making" aria-label={making.to_print}>
      <h3>{making.to_print}</h3>
      <div class="sos-pages__row">
        <button type="button" class="sos-button" onClick={() => make(true)}>
          {making.fold}
        </button>
        <button type="button" class="sos-button" onClick={() => make(false)}>
          {making.flat}
        </button>
      </div>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      {made && link && (
        <div class="sos-pages__row">
          <a class="sos-button sos-button--main" href={link} target="_blank" rel="noreferrer">
            {making.open}
          </a>
          <a class="sos-button" href={link} download={made.name}>
            {making.download}
          </a>
          {made.where && (
            <p class="sos-help">
              {making.kept} {made.where}
            </p>
          )}
        </div>
      )}
      <p class="sos-help">{making.hint}</p>
    </section>
  );
}
