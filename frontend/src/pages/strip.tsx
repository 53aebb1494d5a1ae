// The pages of a book, small, in their order.

import { useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { add, move, newId } from "../kit/edits";
import { useRemoval } from "../kit/form";
import { useId } from "../kit/ids";
import { type Book, type Extra, isOwn, type Page, pagesOf } from "./shapes";
import { Thumb } from "./thumb";

type Props = { book: Book; page: Page | undefined; extra: Extra; onPage: (id: string) => void };

export function Strip({ book, page, extra, onPage }: Props) {
  const { parts, submit, announce } = useBoard();
  const pages = pagesOf(parts, book.id);
  const at = pages.findIndex((each) => each.id === page?.id);
  const { ask, question } = useRemoval(() => onPage(pages[at + 1]?.id ?? pages[at - 1]?.id ?? ""));
  const { words } = extra;
  const go = (by: number) => {
    const before = by < 0 ? pages[at - 1] : pages[at + 2];
    if (!page) return;
    submit(move("pages", page.id, before?.id ?? ""));
    announce(`This is page ${at + 1 + by} now.`);
  };
  return (
    <nav class="sos-pages__strip" aria-label="The pages of this book">
      {pages.length === 0 && <p class="sos-help">{words.no_pages}</p>}
      <ol>
        {pages.map((each, n) => (
          <li key={each.id}>
            <button
              type="button"
              class="sos-pages__leaf"
              aria-current={each.id === page?.id ? "page" : undefined}
              onClick={() => onPage(each.id)}
            >
              <Thumb svg={extra.pages[each.id]?.svg} class="sos-pages__thumb--page" />
              <span dir="auto">
                {n + 1}
                <span class="sos-pages__leafwords">
                  {" "}
                  {each.words || extra.words.sections[each.section ?? "none"]?.title}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <AddPage book={book} pages={pages} extra={extra} onPage={onPage} />
      {page && (
        <div class="sos-pages__row">
          <button
            type="button"
            class="sos-button sos-button--quiet"
            aria-disabled={at <= 0}
            onClick={() => at > 0 && go(-1)}
          >
            Page earlier
          </button>
          <button
            type="button"
            class="sos-button sos-button--quiet"
            aria-disabled={at === pages.length - 1}
            onClick={() => at < pages.length - 1 && go(1)}
          >
            Page later
          </button>
          <button
            type="button"
            class="sos-button sos-button--quiet"
            onClick={() => ask("pages", page.id, `page ${at + 1}`)}
          >
            Remove page
          </button>
        </div>
      )}
      {question}
    </nav>
  );
}

type AddProps = { book: Book; pages: Page[]; extra: Extra; onPage: (id: string) => void };

/** The next part of the telling that has no page yet comes first; every other one can be chosen. */
function AddPage({ book, pages, extra, onPage }: AddProps) {
  const { submit } = useBoard();
  const id = useId();
  const [wanted, setWanted] = useState("");
  const { sections, tellings } = extra.words;
  const telling = tellings[isOwn(book) ? "three_pictures" : "story"];
  const told = new Set(pages.map((each) => each.section));
  const next = telling.find((each) => !told.has(each)) ?? telling[telling.length - 1] ?? "none";
  const section = wanted || next;
  const begin = () => {
    const page = newId("page");
    const last = pages.find((each) => each.section && order(each.section) > order(section));
    submit(add("pages", { id: page, book: book.id, section }, last?.id ?? ""));
    setWanted("");
    onPage(page);
  };
  const order = (name: string) => telling.indexOf(name);
  return (
    <div class="sos-pages__addpage">
      <label for={id} class="sos-label">
        Next page
      </label>
      <select id={id} value={section} onChange={(event) => setWanted(event.currentTarget.value)}>
        {[...telling, ...(isOwn(book) ? [] : ["none"])].map((each) => (
          <option key={each} value={each}>
            {sections[each]?.title}
          </option>
        ))}
      </select>
      <button type="button" class="sos-button" onClick={begin}>
        <span aria-hidden="true">+ </span>Add this page
      </button>
    </div>
  );
}
