// The five edits, and their effect on what is shown until Python has answered.

import type { Edit, Item, Parts, Plain } from "./types";

/** A new id: unique, and short enough to read in a file. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `${prefix}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join("")}`;
}

const editId = () => newId("edit");

export const add = (part: string, item: Item, before = ""): Edit => ({
  do: "add",
  edit_id: editId(),
  part,
  item,
  before,
});

export const change = (part: string, id: string, fields: Plain): Edit => ({
  do: "change",
  edit_id: editId(),
  part,
  id,
  fields,
});

export const move = (part: string, id: string, before: string, fields: Plain = {}): Edit => ({
  do: "move",
  edit_id: editId(),
  part,
  id,
  before,
  fields,
});

export const remove = (part: string, id: string, cascade = false): Edit => ({
  do: "remove",
  edit_id: editId(),
  part,
  id,
  cascade,
});

export const together = (label: string, edits: Edit[]): Edit => ({
  do: "together",
  edit_id: editId(),
  edits,
  label,
});

function inserted(items: Item[], item: Item, before: string): Item[] {
  const at = items.findIndex((each) => each.id === before);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

/**
 * Show an edit at once. Made again on parts that already hold it, it changes
 * nothing, so it does not matter whether Python's answer or its state is first.
 */
export function applied(parts: Parts, edit: Edit): Parts {
  if (edit.do === "together") return edit.edits.reduce(applied, parts);
  const items = parts[edit.part];
  if (!items) return parts;
  const found = items.find((each) => each.id === ("id" in edit ? edit.id : edit.item.id));
  const put = (changed: Item[]) => ({ ...parts, [edit.part]: changed });
  switch (edit.do) {
    case "add":
      return found ? parts : put(inserted(items, edit.item, edit.before ?? ""));
    case "change":
      return put(items.map((each) => (each === found ? { ...each, ...edit.fields } : each)));
    case "move": {
      if (!found) return parts;
      const rest = items.filter((each) => each !== found);
      return put(inserted(rest, { ...found, ...edit.fields }, edit.before));
    }
    case "remove":
      return put(items.filter((each) => each !== found));
  }
}
