// What can be done with what is chosen on an eco map, beside it: a system, a line, or whoever is in the middle.

import type { ComponentChildren } from "preact";
import { At } from "../kit/at";
import { useBoard } from "../kit/board";
import { Choice, Words } from "../kit/fields";
import { Check } from "../kit/form";
import { letGo, spotOf } from "../kit/spots";
import type { Edit } from "../kit/types";
import { Adding } from "./adding";
import { changeSystem, changeTie, type System, type Tie } from "./gestures";
import { MOVES, type Move, stands } from "./moving";
import { systemName, type Terms, termOf } from "./terms";

type Common = {
  /** The stop beside which it floats. */
  of: string;
  name: string;
  terms: Terms;
  refused: string;
  /** Whether it has no fields: the form beside the picture has them. */
  bare: boolean;
  act: (edit: Edit) => void;
  onLeave: () => void;
};

type ButtonProps = { words: string; keys?: string; onPress: () => void };

function Do({ words, keys, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class="sos-button sos-at__add"
      aria-keyshortcuts={keys}
      dir="auto"
      onClick={onPress}
    >
      {words}
    </button>
  );
}

function Title({ children }: { children: ComponentChildren }) {
  return (
    <p class="sos-at__words" dir="auto">
      <strong>{children}</strong>
    </p>
  );
}

/** While the other end of a line is looked for. */
export function AtPicking(props: Omit<Common, "terms" | "act" | "bare"> & { inside: boolean }) {
  const { name, inside } = props;
  return (
    <At of={props.of} label={`A line: ${name}`} refused={props.refused} onLeave={props.onLeave}>
      <p class="sos-at__words" dir="auto">
        Now click on {inside ? "who or what the line from" : "whom in the middle the line from"}{" "}
        {name} leads to, or go there and press Enter. Escape leaves it.
      </p>
    </At>
  );
}

type MiddleProps = Common & {
  /** Whether it is the household as a whole. */
  home: boolean;
  onAdd: (name: string, kind?: string) => void;
  onLine: () => void;
};

export function AtMiddle(props: MiddleProps) {
  const { of, name, terms, home, refused, bare, onAdd, onLine, onLeave } = props;
  const asks = home
    ? "Who or what is around the household?"
    : `Who or what is there for ${name}, or costs them something?`;
  return (
    <At of={of} label={`Draw: ${name}`} refused={refused} slim onLeave={onLeave}>
      <Title>{name}</Title>
      {!(bare && home) && <Adding key={of} at={of} asks={asks} kinds={terms.kinds} onAdd={onAdd} />}
      <div class="sos-at__adds">
        <Do words="Line to…" keys="T" onPress={onLine} />
      </div>
    </At>
  );
}

type SystemProps = Common & {
  system: System;
  ties: Tie[];
  /** How the family's end of each line is called. */
  endOf: (tie: Tie) => string;
  naming: boolean;
  wording: boolean;
  /** Where it stands round the household. */
  point: [number, number] | undefined;
  onNamed: () => void;
  onTie: (id: string) => void;
  onLine: () => void;
  onMove: (how: Move) => void;
  onRemove: () => void;
};

export function AtSystem(props: SystemProps) {
  const { of, name, system, ties, terms, endOf, act } = props;
  const { parts } = useBoard();
  const spot = spotOf(parts, "ecomap", system.id);
  const [only, another] = ties;
  return (
    <At of={of} label={`Draw: ${name}`} refused={props.refused} onLeave={props.onLeave}>
      {spot && !stands(spot, props.point) && (
        <p class="sos-at__words" role="status">
          There is no room at that place: something would lie on something else. It goes there as
          soon as there is.
        </p>
      )}
      {!props.bare && (
        <div class="sos-at__two">
          <Words
            key={`${of}${props.naming}`}
            shown
            label="Name"
            value={system.name}
            autoFocus={props.naming}
            onCommit={(words) => act(changeSystem(system.id, { name: words.trim() }))}
            onEnter={props.onNamed}
          />
          <Choice
            label="What it is"
            value={system.kind}
            options={terms.kinds}
            onChange={(kind) => act(changeSystem(system.id, { kind }))}
          />
        </div>
      )}
      {only && !another
        ? !props.bare && (
            <fieldset class="sos-at__line">
              <legend class="sos-label" dir="auto">
                Line with {endOf(only)}
              </legend>
              <TieFields tie={only} terms={terms} wording={props.wording} act={act} />
            </fieldset>
          )
        : ties.length > 0 && (
            <div class="sos-at__adds">
              {ties.map((tie) => (
                <Do
                  key={tie.id}
                  words={`Line with ${endOf(tie)}: ${termOf(terms.strengths, tie.strength).toLowerCase()}`}
                  onPress={() => props.onTie(tie.id)}
                />
              ))}
            </div>
          )}
      <div class="sos-at__adds">
        <Do words="Line to…" keys="T" onPress={props.onLine} />
        {MOVES.map(([how, words, keys]) => (
          <Do key={how} words={words} keys={keys} onPress={() => props.onMove(how)} />
        ))}
        {spot && <Do words="Let go of the place" onPress={() => act(letGo([spot]))} />}
        <Do words="Remove" keys="Delete" onPress={props.onRemove} />
      </div>
    </At>
  );
}

type TieProps = Common & {
  tie: Tie;
  system: System;
  wording: boolean;
  onSystem: () => void;
  onRemove: () => void;
};

export function AtTie(props: TieProps) {
  const { of, name, tie, system, terms, act } = props;
  return (
    <At of={of} label={`Line: ${name}`} refused={props.refused} onLeave={props.onLeave}>
      <Title>{name}</Title>
      {!props.bare && (
        <TieFields key={tie.id} tie={tie} terms={terms} wording={props.wording} act={act} />
      )}
      <div class="sos-at__adds">
        <Do words={systemName(system, terms.kinds)} onPress={props.onSystem} />
        <Do words="Remove the line" keys="Delete" onPress={props.onRemove} />
      </div>
    </At>
  );
}

type FieldsProps = { tie: Tie; terms: Terms; wording: boolean; act: (edit: Edit) => void };

/** What a line says; dates and how it is known stand in the form. */
function TieFields({ tie, terms, wording, act }: FieldsProps) {
  const set = (fields: Partial<Tie>) => act(changeTie(tie.id, fields));
  return (
    <>
      <div class="sos-at__two">
        <Choice
          label="How strong"
          value={tie.strength}
          options={terms.strengths}
          onChange={(strength) => set({ strength })}
        />
        <Choice
          label="Which way help flows"
          value={tie.flow}
          options={terms.flows}
          onChange={(flow) => set({ flow })}
        />
      </div>
      <div class="sos-at__two">
        <Words
          key={String(wording)}
          shown
          label="Words on the line"
          value={tie.words}
          autoFocus={wording}
          onCommit={(words) => set({ words })}
        />
        <Check
          label="There is stress in it"
          checked={tie.stress}
          onChange={(stress) => set({ stress })}
        />
      </div>
    </>
  );
}
