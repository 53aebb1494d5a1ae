// The family by form: everybody in a list, and what is known of whoever is chosen.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { KeptBeside, KeptFromGone } from "../kit/beside";
import { useBoard, useModel } from "../kit/board";
import { change } from "../kit/edits";
import { type FormsProps, useGesture, useRemoval, WhenField } from "../kit/form";
import type { Item } from "../kit/types";
import { Bonds } from "./bonds";
import { Everything } from "./everything";
import { addPerson, addPet, type Gesture } from "./gestures";
import { Households, Placements } from "./homes";
import { Children, Parents, Siblings } from "./kin";
import { People } from "./people";
import { PersonForm } from "./person";
import { type Extra, type Family, familyOf, linksFrom, nameOf } from "./shapes";
import { Partners } from "./ties";

const PARTS = [
  "people",
  "unions",
  "parent_links",
  "placements",
  "twins",
  "households",
  "bonds",
  "family",
];

export function FamilyForms({ chosen, onChoose }: FormsProps) {
  const { model, parts, submit } = useBoard();
  const extra = useModel<Extra>(model, "extra");
  const { act, refused } = useGesture();
  const [naming, setNaming] = useState("");
  const whole = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const family = familyOf(parts);
  const who = family.people.find((each) => each.id === chosen);
  const lead = (id: string) => {
    setNaming(id);
    onChoose(id);
  };
  const make = ({ edit, who: added }: Gesture) => {
    act(edit);
    lead(added);
  };
  return (
    <section
      ref={whole}
      class="sos-form sos-family"
      aria-label="People and how they belong together"
    >
      <h3 ref={heading} tabIndex={-1} data-sos-form-heading={who ? undefined : true}>
        People and how they belong together
      </h3>
      <KeptFromGone from={PARTS} />
      {family.people.length === 0 ? (
        <div class="sos-family__begin">
          <p>Nobody is drawn yet. Begin with the child; everybody else is added from there.</p>
          <button
            type="button"
            class="sos-button sos-button--main"
            onClick={() => make(addPerson({ focal: true }))}
          >
            Add the child this is about
          </button>
        </div>
      ) : (
        <>
          <People
            family={family}
            extra={extra}
            chosen={chosen}
            onChoose={(id) => {
              setNaming("");
              onChoose(id);
              requestAnimationFrame(() => whole.current?.querySelector("h4")?.focus());
            }}
          />
          <div class="sos-form__others">
            <button type="button" class="sos-button" onClick={() => make(addPerson())}>
              Add somebody else
            </button>
            <button
              type="button"
              class="sos-button"
              onClick={() => make(addPet(family, who?.id ?? ""))}
            >
              Add a pet
            </button>
            <KeptBeside part="family" item="" />
            <WhenField
              label="Drawn as at (a day or a month)"
              value={parts.family?.[0]?.as_at}
              onCommit={(as_at) => submit(change("family", "", { as_at }))}
            />
          </div>
          {refused}
        </>
      )}
      {who && (
        <Chosen
          key={who.id}
          who={who}
          family={family}
          extra={extra}
          naming={naming === who.id}
          onAdded={lead}
          onGone={() => {
            onChoose("");
            heading.current?.focus();
          }}
        />
      )}
      {!who && family.people.length > 0 && (
        <p class="sos-label">Choose somebody here or in the picture to change what is known.</p>
      )}
      <Everything family={family} terms={extra.terms} />
      <Advice extra={extra} family={family} who={who?.id ?? ""} />
    </section>
  );
}

type ChosenProps = {
  who: Item;
  family: Family;
  extra: Extra;
  naming: boolean;
  onAdded: (id: string) => void;
  onGone: () => void;
};

function Chosen({ who, family, extra, naming, onAdded, onGone }: ChosenProps) {
  const { announce } = useBoard();
  const heading = useRef<HTMLHeadingElement>(null);
  const { ask, question } = useRemoval(onGone);
  const name = nameOf(family, who.id);
  const ties = { family, who: who.id, terms: extra.terms, onAdded };
  const parent = linksFrom(family, who.id).length > 0;
  const placed = family.placements.some(({ child }) => child === who.id);
  useLayoutEffect(() => {
    toTop(heading.current);
    if (!naming) announce(`What is known of ${name} stands in the form.`);
  }, []);
  return (
    <section class="sos-family__chosen" aria-label={name}>
      <h4 ref={heading} tabIndex={-1} data-sos-form-heading dir="auto">
        {name}
      </h4>
      <PersonForm who={who} terms={extra.terms} naming={naming} />
      {!who.pet && (
        <>
          <Partners {...ties} />
          <Parents {...ties} />
          <Children {...ties} />
          <Siblings {...ties} />
        </>
      )}
      <Households {...ties} />
      {!who.pet && (placed || !parent || Boolean(who.focal)) && <Placements {...ties} />}
      {!who.pet && <Bonds {...ties} />}
      <div class="sos-form__end">
        <button type="button" class="sos-button" onClick={() => ask("people", who.id, name)}>
          Remove {name}
        </button>
        {question}
      </div>
    </section>
  );
}

/** Scroll the panel, and nothing else of the page, so that a heading is the first in sight. */
function toTop(heading: HTMLElement | null): void {
  const panel = heading?.closest(".sos-picture__forms");
  if (!heading || !panel) return;
  panel.scrollTop += heading.getBoundingClientRect().top - panel.getBoundingClientRect().top - 12;
}

/** Dates that cannot be right and people without a line: to look at again, or to leave. */
function Advice({ extra, family, who }: { extra: Extra; family: Family; who: string }) {
  const about = extra.advice.filter(({ people }) => !who || people.includes(who));
  if (about.length === 0 || family.people.length < 2) return null;
  return (
    <section class="sos-form__advice" aria-label="To look at again, if you like">
      <h4>To look at again, if you like</h4>
      <ul>
        {about.map(({ sentence }) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
