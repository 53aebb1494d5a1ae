// Words and pictures: choose a book or begin one, make its pages, read it aloud, print it.

import { useEffect, useRef, useState } from "preact/hooks";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { add, newId, together } from "../kit/edits";
import { BoardHead } from "../kit/head";
import { nameOf } from "../kit/people";
import { send } from "../kit/send";
import { SheetView } from "../kit/sheet";
import { About } from "./about";
import { Making } from "./making";
import { PageMaker } from "./page";
import { Reading } from "./reading";
import { type Book, booksOf, capital, type Extra, isOwn, labelOf, OWN, pagesOf } from "./shapes";
import { Strip } from "./strip";

type LabelWords = { tools: Record<string, string> };

/** Nothing is drawn before somebody looks: then Python is told so. */
function PagesBoard() {
  const { model } = useBoard();
  const extra = useModel<Partial<Extra>>(model, "extra");
  const waits = !extra.words;
  useEffect(() => {
    if (waits) send(model, { type: "looked_at" });
  }, [model, waits]);
  return waits ? <p class="sos-help">One moment…</p> : <Books extra={extra as Extra} />;
}

function Books({ extra }: { extra: Extra }) {
  const { model, parts, info } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const books = booksOf(parts);
  const [wanted, setBook] = useRemembered(`${info.id}:pages:book`, "");
  const [reading, setReading] = useState(false);
  const reader = useRef<HTMLButtonElement>(null);
  const book = books.find((each) => each.id === wanted) ?? books[0];
  return (
    <>
      <BoardHead
        title={words.tools.pages}
        lead={book && isOwn(book) ? extra.words.lead_child : extra.words.lead}
        parts={["books", "pages", "drawings", "looks"]}
      >
        {book && (
          <button
            ref={reader}
            type="button"
            class="sos-button sos-button--main"
            onClick={() => setReading(true)}
          >
            {extra.words.read}
          </button>
        )}
      </BoardHead>
      {reading && book && (
        <Reading
          key={book.id}
          book={book}
          extra={extra}
          onDone={() => {
            setReading(false);
            reader.current?.focus();
          }}
        />
      )}
      <Shelf books={books} book={book} extra={extra} onBook={setBook} />
      <details class="sos-picture__words">
        <summary>Read as words and tables</summary>
        <SheetView sheet={extra.sheet} />
      </details>
    </>
  );
}

type ShelfProps = {
  books: Book[];
  book: Book | undefined;
  extra: Extra;
  onBook: (id: string) => void;
};

function Shelf({ books, book, extra, onBook }: ShelfProps) {
  const { parts, info } = useBoard();
  const [wanted, setPage] = useRemembered(`${info.id}:pages:page`, "");
  const pages = book ? pagesOf(parts, book.id) : [];
  const page = pages.find((each) => each.id === wanted) ?? pages[0];
  // Whose pictures they are must be said first.
  const unasked = Boolean(book && isOwn(book) && !book.children?.length);
  return (
    <>
      {books.length === 0 && <p class="sos-pages__none">{extra.words.none}</p>}
      {books.length > 0 && (
        <nav class="sos-pages__books" aria-label="Books">
          {books.map((each) => (
            <button
              key={each.id}
              type="button"
              class="sos-button"
              aria-pressed={each.id === book?.id}
              onClick={() => onBook(each.id)}
            >
              <span dir="auto">{extra.books[each.id]?.called ?? each.title}</span>
            </button>
          ))}
        </nav>
      )}
      <Begin extra={extra} folded={books.length > 0} onBegun={onBook} />
      {book && (
        <article class="sos-pages__book" aria-label={extra.books[book.id]?.called}>
          <details class="sos-pages__group" open={unasked}>
            <summary>
              {extra.words.about}: <Short book={book} extra={extra} />
            </summary>
            <About book={book} extra={extra} onGone={() => onBook("")} />
          </details>
          <div class="sos-pages__desk">
            <Strip book={book} page={page} extra={extra} onPage={setPage} />
            {page && <PageMaker key={page.id} book={book} page={page} extra={extra} />}
          </div>
          {pages.length > 0 && <Making book={book} extra={extra} />}
        </article>
      )}
    </>
  );
}

/** The few words by which a book is known. */
function Short({ book, extra }: { book: Book; extra: Extra }) {
  const people = useBoard().parts.people ?? [];
  const whom = (book.children ?? []).map((each) => nameOf(people, each).split(" ")[0]).join(", ");
  const ready = book.ready ?? "draft";
  const how = isOwn(book)
    ? extra.words.ready_own[ready]
    : `${labelOf(extra.choices.AgeBand, book.age ?? "younger")}, ${labelOf(extra.choices.Ready, ready)}`;
  return <span dir="auto">{whom ? `${whom}; ${how}` : how}</span>;
}

type BeginProps = { extra: Extra; folded: boolean; onBegun: (id: string) => void };

function Begin({ extra, folded, onBegun }: BeginProps) {
  const { submit } = useBoard();
  const [open, setOpen] = useState(false);
  const begin = (occasion: string, title: string) => {
    const id = newId("book");
    const one = extra.children.length === 1 || occasion !== OWN;
    const children = one ? extra.children : [];
    const first = extra.words.tellings[occasion === OWN ? OWN : "story"] ?? [];
    const sections = occasion === OWN ? first : first.slice(0, 1);
    const pages = sections.map((section) => add("pages", { id: newId("page"), book: id, section }));
    submit(together("begin a book", [add("books", { id, occasion, title, children }), ...pages]));
    setOpen(false);
    onBegun(id);
  };
  const choices = (
    <div class="sos-pages__begin">
      {Object.entries(extra.words.begin).map(([occasion, { button, title }]) => (
        <button
          key={occasion}
          type="button"
          class="sos-button"
          onClick={() => begin(occasion, title)}
        >
          <span aria-hidden="true">+ </span>
          {capital(button)}
        </button>
      ))}
    </div>
  );
  if (!folded) return choices;
  return (
    <details
      class="sos-pages__group"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Begin another book</summary>
      {choices}
    </details>
  );
}

export default defineView("pages", () => <PagesBoard />);
