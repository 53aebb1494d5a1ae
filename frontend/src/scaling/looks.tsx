// The ways to look at a scale: the line, meeting by meeting, person by person, a child's path.

import { useEffect } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Choice } from "../kit/fields";
import { useId } from "../kit/ids";
import { Large, OneByOne } from "../kit/large";
import { send } from "../kit/send";
import { SheetView, Svg } from "../kit/sheet";
import type { Extra, Looked, Scale } from "./terms";

export type Looking = {
  look: string;
  setLook: (look: string) => void;
  day: string;
  setDay: (day: string) => void;
  /** Not there until Python has drawn it. */
  shown: Looked | undefined;
  offered: [string, string][];
};

/** How somebody looks at a scale; what is not drawn yet is asked for. */
export function useLooking(scale: Scale, extra: Extra, days: number): Looking {
  const { info, model } = useBoard();
  const [chosen, setLook] = useRemembered(`${info.id}:scaling:look`, "line");
  const [wanted, setDay] = useRemembered(`${info.id}:scaling:day:${scale.id}`, "");
  const offered = Object.entries(extra.about.looks)
    .filter(([, { several }]) => !several || days > 1)
    .map(([name, { title }]): [string, string] => [name, title]);
  const look = offered.some(([name]) => name === chosen) ? chosen : "line";
  const day = ofOneDay(look) ? wanted : "";
  const shown = extra.scales[[scale.id, look, day].join("|")];
  // Drawn once it is looked at; asked for again after the kernel has started anew.
  useEffect(() => {
    if (!shown) send(model, { type: "look", scale: scale.id, look, day });
  }, [model, scale.id, look, day, !shown]);
  return { look, setLook, day, setDay, shown, offered };
}

const ofOneDay = (look: string) => look === "line" || look === "path";

export function Looks({ scale, looking }: { scale: Scale; looking: Looking }) {
  const group = useId();
  const { look, setLook, setDay, shown, offered } = looking;
  return (
    <>
      <div class="sos-scaling__looking">
        <fieldset class="sos-scaling__looks">
          <legend class="sos-hidden">How to look at it</legend>
          {offered.map(([name, title]) => (
            <label key={name} class="sos-scaling__look">
              <input
                type="radio"
                name={group}
                checked={name === look}
                onChange={() => setLook(name)}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        {shown && shown.days.length > 1 && ofOneDay(look) && (
          <Choice label="On which day" value={shown.day} options={shown.days} onChange={setDay} />
        )}
      </div>
      {shown && (
        <>
          <Svg text={shown.svg} />
          <div class="sos-scaling__below">
            <Large
              label="Show it large"
              title={scale.question || "A scale without a question"}
              titled
            >
              <Svg text={shown.large} />
              <OneByOne items={shown.curious} what="question" />
            </Large>
            <details>
              <summary>Read as words and tables</summary>
              <SheetView sheet={shown.sheet} level={4} />
            </details>
          </div>
        </>
      )}
    </>
  );
}

/** Questions for the room; they never open on a child's number. */
export function Curious({ extra, looking }: { extra: Extra; looking: Looking }) {
  const questions = looking.shown?.curious ?? [];
  const { heading, lead } = extra.about.curious;
  if (questions.length === 0) return null;
  return (
    <aside class="sos-scaling__curious" aria-label={heading}>
      <h4>{heading}</h4>
      <p>{lead}</p>
      <ul>
        {questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ul>
    </aside>
  );
}
