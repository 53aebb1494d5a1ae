// Split, join and duplicate: each is one edit, and one undo takes it back.

import { cutOr } from "../kit/cut";
import { add, change, newId, remove, together } from "../kit/edits";
import { linesOf } from "../kit/paste";
import { nameOf } from "../kit/people";
import type { Edit, Item, Parts } from "../kit/types";
import type { Tools } from "./tools";
import type { Statement } from "./words";

/** What a card made from another keeps of it. */
function kin(statement: Statement, words: string): Statement {
  const { outcome: _, outcome_why: __, ...rest } = statement;
  return { ...rest, id: newId("st"), words };
}

/** The card after one, in the order of the record; empty where it is the last. */
function following(parts: Parts, id: string): string {
  const all = parts.statements ?? [];
  return all[all.findIndex((each) => each.id === id) + 1]?.id ?? "";
}

export function duplicate(parts: Parts, statement: Statement): { edit: Edit; id: string } {
  const copy = kin(statement, statement.words ?? "");
  return { edit: add("statements", copy, following(parts, statement.id)), id: copy.id };
}

/** The first piece stays where it is, with all that hangs on it; the others follow it. */
export function split(parts: Parts, statement: Statement, pieces: string[]): Edit | null {
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0) return null;
  const after = following(parts, statement.id);
  return together(`split the statement “${cutOr(statement.words ?? "", 40)}”`, [
    change("statements", statement.id, { words: first }),
    ...rest.map((words) => add("statements", kin(statement, words), after)),
  ]);
}

export function splitEdit(tools: Tools, statement: Statement): void {
  const edit = split(tools.parts(), statement, linesOf(statement.words ?? ""));
  if (!edit) return;
  tools.submit(edit);
  tools.announce("Each line is a card now.");
}

/** Join another card to one: every word, source and date of both is in it. */
export function join(parts: Parts, one: Statement, other: Statement): Edit {
  const people = parts.people ?? [];
  const own = Boolean(one.own_words);
  const quoted = (each: Statement) =>
    each.own_words && own !== Boolean(other.own_words) ? `“${each.words}”` : (each.words ?? "");
  const both = (name: "who" | "source" | "when" | "passage") => {
    const [mine, theirs] = [one[name] ?? "", other[name] ?? ""];
    if (!mine || !theirs || mine === theirs) return mine || theirs;
    return name === "who"
      ? `${nameOf(people, mine)}; ${nameOf(people, theirs)}`
      : `${mine}; ${theirs}`;
  };
  const fields = {
    words: [quoted(one), quoted(other)].filter((each) => each.trim()).join("\n"),
    who: both("who"),
    source: both("source"),
    when: both("when"),
    own_words: own && Boolean(other.own_words),
    about: [...new Set([...(one.about ?? []), ...(other.about ?? [])])],
    passage: one.passage || other.passage || "",
    passage_from: one.passage ? (one.passage_from ?? "") : (other.passage_from ?? ""),
    from_cell: one.from_cell || other.from_cell || "",
  };
  return together("join two statements", [
    change("statements", one.id, fields),
    ...passedOn(parts, other.id, one.id),
    remove("statements", other.id, true),
  ]);
}

/** Parts in which a card may be named. */
const NAMING = ["pairs", "readings", "draft_rounds"];

/** What hung on a card goes over to the one that it became a part of. */
function passedOn(parts: Parts, from: string, to: string): Edit[] {
  const passed = (value: unknown) =>
    Array.isArray(value) && value.includes(from)
      ? [...new Set(value.map((each) => (each === from ? to : each)))]
      : value === from
        ? to
        : value;
  return NAMING.flatMap((part) =>
    (parts[part] ?? []).flatMap((item) => {
      const fields = Object.entries(item).filter(
        ([name, value]) => name !== "id" && passed(value) !== value,
      );
      if (fields.length === 0) return [];
      const now = fields.map(([name, value]) => [name, passed(value)]);
      return [change(part, item.id, Object.fromEntries(now))];
    }),
  );
}

/** The cards that one can be joined with: those of its own column, its own category first. */
export function partners(statements: Item[], one: Statement, categories: string[]): Statement[] {
  const others = (statements as Statement[]).filter(
    (each) => each.id !== one.id && categories.includes(each.category),
  );
  const same = others.filter((each) => each.category === one.category);
  return [...same, ...others.filter((each) => each.category !== one.category)];
}
