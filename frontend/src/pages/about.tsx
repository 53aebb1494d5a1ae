// What must be known about a book before a child hears it.

import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { useRemoval, WhenField } from "../kit/form";
import { Who, Whom } from "./people";
import { type Book, capital, type Extra, isOwn } from "./shapes";

type Props = { book: Book; extra: Extra; onGone: () => void };

export function About({ book, extra, onGone }: Props) {
  const { submit } = useBoard();
  const { ask, question } = useRemoval(onGone);
  const { fields, help, ages, ready_own } = extra.words;
  const own = isOwn(book);
  const set = (values: Record<string, unknown>) => submit(change("books", book.id, values));
  const terms = (kind: string) =>
    (extra.choices[kind] ?? []).map((each) => ({ ...each, label: capital(each.label) }));
  const ready = (extra.choices.Ready ?? []).map((each) => ({
    value: each.value,
    label: capital((own ? ready_own[each.value] : each.label) ?? each.label),
  }));
  const line = (field: keyof Book & string, label = fields[field] ?? "") => (
    <Words
      shown
      lines={1}
      label={label}
      help={help[field]}
      value={String(book[field] ?? "")}
      onCommit={(words) => set({ [field]: words })}
    />
  );
  return (
    <div class="sos-pages__about" data-card={book.id}>
      <KeptBeside part="books" item={book.id} />
      <div class="sos-pages__two">
        {line("title")}
        <Whom
          label={(own ? fields.child : fields.children) ?? ""}
          value={book.children ?? []}
          onSet={(children) => set({ children })}
        />
        {!own && (
          <Choice
            label={fields.occasion ?? ""}
            value={book.occasion ?? "involved"}
            options={terms("Occasion").filter((each) => each.value !== "three_pictures")}
            onChange={(occasion) => set({ occasion })}
          />
        )}
        <div>
          <Choice
            label={fields.age ?? ""}
            value={book.age ?? "younger"}
            options={terms("AgeBand")}
            onChange={(age) => set({ age })}
          />
          {!own && <p class="sos-help">{ages[book.age ?? "younger"]}</p>}
        </div>
        <Whom
          label={(own ? fields.with_child : fields.told_by) ?? ""}
          value={book.told_by ?? []}
          onSet={(told_by) => set({ told_by })}
        />
        <WhenField label={fields.date ?? ""} value={book.date} onCommit={(date) => set({ date })} />
        {!own && (
          <>
            <Who
              label={fields.sees_first ?? ""}
              help={help.sees_first}
              value={book.sees_first ?? ""}
              onSet={(sees_first) => set({ sees_first })}
            />
            {line("may_object")}
            <Choice
              label={fields.open_matter ?? ""}
              value={book.open_matter ?? "not_asked"}
              options={terms("OpenMatter")}
              onChange={(open_matter) => set({ open_matter })}
            />
            {book.open_matter === "open" && (
              <Who
                label={fields.checked_by ?? ""}
                help={help.open_matter}
                value={book.checked_by ?? ""}
                onSet={(checked_by) => set({ checked_by })}
              />
            )}
            {line("disagreement")}
          </>
        )}
        <Choice
          label={(own ? fields.shown_to : fields.ready) ?? ""}
          value={book.ready ?? "draft"}
          options={ready}
          onChange={(value) => set({ ready: value })}
        />
        {line("agreed", own ? fields.wants : fields.agreed)}
      </div>
      <Advice part="books" item={book.id} />
      {question}
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => ask("books", book.id, "this book, with all its pages")}
      >
        Remove this book
      </button>
    </div>
  );
}
