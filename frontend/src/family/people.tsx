// Everybody by generation, one button each.

import type { Item } from "../kit/types";
import { type Extra, type Family, homesOf, nameOf } from "./shapes";

type Props = {
  family: Family;
  extra: Extra;
  chosen: string;
  onChoose: (id: string) => void;
};

export function People({ family, extra, chosen, onChoose }: Props) {
  return (
    <nav class="sos-family__people" aria-label="People, by generation">
      {generations(family, extra.rows).map(({ title, people }) => (
        <div key={title} class="sos-family__row">
          <p class="sos-label">{title}</p>
          <ul aria-label={title}>
            {people.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  class="sos-family__person"
                  aria-current={each.id === chosen ? "true" : undefined}
                  onClick={() => onChoose(each.id)}
                >
                  <span dir="auto">{nameOf(family, each.id)}</span>
                  <span class="sos-family__home" dir="auto">
                    {about(family, each)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function about(family: Family, who: Item): string {
  const homes = homesOf(family, who.id).map((each) => each.name || "a household");
  return [who.focal && "the child", who.pet, homes.join(" and ")].filter(Boolean).join(" · ");
}

type Generation = { title: string; people: Item[] };

/** Pets stand by themselves; so does, for a moment, who is not in the picture yet. */
export function generations(family: Family, rows: string[][]): Generation[] {
  const persons = new Map(family.people.filter((each) => !each.pet).map((each) => [each.id, each]));
  const drawn = rows
    .map((row) => row.flatMap((id) => persons.get(id) ?? []))
    .filter((row) => row.length > 0);
  const placed = new Set(rows.flat());
  const fresh = [...persons.values()].filter(({ id }) => !placed.has(id));
  const pets = family.people.filter((each) => each.pet);
  return [
    ...drawn.map((people, at) => ({ title: titleOf(at, drawn.length), people })),
    { title: "Just added", people: fresh },
    { title: "Pets", people: pets },
  ].filter(({ people }) => people.length > 0);
}

function titleOf(at: number, count: number): string {
  if (count === 1) return "Everybody";
  if (at === 0) return "Oldest generation";
  if (at === count - 1) return "Youngest generation";
  return count === 3 ? "Middle generation" : `Generation ${at + 1}`;
}
