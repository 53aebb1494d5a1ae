// Everybody whom a "who" field can name: people of the genogram, then who is on the eco map.

import { called, speakers } from "./people";
import type { Item, Parts } from "./types";

/** People first: where somebody on the eco map has a person's name, the person is meant. */
export function around(parts: Parts): Item[] {
  const people = parts.people ?? [];
  const names = new Set(people.map((each) => called(each).toLowerCase()));
  const systems = parts.systems ?? [];
  return [...people, ...systems.filter((each) => !names.has(called(each).toLowerCase()))];
}

/** Those who can be asked to do something. */
export const helpers = (parts: Parts): string[] => speakers(around(parts));
