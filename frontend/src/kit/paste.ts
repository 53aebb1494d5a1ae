// What a word processor or a web page puts on the clipboard, as plain words.

const BULLETS =
  "\u2022\u25cf\u25cb\u25aa\u25ab\u25e6\u2023\u2043\u00b7\uf0b7\uf0a7\uf0d8\uf0fc\uf076";
// A dot or a dash, a number or a letter with its full stop or bracket; "o" is Word's second level.
const MARK = new RegExp(
  `^\\s*(?:[${BULLETS}]\\s*|o\\t\\s*|[-*\u2013\u2014]\\s+|\\(?(?:\\d{1,3}|[a-zA-Z])[.)]\\s+)(?=\\S)`,
);
const BULLET = new RegExp(`^([ \\t]*)(?:[${BULLETS}]|o(?=\\t))[ \\t]*`, "gm");

/** Words without what cannot be seen; a word processor's bullets become one kind of dot. */
export function plainWords(pasted: string): string {
  return pasted
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(BULLET, "$1• ")
    .replace(/\t+/g, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/[ ]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** The lines of some words, each without its dot or number; empty ones are left out. */
export function linesOf(words: string): string[] {
  return plainWords(words)
    .split("\n")
    .map((line) => line.replace(MARK, "").trim())
    .filter(Boolean);
}

/** A text as one sentence a line, where it has no lines of its own. */
export function sentencesOf(words: string): string[] {
  const lines = linesOf(words);
  if (lines.length !== 1) return lines;
  return (lines[0] ?? "").split(/(?<=[.!?…]["”’)]?)\s+(?=\p{Lu}|["“‘(])/u).filter(Boolean);
}

/** Put plain words where the cursor is, as one step that the browser can take back. */
export function insertAt(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  if (field.ownerDocument.execCommand?.("insertText", false, words)) return;
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
