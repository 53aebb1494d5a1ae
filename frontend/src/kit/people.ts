// "Who" fields hold a person's id where the words are a person's name, else the words.

import type { Item } from "./types";

export const called = (person: Item): string =>
  String(person.name || (person.known === false ? "Not known" : person.id));

export function nameOf(people: Item[], idOrWords: unknown): string {
  const person = people.find((each) => each.id === idOrWords);
  return person ? called(person) : String(idOrWords ?? "");
}

export function idOf(people: Item[], words: string): string {
  const wanted = words.trim().toLowerCase();
  const found = people.filter((each) => called(each).toLowerCase() === wanted);
  return found.length === 1 && found[0] ? found[0].id : words.trim();
}

/** People who can say something: no pets, nobody who is not known. */
export const speakers = (people: Item[]): string[] =>
  people.filter((each) => !each.pet && each.known !== false).map(called);
