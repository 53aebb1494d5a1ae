// Fields that name somebody: one, or several in their order.

import { useRef } from "preact/hooks";
import { around, helpers } from "../kit/around";
import { useBoard } from "../kit/board";
import { Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { idOf, nameOf } from "../kit/people";

type WhoProps = {
  label: string;
  value: string | undefined;
  /** Whom to offer first. */
  first: string[];
  onSet: (who: string) => void;
};

export function Who({ label, value, first, onSet }: WhoProps) {
  const { parts } = useBoard();
  const everybody = around(parts);
  return (
    <Words
      shown
      label={label}
      suggestions={[...new Set([...first, ...helpers(parts)])]}
      value={nameOf(everybody, value)}
      onCommit={(said) => onSet(idOf(everybody, said))}
    />
  );
}

type SeveralProps = Omit<WhoProps, "value" | "onSet"> & {
  value: string[] | undefined;
  help?: string;
  onSet: (who: string[]) => void;
};

export function Several({ label, value = [], first, help, onSet }: SeveralProps) {
  const { parts, announce } = useBoard();
  const everybody = around(parts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const there = value.map((each) => nameOf(everybody, each));
  const offered = [...new Set([...first, ...helpers(parts)])].filter(
    (each) => !there.includes(each),
  );
  const take = () => {
    const who = idOf(everybody, input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (!who || value.includes(who)) return;
    onSet([...value, who]);
    announce(`${nameOf(everybody, who)} is on the list.`);
  };
  const drop = (who: string) => {
    input.current?.focus();
    onSet(value.filter((each) => each !== who));
    announce(`${nameOf(everybody, who)} is taken off the list.`);
  };
  return (
    <fieldset class="sos-plan__several">
      <legend class="sos-label">{label}</legend>
      {help && <p class="sos-help">{help}</p>}
      {value.length > 0 && (
        <ul>
          {value.map((each) => (
            <li key={each}>
              <span dir="auto">{nameOf(everybody, each)}</span>
              <button type="button" class="sos-button sos-button--quiet" onClick={() => drop(each)}>
                Take off<span class="sos-hidden"> {nameOf(everybody, each)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="sos-words sos-plan__else">
        {/* Leaving the field or Enter is enough: a name is not lost where nobody presses Add. */}
        <input
          ref={input}
          type="text"
          list={`${id}-list`}
          autocomplete="off"
          dir="auto"
          aria-label={`${label}: a name`}
          onChange={take}
        />
        <datalist id={`${id}-list`}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="button" class="sos-button" onClick={take}>
          Add<span class="sos-hidden"> to “{label}”</span>
        </button>
      </div>
    </fieldset>
  );
}
