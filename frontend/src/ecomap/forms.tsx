// The eco map by form: everybody and everything around the family in a list, and
// what is known of whatever is chosen.

import { useEffect, useRef, useState } from "preact/hooks";
import { KeptFromGone } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { Choice } from "../kit/fields";
import type { FormsProps } from "../kit/form";
import type { Edit } from "../kit/types";
import { Adding } from "./adding";
import { addSystem, putInMiddle, type System, systemsIn, tieIn } from "./gestures";
import { tieAt } from "./stops";
import { SystemForm } from "./system";
import { type EcomapExtra, homeName, systemName, type Terms, termOf } from "./terms";

/** What Python would not do, and to which system it was to be done. */
type Refusal = { at: string; sentence: string };

const NOTHING: Refusal = { at: "", sentence: "" };

export function EcomapForms({ chosen, onChoose }: FormsProps) {
  const { model, parts, submit, announce } = useBoard();
  const { form } = useModel<EcomapExtra>(model, "extra");
  const [refusal, setRefusal] = useState(NOTHING);
  const [naming, setNaming] = useState("");
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const systems = systemsIn(parts);
  const homes = parts.households ?? [];
  const centre = String(parts.record?.[0]?.centre || form.centre);
  // A line that is chosen in the picture stands in the form of what it leads to.
  const line = tieIn(parts, tieAt(chosen) ?? "");
  const system = systems.find((each) => each.id === (line?.system ?? chosen));

  const send = (edit: Edit, at = "") => {
    setRefusal(NOTHING);
    submit(edit, (sentence) => setRefusal({ at, sentence }));
  };
  // What is known of whatever is chosen comes into sight, but never under the
  // hands of somebody who is naming one after the other.
  useEffect(() => {
    const known = root.current?.querySelector<HTMLElement>(".sos-ecomap__chosen");
    const frame = known?.closest(".sos-picture__forms");
    if (!known || !frame || root.current?.querySelector(".sos-ecomap__adding :focus")) return;
    frame.scrollTop += known.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  }, [system?.id]);
  const put = (name: string, kind?: string) => {
    const made = addSystem({ name, kind });
    send(made.edit);
    // Without a name yet, the name is what comes next.
    setNaming(name ? "" : made.system.id);
    onChoose(made.system.id);
    announce(`${systemName(made.system, form.kinds)} is on the map.`);
  };
  const choose = (id: string, byKey: boolean) => {
    setNaming("");
    onChoose(id);
    // As from the picture: Enter leads to what is known.
    if (byKey) {
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>("[data-sos-form-heading]")?.focus(),
      );
    }
  };
  return (
    <section ref={root} class="sos-form sos-ecomap" aria-label="Who and what is around the family">
      <h3 ref={heading} tabIndex={-1} data-sos-form-heading={system ? undefined : true}>
        Who and what is around the family
      </h3>
      <KeptFromGone from={["systems", "ties"]} />
      {systems.length === 0 && (
        <p>
          Nobody stands here yet: ask who or what comes to mind first, write the name, and choose
          what it is.
        </p>
      )}
      <Adding kinds={form.kinds} onAdd={put} />
      {refusal.sentence && refusal.at !== system?.id && <Refused sentence={refusal.sentence} />}
      {systems.length > 0 && (
        <List systems={systems} terms={form} chosen={system?.id ?? ""} onChoose={choose} />
      )}
      {homes.length > 0 && (
        <Choice
          label="In the middle"
          value={centre}
          options={homes.map((each) => ({ value: each.id, label: homeName(each) }))}
          onChange={(home) => send(putInMiddle(home))}
        />
      )}
      {system && (
        <SystemForm
          key={system.id}
          system={system}
          terms={form}
          centre={centre}
          naming={naming === system.id}
          refused={refusal.at === system.id ? refusal.sentence : ""}
          send={(edit) => send(edit, system.id)}
          onBack={() => heading.current?.focus()}
          onGone={() => {
            onChoose("");
            heading.current?.focus();
          }}
        />
      )}
      {!system && systems.length > 0 && (
        <p class="sos-label">Choose one here or in the picture to change what is known.</p>
      )}
    </section>
  );
}

type ListProps = {
  systems: System[];
  terms: Terms;
  chosen: string;
  onChoose: (id: string, byKey: boolean) => void;
};

function List({ systems, terms, chosen, onChoose }: ListProps) {
  return (
    <ul class="sos-ecomap__list" aria-label="On the map">
      {systems.map((each) => (
        <li key={each.id}>
          <button
            type="button"
            class="sos-ecomap__one"
            aria-current={each.id === chosen ? "true" : undefined}
            onClick={(event) => onChoose(each.id, event.detail === 0)}
          >
            <span dir="auto">{systemName(each, terms.kinds)}</span>
            {each.name && <span class="sos-ecomap__kind">{termOf(terms.kinds, each.kind)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Refused({ sentence }: { sentence: string }) {
  return (
    <p class="sos-form__refused" role="alert" dir="auto">
      {sentence}
    </p>
  );
}
