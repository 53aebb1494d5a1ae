// One line of the eco map: to whom, how strong, whether it costs, which way help flows.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { Choice, Words } from "../kit/fields";
import { Check, Row, WhenField } from "../kit/form";
import { useId } from "../kit/ids";
import { svgElement } from "../kit/sheet";
import type { Edit } from "../kit/types";
import { changeTie, type Tie } from "./gestures";
import { type Term, type Terms, termOf } from "./terms";

type Props = {
  tie: Tie;
  /** Which of several ties it is; 0 where it is the only one. */
  number: number;
  /** Just added: the focus goes to its first field. */
  begin: boolean;
  ends: Term[];
  terms: Terms;
  send: (edit: Edit) => void;
  onRemove: () => void;
};

export function TieForm({ tie, number, begin, ends, terms, send, onRemove }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const set = (fields: Partial<Tie>) => send(changeTie(tie.id, fields));
  useLayoutEffect(() => {
    if (begin) frame.current?.querySelector("select")?.focus();
  }, []);
  return (
    <div ref={frame}>
      <Row
        name={`Tie${number ? ` ${number}` : ""}: ${termOf(ends, tie.who)}`}
        removes="Remove this tie"
        onRemove={onRemove}
      >
        <KeptBeside part="ties" item={tie.id} />
        <div class="sos-ecomap__two">
          <Choice
            label="With whom"
            value={tie.who}
            options={ends}
            onChange={(who) => set({ who })}
          />
          <Choice
            label="Which way help flows"
            value={tie.flow}
            options={terms.flows}
            onChange={(flow) => set({ flow })}
          />
        </div>
        <Strength tie={tie} terms={terms} onSet={(strength) => set({ strength })} />
        <Check
          label="There is stress in it"
          checked={tie.stress}
          onChange={(stress) => set({ stress })}
        />
        <Words
          shown
          lines={1}
          label="Words on the line"
          value={tie.words}
          onCommit={(words) => set({ words })}
        />
        <div class="sos-form__two">
          <WhenField
            label="Since (“spring 2024”)"
            value={tie.since}
            onCommit={(since) => set({ since })}
          />
          <WhenField
            label="Until, where it has ended"
            value={tie.until}
            onCommit={(until) => set({ until })}
          />
        </div>
        <Words
          shown
          label="How this is known"
          value={tie.source}
          onCommit={(source) => set({ source })}
        />
      </Row>
    </div>
  );
}

type StrengthProps = { tie: Tie; terms: Terms; onSet: (strength: string) => void };

/** Each strength with the line that it makes; stress is a fact of its own. */
function Strength({ tie, terms, onSet }: StrengthProps) {
  const name = useId();
  return (
    <fieldset class="sos-ecomap__strength">
      <legend class="sos-label">How strong</legend>
      {terms.strengths.map(({ value, label }) => (
        <label key={value} class="sos-check">
          <input
            type="radio"
            name={name}
            value={value}
            checked={tie.strength === value}
            onChange={() => onSet(value)}
          />
          <span>{label}</span>
          <Sample svg={terms.samples[tie.stress ? `${value}_stressful` : value] ?? ""} />
        </label>
      ))}
    </fieldset>
  );
}

/** A piece of line as the picture draws it; the word beside it says the same. */
function Sample({ svg }: { svg: string }) {
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const drawn = svgElement(svg);
    // The line alone: the words are beside it, the ground is the form's.
    for (const each of drawn?.querySelectorAll("title, desc, :scope > rect") ?? []) each.remove();
    frame.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [svg]);
  return <span ref={frame} class="sos-ecomap__sample" aria-hidden="true" />;
}
