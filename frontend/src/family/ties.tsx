// Partners, parents, children, and brothers and sisters of one person.

import { useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, type Option, Row, Section, useGesture, WhenField } from "../kit/form";
import type { Plain } from "../kit/types";
import {
  addChild,
  addParent,
  addParents,
  addPartner,
  addSibling,
  addTwin,
  type Gesture,
  leaveTwins,
  likelyParent,
  mayBeTwins,
  turned,
} from "./gestures";
import {
  type Family,
  type Link,
  linksFrom,
  linksTo,
  nameOf,
  otherOf,
  siblingsOf,
  type Terms,
  type Union,
  unionsOf,
} from "./shapes";

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
function useAdding({ family, onAdded }: TiesProps) {
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

function UnionFields({ union, terms }: { union: Union; terms: Terms }) {
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
function More({ item, set, dates }: MoreProps) {
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

type LinkProps = { link: Link; name: string; label: string; terms: Terms };

function LinkRow({ link, name, label, terms }: LinkProps) {
  const { act, refused } = useGesture();
  const set = (fields: Plain) => act(change("parent_links", link.id, fields));
  return (
    <Row
      name={name}
      removes="Remove this link"
      onRemove={() => act(remove("parent_links", link.id, true))}
    >
      <KeptBeside part="parent_links" item={link.id} />
      <Choice
        label={label}
        value={link.kind}
        options={terms.LinkKind}
        onChange={(kind) => set({ kind })}
      />
      <More dates item={link} set={set} />
      {refused}
    </Row>
  );
}

export function Parents(props: TiesProps) {
  const { family, who, terms } = props;
  const { made, refused } = useAdding(props);
  const [kind, setKind] = useState("birth");
  const links = linksTo(family, who);
  return (
    <Section title="Parents and carers">
      {links.map((each) => (
        <LinkRow
          key={each.id}
          link={each}
          name={nameOf(family, each.parent)}
          label={`What ${nameOf(family, each.parent)} is to ${nameOf(family, who)}`}
          terms={terms}
        />
      ))}
      {links.length === 0 && (
        <button type="button" class="sos-button" onClick={() => made(addParents(who))}>
          Add both parents
        </button>
      )}
      <Adder
        asks="Who the parent or carer is"
        label="Add a parent or carer"
        choices={whom(family, [who])}
        onAdd={(parent) => made(addParent(family, who, { kind, parent }))}
      >
        <Choice label="As what" value={kind} options={terms.LinkKind} onChange={setKind} />
      </Adder>
      {refused}
    </Section>
  );
}

export function Children(props: TiesProps) {
  const { family, who, terms } = props;
  const { made, refused } = useAdding(props);
  const [asked, setOther] = useState<string | null>(null);
  const partners = unionsOf(family, who).map((each) => otherOf(each, who));
  const other =
    asked !== null && ["", ...partners].includes(asked) ? asked : likelyParent(family, who);
  return (
    <Section title="Children">
      {linksFrom(family, who).map((each) => (
        <LinkRow
          key={each.id}
          link={each}
          name={nameOf(family, each.child)}
          label={`What ${nameOf(family, who)} is to ${nameOf(family, each.child)}`}
          terms={terms}
        />
      ))}
      <Adder
        asks="Who the child is"
        label="Add a child"
        choices={whom(family, [who])}
        onAdd={(child) => made(addChild(who, { child, other }))}
      >
        {partners.length > 0 && (
          <Choice
            label="With"
            value={other}
            options={[
              ...partners.map((id) => ({ value: id, label: nameOf(family, id) })),
              { value: "", label: "Not said" },
            ]}
            onChange={setOther}
          />
        )}
      </Adder>
      {refused}
    </Section>
  );
}

export function Siblings(props: TiesProps) {
  const { family, who, terms } = props;
  const { act, made, refused } = useAdding(props);
  const siblings = siblingsOf(family, who);
  const twins = family.twins.filter(({ members }) => members.includes(who));
  const maybe = mayBeTwins(family, who);
  return (
    <Section title="Brothers and sisters">
      {siblings.length > 0 && (
        <p dir="auto">{siblings.map(({ id }) => nameOf(family, id)).join(", ")}</p>
      )}
      <Adder
        asks="Who the brother or sister is"
        label="Add a brother or sister"
        choices={whom(family, [who, ...siblings.map(({ id }) => id)])}
        onAdd={(sibling) => made(addSibling(family, who, sibling))}
      />
      {twins.map((each) => (
        <Row
          key={each.id}
          name={`Twin of ${each.members
            .filter((id) => id !== who)
            .map((id) => nameOf(family, id))
            .join(" and ")}`}
          removes="Not twins"
          onRemove={() => act(leaveTwins(family, each.id, who))}
        >
          <Choice
            label="Whether they are identical"
            value={each.kind}
            options={terms.TwinKind}
            onChange={(kind) => act(change("twins", each.id, { kind }))}
          />
        </Row>
      ))}
      {maybe.length > 0 && (
        <Adder
          asks="Born together with"
          label="Add as a twin"
          choices={[
            { value: "", label: "Choose" },
            ...maybe.map(({ id }) => ({ value: id, label: nameOf(family, id) })),
          ]}
          onAdd={(twin) => twin && act(addTwin(family, who, twin))}
        />
      )}
      {refused}
    </Section>
  );
}
