// What stands on the map and belongs to a part of the story: to be read, and told anew.

import { useBoard } from "../kit/board";
import { nameOf } from "../kit/people";
import type { Extra } from "./shapes";

type Props = { section: string; extra: Extra };

export function OnTheMap({ section, extra }: Props) {
  const { parts } = useBoard();
  const { title, help, told, from } = extra.words.map;
  const wanted = from[section] ?? [];
  const found = (parts.statements ?? []).filter(
    (each) => wanted.includes(String(each.category)) && String(each.words ?? "").trim(),
  );
  if (found.length === 0) return null;
  const forChild = (id: string) =>
    String((parts.pairs ?? []).find((pair) => pair.goal === id && pair.told)?.told ?? "");
  return (
    <details class="sos-pages__group">
      <summary>{title}</summary>
      <p class="sos-help">{help}</p>
      <ul class="sos-pages__map">
        {found.map((each) => (
          <li key={each.id} dir="auto">
            {each.own_words ? `“${each.words}”` : String(each.words)}
            {each.own_words && each.who ? ` ${nameOf(parts.people ?? [], each.who)}` : ""}
            {forChild(each.id) && (
              <p>
                {told} {forChild(each.id)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
