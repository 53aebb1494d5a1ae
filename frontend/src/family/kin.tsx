// Parents and carers, children, and brothers and sisters of one person.

import { useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice } from "../kit/fields";
import { Adder, Row, Section, useGesture } from "../kit/form";
import type { Plain } from "../kit/types";
import {
  addChild,
  addParent,
  addParents,
  addSibling,
  addTwin,
  leaveTwins,
  likelyParent,
  mayBeTwins,
} from "./gestures";
import {
  type Link,
  linksFrom,
  linksTo,
  nameOf,
  otherOf,
  siblingsOf,
  type Terms,
  unionsOf,
} from "./shapes";
import { More, type TiesProps, useAdding, whom } from "./ties";

type LinkProps = { link: Link; label: string; terms: Terms };

function LinkRow({ name, ...props }: LinkProps & { name: string }) {
  const { act, refused } = useGesture();
  return (
    <Row
      name={name}
      removes="Remove this link"
      onRemove={() => act(remove("parent_links", props.link.id, true))}
    >
      <LinkFields {...props} />
      {refused}
    </Row>
  );
}

export function LinkFields({ link, label, terms }: LinkProps) {
  const { act, refused } = useGesture();
  const set = (fields: Plain) => act(change("parent_links", link.id, fields));
  return (
    <>
      <KeptBeside part="parent_links" item={link.id} />
      <Choice
        label={label}
        value={link.kind}
        options={terms.LinkKind}
        onChange={(kind) => set({ kind })}
      />
      <More dates item={link} set={set} />
      {refused}
    </>
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
