// One who is asked in a round: who they are to the child, and from where they answer.

import { Choice, Words } from "../kit/fields";
import type { Turn } from "./rounds";
import type { Extra, Names } from "./terms";

/** `who` answers; of a guess, `of` is whose view they guess. */
export type Row = { who: string; role: string; view: string; of: string };

/** A turn says whose view it is, and of a guess also who guesses. */
export function turnOf(row: Row, extra: Extra): Omit<Turn, "id" | "round"> {
  const { who, role, view, of } = row;
  if (view !== "guess") return { who, role, view, guessed_by: "" };
  return { who: of, role: extra.likely[of] ?? "family", view, guessed_by: who };
}

type Props = {
  row: Row;
  extra: Extra;
  names: Names;
  onChange: (fields: Partial<Row>) => void;
  onGuess: () => void;
  onDrop: () => void;
};

export function AskedRow({ row, extra, names, onChange, onGuess, onDrop }: Props) {
  const name = names.say(row.who);
  const guess = row.view === "guess";
  return (
    <li>
      <fieldset class="sos-scaling__asks">
        <legend dir="auto">{guess ? `${name}, a guess` : name}</legend>
        {guess ? (
          <Words
            label="Whose view do they guess?"
            shown
            autoFocus={!row.of}
            suggestions={names.suggestions}
            value={names.say(row.of)}
            onCommit={(of) => onChange({ of: names.read(of) })}
          />
        ) : (
          <div class="sos-scaling__asks-two">
            <Choice
              label="Who they are to the child"
              value={row.role}
              options={extra.terms.roles}
              onChange={(role) => onChange({ role })}
            />
            <Choice
              label="From where they answer"
              value={row.view}
              options={extra.terms.views.filter((each) => each.value !== "guess")}
              onChange={(view) => onChange({ view })}
            />
          </div>
        )}
        <div class="sos-bar">
          {!guess && (
            <button type="button" class="sos-button sos-button--quiet" onClick={onGuess}>
              Ask for a guess too<span class="sos-hidden"> by {name}</span>
            </button>
          )}
          <button type="button" class="sos-button sos-button--quiet" onClick={onDrop}>
            Take off<span class="sos-hidden"> {guess ? `the guess by ${name}` : name}</span>
          </button>
        </div>
      </fieldset>
    </li>
  );
}
