// Fields that name people of the family, or anybody else in words.

import { useBoard } from "../kit/board";
import { Words } from "../kit/fields";
import { idOf, nameOf, speakers } from "../kit/people";
import type { Item } from "../kit/types";

type One = {
  label: string;
  help?: string | undefined;
  value: string;
  onSet: (who: string) => void;
};

export function Who({ label, help, value, onSet }: One) {
  const people = useBoard().parts.people ?? [];
  return (
    <Words
      shown
      label={label}
      help={help}
      value={nameOf(people, value)}
      suggestions={speakers(people)}
      onCommit={(words) => onSet(idOf(people, words))}
    />
  );
}

type Many = { label: string; help?: string; value: string[]; onSet: (who: string[]) => void };

/** Several people in one line, as one writes them: “Mum, Nan and Len next door”. */
export function Whom({ label, help, value, onSet }: Many) {
  const people = useBoard().parts.people ?? [];
  return (
    <Words
      shown
      label={label}
      help={help}
      value={value.map((each) => nameOf(people, each)).join(", ")}
      onCommit={(words) =>
        onSet(
          words
            .split(/\s*[,;]\s*/)
            .map((each) => idOf(people, first(people, each)))
            .filter(Boolean),
        )
      }
    />
  );
}

/** A first name is enough where only one person of the family has it. */
function first(people: Item[], words: string): string {
  const wanted = words.trim().toLowerCase();
  const found = people.filter(
    (each) =>
      String(each.name ?? "")
        .split(" ")[0]
        ?.toLowerCase() === wanted,
  );
  return found.length === 1 && wanted ? String(found[0]?.name) : words;
}
