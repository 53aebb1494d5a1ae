// What can be done with somebody, beside their symbol: name and shape them, and add whoever belongs to them.

import { At } from "../kit/at";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Words } from "../kit/fields";
import { WhenField } from "../kit/form";
import { useId } from "../kit/ids";
import { letGo } from "../kit/spots";
import type { Item } from "../kit/types";
import { NotDrawnYet } from "./carer";
import type { Carer } from "./gestures";
import { type Family, type Household, linksTo, nameOf, type Term, type Terms } from "./shapes";

export type Adding =
  | "partner"
  | "child"
  | "parents"
  | "sibling"
  | "twin"
  | "household"
  | "join"
  | "care"
  | "left"
  | "right"
  | "remove";

type Props = {
  who: string;
  family: Family;
  terms: Terms;
  /** Whether the name is to be typed now. */
  naming: boolean;
  /** Whether somebody else is to be named after that. */
  more: boolean;
  /** A household that is to be named now. */
  home: Household | undefined;
  /** The place that a hand has set. */
  held: Item | undefined;
  /** For what somebody else is looked for just now. */
  picking: "" | "join" | "care";
  refused: string;
  onNamed: () => void;
  onAdd: (what: Adding) => void;
  /** Somebody who is not drawn yet cares for them. */
  onCarer: (carer: Carer) => void;
  onLeave: () => void;
};

const ADD: [Adding, string, string][] = [
  ["partner", "Partner", "P"],
  ["child", "Child", "C"],
  ["parents", "Parents", "A"],
  ["sibling", "Brother, sister", "S"],
  ["twin", "Twin", "T"],
  ["household", "Household", "H"],
  ["join", "Join with…", "J"],
  ["care", "Lives with…", "L"],
];

export function AtOne(props: Props) {
  const { who, family, held, onAdd } = props;
  const { submit } = useBoard();
  const person = family.people.find((each) => each.id === who);
  if (!person) return null;
  const name = nameOf(family, who);
  const offered = person.pet
    ? []
    : ADD.filter(([what]) => what !== "parents" || linksTo(family, who).length === 0);
  return (
    <At of={who} label={`Draw: ${name}`} refused={props.refused} onLeave={props.onLeave}>
      {props.picking ? (
        <>
          <p class="sos-at__words">
            {props.picking === "join"
              ? `Now click on whom ${name} belongs together with, or go there and press Enter.`
              : `Now click on who cares for ${name}, or go there and press Enter.`}{" "}
            Escape leaves it.
          </p>
          {props.picking === "care" && (
            <NotDrawnYet
              key={who}
              of={who}
              child={name}
              terms={props.terms}
              onCarer={props.onCarer}
            />
          )}
        </>
      ) : props.home ? (
        <HomeName key={props.home.id} home={props.home} onNamed={props.onLeave} />
      ) : (
        <Naming key={`${who}${props.naming}`} {...props} person={person} />
      )}
      {!props.picking && (
        <div class="sos-at__adds">
          {offered.map(([what, words, key]) => (
            <button
              key={what}
              type="button"
              class="sos-button sos-at__add"
              aria-keyshortcuts={key}
              onClick={() => onAdd(what)}
            >
              {words}
            </button>
          ))}
          <button
            type="button"
            class="sos-button sos-at__add"
            aria-keyshortcuts="Shift+ArrowLeft"
            onClick={() => onAdd("left")}
          >
            <span aria-hidden="true">← </span>Move left
          </button>
          <button
            type="button"
            class="sos-button sos-at__add"
            aria-keyshortcuts="Shift+ArrowRight"
            onClick={() => onAdd("right")}
          >
            Move right<span aria-hidden="true"> →</span>
          </button>
          {held && (
            <button
              type="button"
              class="sos-button sos-at__add"
              onClick={() => submit(letGo([held]))}
            >
              Let go of the place
            </button>
          )}
          <button
            type="button"
            class="sos-button sos-at__add"
            aria-keyshortcuts="Delete"
            onClick={() => onAdd("remove")}
          >
            Remove
          </button>
        </div>
      )}
    </At>
  );
}

function Naming(props: Props & { person: Item }) {
  const { who, person, terms, naming } = props;
  const { submit } = useBoard();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields goes on
    <div
      class="sos-at__naming"
      onKeyDown={(event) => {
        const outline = (event.target as Element).matches("input[type=radio]");
        if (event.key === "Enter" && outline) props.onNamed();
      }}
    >
      <Words
        shown
        label="Name"
        value={String(person.name ?? "")}
        onCommit={(name) => submit(change("people", who, { name }))}
        onEnter={props.onNamed}
        autoFocus={naming}
      />
      <WhenField
        label="Born"
        value={person.born}
        onCommit={(born) => submit(change("people", who, { born }))}
      />
      {!person.pet && (
        <Shapes
          options={terms.Shape}
          value={String(person.shape ?? "diamond")}
          onChange={(shape) => submit(change("people", who, { shape }))}
        />
      )}
      {naming && props.more && (
        <button type="button" class="sos-button" onClick={props.onNamed}>
          Name the other
        </button>
      )}
    </div>
  );
}

const SIGNS: Record<string, string> = { square: "□", circle: "○", diamond: "◇", dome: "∩" };

type ShapesProps = { options: Term[]; value: string; onChange: (shape: string) => void };

function Shapes({ options, value, onChange }: ShapesProps) {
  const name = useId();
  return (
    <fieldset class="sos-at__shapes">
      <legend class="sos-label">Outline</legend>
      {options.map((each) => (
        <label key={each.value} title={each.label}>
          <input
            type="radio"
            name={name}
            aria-label={each.label}
            checked={each.value === value}
            onChange={() => onChange(each.value)}
          />
          <span aria-hidden="true">{SIGNS[each.value] ?? each.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function HomeName({ home, onNamed }: { home: Household; onNamed: () => void }) {
  const { submit } = useBoard();
  return (
    <div class="sos-at__naming">
      <Words
        shown
        label="What the household is called"
        value={home.name}
        onCommit={(name) => submit(change("households", home.id, { name }))}
        onEnter={onNamed}
        autoFocus
      />
    </div>
  );
}
