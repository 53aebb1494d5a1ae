// How a handout can be read: the size of its letters, and the room between them.

import { useRemembered } from "../kit/board";
import { useId } from "../kit/ids";

type Named = { name: string; title: string };
export type ReadingChoices = { size: Named[]; spacing: Named[] };
export type Reading = { size: string; spacing: string };

const ORDINARY: Reading = { size: "ordinary", spacing: "ordinary" };

/** What somebody chose last holds for the next page too. */
export const useReading = () => useRemembered<Reading>("handout:reading", ORDINARY);

type Props = { choices: ReadingChoices; chosen: Reading; onChange: (chosen: Reading) => void };

export function ReadingFields({ choices, chosen, onChange }: Props) {
  return (
    <>
      <Picks
        legend="How large its letters are"
        choices={choices.size}
        chosen={chosen.size}
        onChoose={(size) => onChange({ ...chosen, size })}
      />
      <Picks
        legend="Room between lines and letters"
        choices={choices.spacing}
        chosen={chosen.spacing}
        onChoose={(spacing) => onChange({ ...chosen, spacing })}
      />
    </>
  );
}

type PicksProps = {
  legend: string;
  choices: Named[];
  chosen: string;
  onChoose: (name: string) => void;
};

export function Picks({ legend, choices, chosen, onChoose }: PicksProps) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ name, title }) => (
        <label key={name} class="sos-workbench__pick">
          <input
            type="radio"
            name={`${id}-pick`}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
