// Where somebody lives: households, and arrangements for a child to live with others.

import { useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, Check, Row, Section, useGesture, useRemoval, WhenField } from "../kit/form";
import type { Edit, Plain } from "../kit/types";
import { addHousehold, addPlacement, joined, left, living } from "./gestures";
import {
  type Family,
  type Household,
  type Member,
  memberOf,
  nameOf,
  type Placement,
} from "./shapes";
import type { TiesProps } from "./ties";

export function Households({ family, who }: TiesProps) {
  const { act, refused } = useGesture();
  const [naming, setNaming] = useState("");
  const homes = family.households.filter((each) => memberOf(each, who));
  const others = family.households.filter((each) => !homes.includes(each));
  const add = (id: string) => {
    const home = others.find((each) => each.id === id);
    if (home) return act(joined(home, { person: who }));
    const made = addHousehold(who);
    setNaming(made.who);
    act(made.edit);
  };
  return (
    <Section title="Household">
      {homes.map((each) => (
        <Row
          key={each.id}
          name={each.name || "A household"}
          removes={memberOf(each, who)?.until ? "Never lived here" : "Does not live here"}
          onRemove={() => act(left(each, who))}
        >
          <HomeFields home={each} family={family} who={who} naming={naming === each.id} />
        </Row>
      ))}
      <Adder
        asks="Which household"
        label="Add to a household"
        choices={[
          { value: "", label: "A new household" },
          ...others.map(({ id, name }) => ({ value: id, label: name || "A household" })),
        ]}
        onAdd={add}
      />
      {refused}
    </Section>
  );
}

/** `who` is whose time there can be told; nobody's where it is left out. */
type HomeProps = { home: Household; family: Family; who?: string; naming: boolean };

export function HomeFields({ home, family, who, naming }: HomeProps) {
  const { act, refused } = useGesture();
  const { ask, question } = useRemoval(() => {});
  const set = (fields: Plain) => act(change("households", home.id, fields));
  const mine = who ? memberOf(home, who) : undefined;
  const here = home.members.filter(({ until }) => !until).map(({ person }) => person);
  return (
    <>
      <KeptBeside part="households" item={home.id} />
      <Words
        shown
        label="What the household is called"
        value={home.name}
        onCommit={(name) => set({ name })}
        autoFocus={naming}
      />
      {mine && <Living home={home} mine={mine} act={act} />}
      <fieldset class="sos-form__names">
        <legend class="sos-label">Who lives here now</legend>
        {family.people.map(({ id }) => (
          <Check
            key={id}
            label={nameOf(family, id)}
            checked={here.includes(id)}
            onChange={(lives) => act(lives ? joined(home, { person: id }) : left(home, id))}
          />
        ))}
      </fieldset>
      <Words
        shown
        lines={1}
        label="Note"
        value={String(home.note ?? "")}
        onCommit={(note) => set({ note })}
      />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => ask("households", home.id, home.name || "this household")}
      >
        Remove the household
      </button>
      {question}
      {refused}
    </>
  );
}

type LivingProps = { home: Household; mine: Member; act: (edit: Edit) => void };

/** For what share of the time somebody lives there, since and until when. */
function Living({ home, mine, act }: LivingProps) {
  const set = (fields: Omit<Member, "person">) => act(living(home, mine.person, fields));
  return (
    <>
      <Words
        shown
        label="All the time, or a share of it (“every other weekend”)"
        value={mine.share ?? ""}
        onCommit={(share) => set({ share })}
      />
      <div class="sos-form__two">
        <WhenField
          label="Lives here since"
          value={mine.since}
          onCommit={(since) => set({ since })}
        />
        <WhenField
          label="Until, where that has ended"
          value={mine.until}
          onCommit={(until) => set({ until })}
        />
      </div>
    </>
  );
}

export function Placements({ family, who, terms }: TiesProps) {
  const { act, refused } = useGesture();
  const mine = family.placements.filter((each) => each.child === who);
  return (
    <Section title="Living with others than the parents">
      {mine.map((each) => (
        <Row
          key={each.id}
          name={carersOf(family, each) || "With whom is not said yet"}
          removes="Remove this arrangement"
          onRemove={() => act(remove("placements", each.id, true))}
        >
          <PlacementFields placement={each} family={family} basis={terms.Basis} />
        </Row>
      ))}
      <button type="button" class="sos-button" onClick={() => act(addPlacement(who))}>
        Add where {nameOf(family, who)} is cared for
      </button>
      {refused}
    </Section>
  );
}

export const carersOf = (family: Family, { carers, where }: Placement): string =>
  [...carers.map((id) => nameOf(family, id)), where].filter(Boolean).join(", ");

type PlacementProps = {
  placement: Placement;
  family: Family;
  basis: { value: string; label: string }[];
};

export function PlacementFields({ placement, family, basis }: PlacementProps) {
  const { act, refused } = useGesture();
  const { carers } = placement;
  const set = (fields: Plain) => act(change("placements", placement.id, fields));
  const grown = family.people.filter((each) => !each.pet && each.id !== placement.child);
  const words = (name: string) => ({
    shown: true,
    value: String(placement[name] ?? ""),
    onCommit: (value: string) => set({ [name]: value }),
  });
  return (
    <>
      <KeptBeside part="placements" item={placement.id} />
      {grown.length > 0 && (
        <fieldset class="sos-form__names">
          <legend class="sos-label">Who cares for {nameOf(family, placement.child)}</legend>
          {grown.map(({ id }) => (
            <Check
              key={id}
              label={nameOf(family, id)}
              checked={carers.includes(id)}
              onChange={(cares) =>
                set({ carers: cares ? [...carers, id] : carers.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      <Words {...words("where")} label="Where, or carers who are not drawn" />
      <Choice
        label="What it rests on"
        value={placement.basis}
        options={basis}
        onChange={(value) => set({ basis: value })}
      />
      <div class="sos-form__two">
        <WhenField label="Since" value={placement.since} onCommit={(since) => set({ since })} />
        <WhenField label="Until" value={placement.until} onCommit={(until) => set({ until })} />
      </div>
      <Words {...words("words")} lines={1} label="In words" />
      <Words {...words("source")} lines={1} label="How this is known" />
      {refused}
    </>
  );
}
