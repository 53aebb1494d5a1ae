/** The beginning of some words, on one line. */
export function cut(words: string | undefined, most = 70): string {
  const line = (words ?? "").replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** The same for a choice or a question, where something has to stand. */
export const cutOr = (words: string | undefined, most?: number, none = "(no words yet)"): string =>
  cut(words, most) || none;
