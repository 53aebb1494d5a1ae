// What the ties of one person have in common, and partners.

import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, type Option, Row, Section, useGesture, WhenField } from "../kit/form";
import type { Plain } from "../kit/types";
import { addPartner, type Gesture, turned } from "./gestures";
import { type Family, nameOf, otherOf, type Terms, type Union, unionsOf } from "./shapes";

export type TiesProps = {
  family: Family;
  who: string;
  terms: Terms;
  /** Lead to somebody, ready to be named where they are new. */
  onAdded: (id: string) => void;
};

/** "Somebody new", and everybody who may be meant. */
export function whom(family: Family, but: string[]): Option[] {
  const known = family.people.filter((each) => !each.pet && !but.includes(each.id));
  return [
    { value: "", label: "Somebody new" },
    ...known.map(({ id }) => ({ value: id, label: nameOf(family, id) })),
  ];
}

/** Make a gesture, and lead to whom it has added. */
export function useAdding({ family, onAdded }: TiesProps) {
  const { act, refused } = useGesture();
  const made = ({ edit, who }: Gesture) => {
    act(edit);
    if (!family.people.some((each) => each.id === who)) onAdded(who);
  };
  return { act, made, refused };
}

export function Partners(props: TiesProps) {
  const { family, who, terms } = props;
  const { act, made, refused } = useAdding(props);
  return (
    <Section title="Partners">
      {unionsOf(family, who).map((each) => (
        <Row
          key={each.id}
          name={nameOf(family, otherOf(each, who))}
          removes="Remove this partnership"
          onRemove={() => act(remove("unions", each.id, true))}
        >
          <UnionFields union={each} terms={terms} />
        </Row>
      ))}
      <Adder
        asks="Who the partner is"
        label="Add a partner"
        choices={whom(family, [who])}
        onAdd={(partner) => made(addPartner(who, partner))}
      />
      {refused}
    </Section>
  );
}

export function UnionFields({ union, terms }: { union: Union; terms: Terms }) {
  const { act, refused } = useGesture();
  const set = (fields: Plain) => act(change("unions", union.id, fields));
  // What has just been added is the only one without a date in most families.
  const next = union.events.length === 0 ? "living_together" : "separated";
  return (
    <>
      <KeptBeside part="unions" item={union.id} />
      <Choice
        label="What they are, or were at the closest"
        value={union.kind}
        options={terms.UnionKind}
        onChange={(kind) => set({ kind })}
      />
      <Words
        shown
        label="Their own word for it, if they have one (“engaged”)"
        value={String(union.word ?? "")}
        onCommit={(word) => set({ word })}
      />
      {union.events.map((turn, at) => (
        // Turns have no id: they are what stands at their place.
        <div key={at} class="sos-form__turn">
          <Choice
            label="What happened"
            value={turn.kind}
            options={terms.EventKind}
            onChange={(kind) => act(turned(union, at, { ...turn, kind }))}
          />
          <WhenField
            label="When"
            value={turn.when}
            onCommit={(when) => act(turned(union, at, { ...turn, when }))}
          />
          <button
            type="button"
            class="sos-button sos-button--quiet"
            onClick={() => act(turned(union, at))}
          >
            Take out
            <span class="sos-hidden"> what happened, number {at + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        class="sos-button"
        onClick={() => act(turned(union, union.events.length, { kind: next }))}
      >
        Add what happened
      </button>
      <More item={union} set={set} />
      {refused}
    </>
  );
}

type MoreProps = { item: Plain; set: (fields: Plain) => void; dates?: boolean };

/** What is seldom needed, and then in full. */
export function More({ item, set, dates }: MoreProps) {
  return (
    <details class="sos-form__more">
      <summary>{dates ? "Dates, note, how this is known" : "Note, how this is known"}</summary>
      <div class="sos-form__fields">
        {dates && (
          <div class="sos-form__two">
            <WhenField label="Since" value={item.since} onCommit={(since) => set({ since })} />
            <WhenField label="Until" value={item.until} onCommit={(until) => set({ until })} />
          </div>
        )}
        <Words
          shown
          lines={1}
          label="Note"
          value={String(item.note ?? "")}
          onCommit={(note) => set({ note })}
        />
        <Words
          shown
          lines={1}
          label="How this is known"
          value={String(item.source ?? "")}
          onCommit={(source) => set({ source })}
        />
      </div>
    </details>
  );
}
