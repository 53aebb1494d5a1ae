// Who was there: people of the family, and words for anybody else.

import { useRef } from "preact/hooks";
import { useBoard } from "../kit/board";
import { useId } from "../kit/ids";
import { idOf, nameOf, speakers } from "../kit/people";

type Props = { value: string[]; onSet: (present: string[]) => void };

export function Present({ value, onSet }: Props) {
  const { parts, announce } = useBoard();
  const people = parts.people ?? [];
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const there = value.map((each) => nameOf(people, each));
  const offered = speakers(people).filter((each) => !there.includes(each));
  const take = () => {
    const who = idOf(people, input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (!who || value.includes(who)) return;
    onSet([...value, who]);
    announce(`${nameOf(people, who)} was there.`);
  };
  const drop = (who: string) => {
    input.current?.focus();
    onSet(value.filter((each) => each !== who));
    announce(`${nameOf(people, who)} is taken off the list.`);
  };
  return (
    <fieldset class="sos-meetings__present">
      <legend class={value.length > 0 ? "sos-label" : "sos-hidden"}>Who was there</legend>
      {value.length > 0 && (
        <ul>
          {value.map((each) => (
            <li key={each}>
              <span dir="auto">{nameOf(people, each)}</span>
              <button type="button" class="sos-button sos-button--quiet" onClick={() => drop(each)}>
                Take off<span class="sos-hidden"> {nameOf(people, each)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="sos-meetings__else">
        <div class="sos-words">
          <label for={field} class="sos-label">
            {value.length > 0 ? "Who else was there" : "Who was there"}
          </label>
          {/* Leaving the field or Enter is enough: a name is not lost where nobody presses Add. */}
          <input
            ref={input}
            id={field}
            type="text"
            list={`${field}-list`}
            autocomplete="off"
            dir="auto"
            placeholder="A name, or words such as “school nurse”"
            onChange={take}
          />
          <datalist id={`${field}-list`}>
            {offered.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </div>
        <button type="button" class="sos-button" onClick={take}>
          Add<span class="sos-hidden"> to who was there</span>
        </button>
      </div>
    </fieldset>
  );
}
