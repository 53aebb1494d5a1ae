// A book as it is read aloud beside a child: one page at a time, large, and nothing else.

import type { ComponentChildren, Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Svg } from "../kit/sheet";
import { type Book, type Extra, isOwn, type Page, pagesOf } from "./shapes";

type Props = { book: Book; extra: Extra; onDone: () => void };

export function Reading({ book, extra, onDone }: Props) {
  const { parts, announce, info } = useBoard();
  const pages = stepsOf(book, pagesOf(parts, book.id));
  const [wanted, setAt] = useRemembered(`${info.id}:pages:reading:${book.id}`, 0);
  const at = Math.min(wanted, Math.max(0, pages.length - 1));
  const step = pages[at];
  const differs = step === DIFFER;
  const page = differs ? undefined : step;
  const whole = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // Over everything else on the page: a child sees the book, and nothing of the workbench.
  useEffect(() => {
    whole.current?.showModal?.();
    next.current?.focus();
  }, []);
  const { words } = extra;
  const go = (to: number) => {
    if (to < 0 || to >= pages.length) return;
    setAt(to);
    const step = pages[to];
    const there = step === DIFFER ? undefined : step;
    announce(
      `${words.page} ${to + 1}. ${step === DIFFER ? `${words.disagreed}. ${book.disagreement}` : ""} ${extra.pages[there?.id ?? ""]?.shows ?? ""} ${there?.words ?? ""}`,
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
    if (to === undefined) return;
    go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = page && extra.pages[page.id];
  const heading = isOwn(book) && page ? words.sections[page.section ?? "none"]?.title : "";
  return (
    <dialog
      ref={whole}
      class="sos-pages__reading"
      // Whoever points at the picture can still turn the page by key.
      tabIndex={-1}
      aria-label={extra.books[book.id]?.called}
      onKeyDown={press}
      onClose={onDone}
    >
      <div class="sos-pages__open">
        {!step && <p>{words.empty_end}</p>}
        {heading && <h3>{heading}</h3>}
        {page && shown && <Svg key={page.id} text={shown.svg} />}
        {page?.words && (
          <p
            class={`sos-pages__aloud ${page.words.length > 200 ? "sos-pages__aloud--long" : ""}`}
            dir="auto"
          >
            {isOwn(book) ? `“${page.words}”` : page.words}
          </p>
        )}
        {differs && (
          <div class="sos-pages__differ" dir="auto">
            <h3>{words.disagreed}</h3>
            <p class="sos-pages__aloud">{book.disagreement}</p>
          </div>
        )}
      </div>
      <div class="sos-pages__turn">
        <Turn off={at === 0} onTurn={() => go(at - 1)}>
          <span aria-hidden="true">‹</span> Page before
        </Turn>
        <p>
          <span aria-hidden="true">
            {pages.length > 0 && `${at + 1} ${words.of} ${pages.length}`}
          </span>
          <button type="button" class="sos-pages__leave" onClick={onDone}>
            {words.make}
          </button>
        </p>
        <Turn off={at >= pages.length - 1} onTurn={() => go(at + 1)} first={next}>
          Next page <span aria-hidden="true">›</span>
        </Turn>
      </div>
    </dialog>
  );
}

const DIFFER = "differ";

/** What people see differently is read before the last page, which the child falls asleep with. */
function stepsOf(book: Book, pages: Page[]): (Page | typeof DIFFER)[] {
  if (!book.disagreement?.trim() || pages.length === 0) return pages;
  return [...pages.slice(0, -1), DIFFER, ...pages.slice(-1)];
}

type TurnProps = {
  off: boolean;
  onTurn: () => void;
  first?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
};

function Turn({ off, onTurn, first, children }: TurnProps) {
  return (
    <button
      ref={first ?? null}
      type="button"
      class="sos-pages__arrow"
      aria-disabled={off}
      onClick={() => !off && onTurn()}
    >
      {children}
    </button>
  );
}
