// The eco map as a list and a form: the same facts as the picture beside it.

import { useRef, useState } from "preact/hooks";
import { KeptFromGone } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { Choice } from "../kit/fields";
import type { Edit } from "../kit/types";
import { Adding } from "./adding";
import {
  addSystem,
  capital,
  putInMiddle,
  removeSystem,
  systemName,
  systemsIn,
  termOf,
} from "./gestures";
import { SystemForm } from "./system";
import { type EcomapExtra, homeName } from "./terms";

export type FormsProps = { chosen: string; onChoose: (id: string) => void };

/** What Python would not do, and in whose form it was asked for. */
type Refusal = { at: string; sentence: string };

const NOTHING: Refusal = { at: "", sentence: "" };

export function EcomapForms({ chosen, onChoose }: FormsProps) {
  const { model, parts, submit, announce } = useBoard();
  const { form } = useModel<EcomapExtra>(model, "extra");
  const [refusal, setRefusal] = useState(NOTHING);
  const [fresh, setFresh] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const systems = systemsIn(parts);
  const homes = parts.households ?? [];
  const centre = String(parts.record?.[0]?.centre || form.centre);

  const send = (edit: Edit, at = "") => {
    setRefusal(NOTHING);
    submit(edit, (sentence) => setRefusal({ at, sentence }));
  };
  const put = (name: string, kind?: string) => {
    const { id, edit } = addSystem({ name, kind });
    send(edit);
    onChoose(id);
    // Without a name yet, the name is what comes next.
    setFresh(name ? "" : id);
    announce(`${name || capital(termOf(form.kinds, kind ?? ""))} is on the map.`);
  };
  const take = (id: string, name: string) => {
    heading.current?.focus();
    onChoose("");
    send(removeSystem(id));
    announce(`${name} is off the map. Undo brings it back.`);
  };
  const open = systems.some((each) => each.id === refusal.at && each.id === chosen);
  return (
    <section class="sos-ecomap" aria-label="Eco map by form">
      <h3 ref={heading} tabIndex={-1}>
        Who and what is around the family
      </h3>
      <KeptFromGone from={["systems", "ties"]} />
      {refusal.sentence && !open && <Refused sentence={refusal.sentence} />}
      {homes.length > 0 && (
        <Choice
          label="In the middle"
          value={centre}
          options={homes.map((each) => ({ value: each.id, label: homeName(each) }))}
          onChange={(home) => send(putInMiddle(home))}
        />
      )}
      <Adding kinds={form.kinds} onAdd={put} />
      {systems.length === 0 && (
        <p class="sos-ecomap__empty">
          Nobody stands here yet. Ask who or what comes to mind first, write the name, and choose
          what it is: it stands on the map at once.
        </p>
      )}
      <ul class="sos-ecomap__list">
        {systems.map((each) => {
          const name = systemName(each, form.kinds);
          const here = each.id === chosen;
          return (
            <li key={each.id}>
              <button
                type="button"
                class="sos-ecomap__one"
                aria-expanded={here}
                onClick={() => onChoose(here ? "" : each.id)}
              >
                <span dir="auto">{name}</span>
                {each.name.trim() && (
                  <span class="sos-ecomap__kind"> {termOf(form.kinds, each.kind)}</span>
                )}
              </button>
              {here && (
                <SystemForm
                  system={each}
                  name={name}
                  terms={form}
                  centre={centre}
                  begin={each.id === fresh}
                  refused={refusal.at === each.id ? refusal.sentence : ""}
                  send={(edit) => send(edit, each.id)}
                  onRemove={() => take(each.id, name)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Refused({ sentence }: { sentence: string }) {
  return (
    <p class="sos-notice" role="alert">
      {sentence}
    </p>
  );
}
