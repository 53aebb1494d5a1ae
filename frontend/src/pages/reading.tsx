// A book as it is read aloud beside a child: one page at a time, large, and nothing else.

import { useEffect, useRef } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Svg } from "../kit/sheet";
import { type Book, type Extra, isOwn, pagesOf } from "./shapes";

type Props = { book: Book; extra: Extra; onDone: () => void };

export function Reading({ book, extra, onDone }: Props) {
  const { parts, announce, info } = useBoard();
  const pages = pagesOf(parts, book.id);
  const [wanted, setAt] = useRemembered(`${info.id}:pages:reading:${book.id}`, 0);
  const at = Math.min(wanted, Math.max(0, pages.length - 1));
  const page = pages[at];
  const whole = useRef<HTMLElement>(null);
  useEffect(() => whole.current?.focus(), []);
  const { words } = extra;
  const go = (to: number) => {
    if (to < 0 || to >= pages.length) return;
    setAt(to);
    const next = pages[to];
    announce(
      `${words.page} ${to + 1}. ${extra.pages[next?.id ?? ""]?.shows ?? ""} ${next?.words ?? ""}`,
    );
  };
  const press = (event: KeyboardEvent) => {
    const keys: Record<string, number> = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: pages.length - 1,
    };
    const to = keys[event.key];
    if (event.key === "Escape") onDone();
    else if (to !== undefined) go(to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = page && extra.pages[page.id];
  const heading = isOwn(book) && page ? words.sections[page.section ?? "none"]?.title : "";
  return (
    <section
      ref={whole}
      class="sos-pages__reading"
      aria-label={extra.books[book.id]?.called}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the book takes the focus, and with it the keys
      tabIndex={0}
      onKeyDown={press}
    >
      {!page && <p>{words.empty_end}</p>}
      {page && (
        <div class="sos-pages__open">
          {heading && <h3>{heading}</h3>}
          {shown && <Svg key={page.id} text={shown.svg} />}
          {page.words && (
            <p
              class={`sos-pages__aloud ${page.words.length > 200 ? "sos-pages__aloud--long" : ""}`}
              dir="auto"
            >
              {isOwn(book) ? `“${page.words}”` : page.words}
            </p>
          )}
          {at === pages.length - 1 && book.disagreement && (
            <div class="sos-pages__told2" dir="auto">
              <h4>{words.disagreed}</h4>
              <p>{book.disagreement}</p>
            </div>
          )}
        </div>
      )}
      <div class="sos-pages__turn">
        <button
          type="button"
          class="sos-pages__arrow"
          aria-disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <span aria-hidden="true">‹</span> Page before
        </button>
        <p aria-hidden="true">{pages.length > 0 && `${at + 1} ${words.of} ${pages.length}`}</p>
        <button
          type="button"
          class="sos-pages__arrow"
          aria-disabled={at >= pages.length - 1}
          onClick={() => go(at + 1)}
        >
          Next page <span aria-hidden="true">›</span>
        </button>
      </div>
    </section>
  );
}
