// One line of the eco map: to whom, how strong, whether it costs, which way help flows.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { Choice, Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { svgElement } from "../kit/sheet";
import type { Edit } from "../kit/types";
import { capital, changeTie, type Tie } from "./gestures";
import type { Term, Terms } from "./terms";

type Props = {
  tie: Tie;
  legend: string;
  /** Just added: the focus goes to its first field. */
  begin: boolean;
  ends: Term[];
  terms: Terms;
  send: (edit: Edit) => void;
  onRemove: () => void;
};

export function TieForm({ tie, legend, begin, ends, terms, send, onRemove }: Props) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const set = (fields: Partial<Tie>) => send(changeTie(tie.id, fields));
  useLayoutEffect(() => {
    if (begin) frame.current?.querySelector("select")?.focus();
  }, []);
  return (
    <fieldset ref={frame} class="sos-ecomap__tie">
      <legend dir="auto">{legend}</legend>
      <KeptBeside part="ties" item={tie.id} />
      <Choice
        label="To whom"
        value={tie.who}
        options={ends}
        onChange={(who) => set({ who })}
      />
      <Strength tie={tie} terms={terms} onSet={(strength) => set({ strength })} />
      <label class="sos-check">
        <input
          type="checkbox"
          checked={tie.stress}
          onChange={(event) => set({ stress: event.currentTarget.checked })}
        />
        <span>There is stress in it</span>
      </label>
      <Choice
        label="Which way help or energy flows"
        value={tie.flow}
        options={terms.flows.map(({ value, label }) => ({ value, label: capital(label) }))}
        onChange={(flow) => set({ flow })}
      />
      <Words
        shown
        lines={1}
        label="Words on the line"
        value={tie.words}
        onCommit={(words) => set({ words })}
      />
      <div class="sos-ecomap__two">
        <Words
          shown
          label="Since (“spring 2024”)"
          value={tie.since}
          onCommit={(since) => set({ since })}
        />
        <Words
          shown
          label="How this is known"
          value={tie.source}
          onCommit={(source) => set({ source })}
        />
      </div>
      <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
        Remove this tie
      </button>
    </fieldset>
  );
}

type StrengthProps = { tie: Tie; terms: Terms; onSet: (strength: string) => void };

/** Strength with the line that it makes; stress is a fact of its own. */
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
          <span>{capital(label)}</span>
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
    drawn?.removeAttribute("style");
    frame.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [svg]);
  return <span ref={frame} class="sos-ecomap__sample" aria-hidden="true" />;
}
