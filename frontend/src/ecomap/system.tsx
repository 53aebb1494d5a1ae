// Somebody or something around the family, with its ties.

import { useRef, useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { Choice, Words } from "../kit/fields";
import { Check, useRemoval } from "../kit/form";
import type { Edit } from "../kit/types";
import { Refused } from "./forms";
import { addTie, changeSystem, removeTie, type System, tiesOf } from "./gestures";
import { ends, systemName, type Terms } from "./terms";
import { TieForm } from "./tie";

type Props = {
  system: System;
  terms: Terms;
  centre: string;
  /** Just added without a name: the focus goes to the name. */
  naming: boolean;
  refused: string;
  send: (edit: Edit) => void;
  onBack: () => void;
  onGone: () => void;
};

export function SystemForm(props: Props) {
  const { system, terms, centre, send } = props;
  const { parts, announce } = useBoard();
  const { ask, question } = useRemoval(props.onGone);
  const [fresh, setFresh] = useState("");
  const adder = useRef<HTMLButtonElement>(null);
  const name = systemName(system, terms.kinds);
  const ties = tiesOf(parts, system.id);
  const set = (fields: Partial<System>) => send(changeSystem(system.id, fields));
  const another = () => {
    const { tie, edit } = addTie(system.id);
    setFresh(tie);
    send(edit);
  };
  const untie = (id: string) => {
    adder.current?.focus();
    send(removeTie(id));
    announce("The tie is removed. Undo brings it back.");
  };
  return (
    <section class="sos-ecomap__chosen" aria-label={name}>
      <div class="sos-bar">
        <h4 tabIndex={-1} data-sos-form-heading dir="auto">
          {name}
        </h4>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={props.onBack}>
            Back to the list
          </button>
        </div>
      </div>
      {props.refused && <Refused sentence={props.refused} />}
      <KeptBeside part="systems" item={system.id} />
      <div class="sos-ecomap__two">
        <Words
          shown
          autoFocus={props.naming}
          label="Name"
          value={system.name}
          onCommit={(words) => set({ name: words.trim() })}
        />
        <Choice
          label="What it is"
          value={system.kind}
          options={terms.kinds}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <Check
        label="These are professionals: it is their work to be there"
        checked={system.professional}
        onChange={(professional) => set({ professional })}
      />
      <Words shown lines={1} label="Note" value={system.note} onCommit={(note) => set({ note })} />
      {ties.map((tie, number) => (
        <TieForm
          key={tie.id}
          tie={tie}
          number={ties.length > 1 ? number + 1 : 0}
          begin={tie.id === fresh}
          ends={ends(parts, centre, tie.who)}
          terms={terms}
          send={send}
          onRemove={() => untie(tie.id)}
        />
      ))}
      {ties.length === 0 && (
        <p class="sos-label">No line leads here. That can be worth knowing, too.</p>
      )}
      <div class="sos-form__end">
        <button ref={adder} type="button" class="sos-button" onClick={another}>
          {ties.length > 0 ? "Add another tie" : "Add a tie"}
        </button>
        <button type="button" class="sos-button" onClick={() => ask("systems", system.id, name)}>
          Remove {name}
        </button>
        {question}
      </div>
    </section>
  );
}
