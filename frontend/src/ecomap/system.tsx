// Somebody or something around the family, with its ties.

import { useEffect, useRef, useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { Choice, Words } from "../kit/fields";
import type { Edit } from "../kit/types";
import { Refused } from "./forms";
import { addTie, capital, changeSystem, removeTie, type System, tieName, tiesOf } from "./gestures";
import { ends, type Terms } from "./terms";
import { TieForm } from "./tie";

type Props = {
  system: System;
  name: string;
  terms: Terms;
  centre: string;
  /** Just added without a name: the focus goes to the name. */
  begin: boolean;
  refused: string;
  send: (edit: Edit) => void;
  onRemove: () => void;
};

export function SystemForm(props: Props) {
  const { system, name, terms, centre, send } = props;
  const { parts, announce } = useBoard();
  const [asking, setAsking] = useState(false);
  const [fresh, setFresh] = useState("");
  const adder = useRef<HTMLButtonElement>(null);
  const remover = useRef<HTMLButtonElement>(null);
  const ties = tiesOf(parts, system.id);
  const whose = (who: string) =>
    ends(parts, centre, who).find((each) => each.value === who)?.label ?? who;
  const set = (fields: Partial<System>) => send(changeSystem(system.id, fields));
  const another = () => {
    const { id, edit } = addTie(system.id);
    send(edit);
    setFresh(id);
  };
  const untie = (id: string) => {
    adder.current?.focus();
    send(removeTie(id));
    announce("The tie is removed. Undo brings it back.");
  };
  return (
    <div class="sos-ecomap__form">
      {props.refused && <Refused sentence={props.refused} />}
      <KeptBeside part="systems" item={system.id} />
      <div class="sos-ecomap__two">
        <Words
          shown
          autoFocus={props.begin}
          label="Name"
          value={system.name}
          onCommit={(words) => set({ name: words.trim() })}
        />
        <Choice
          label="What it is"
          value={system.kind}
          options={terms.kinds.map(({ value, label }) => ({ value, label: capital(label) }))}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <label class="sos-check">
        <input
          type="checkbox"
          checked={system.professional}
          onChange={(event) => set({ professional: event.currentTarget.checked })}
        />
        <span>These are professionals: being there is their work</span>
      </label>
      <Words
        shown
        lines={1}
        label="Note"
        value={system.note}
        onCommit={(note) => set({ note })}
      />
      {ties.map((tie, number) => (
        <TieForm
          key={tie.id}
          tie={tie}
          legend={ties.length > 1 ? `Tie ${number + 1}: ${whose(tie.who)}` : `Tie: ${whose(tie.who)}`}
          begin={tie.id === fresh}
          ends={ends(parts, centre, tie.who)}
          terms={terms}
          send={send}
          onRemove={() => untie(tie.id)}
        />
      ))}
      {ties.length === 0 && (
        <p class="sos-ecomap__empty">No line leads here. That can be worth knowing, too.</p>
      )}
      {asking ? (
        <Ask
          name={name}
          ties={ties.map((tie) => tieName(tie, whose(tie.who), terms.strengths))}
          onYes={props.onRemove}
          onNo={() => {
            setAsking(false);
            // Behind the question it is drawn again.
            requestAnimationFrame(() => remover.current?.focus());
          }}
        />
      ) : (
        <div class="sos-bar">
          <button ref={adder} type="button" class="sos-button" onClick={another}>
            Add {ties.length > 0 ? "another" : "a"} tie
          </button>
          <div class="sos-bar__end">
            <button
              ref={remover}
              type="button"
              class="sos-button sos-button--quiet"
              onClick={() => setAsking(true)}
            >
              Remove from the map
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

type AskProps = { name: string; ties: string[]; onYes: () => void; onNo: () => void };

function Ask({ name, ties, onYes, onNo }: AskProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      class="sos-notice sos-ecomap__ask"
      role="alertdialog"
      aria-label={`Remove ${name}?`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onNo();
      }}
    >
      <p dir="auto">
        Remove {name} from the map{ties.length > 0 ? ", and with it:" : "?"}
      </p>
      {ties.length > 0 && (
        <ul>
          {ties.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      )}
      <div class="sos-bar">
        <button ref={keep} type="button" class="sos-button" onClick={onNo}>
          Keep it
        </button>
        <button type="button" class="sos-button" onClick={onYes}>
          Remove it
        </button>
      </div>
    </div>
  );
}
