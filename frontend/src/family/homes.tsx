// Where somebody lives: households, and arrangements for a child to live with others.

import { useState } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, Check, Row, Section, useGesture, useRemoval, WhenField } from "../kit/form";
import type { Plain } from "../kit/types";
import { addHousehold, addPlacement, joined, left, shared } from "./gestures";
import { type Family, type Household, homesOf, nameOf, type Placement } from "./shapes";
import type { TiesProps } from "./ties";

export function Households({ family, who }: TiesProps) {
  const { act, refused } = useGesture();
  const [naming, setNaming] = useState("");
  const homes = homesOf(family, who);
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
          removes="Does not live here"
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

type HomeProps = { home: Household; family: Family; who: string; naming: boolean };

function HomeFields({ home, family, who, naming }: HomeProps) {
  const { act, refused } = useGesture();
  const { ask, question } = useRemoval(() => {});
  const set = (fields: Plain) => act(change("households", home.id, fields));
  const here = home.members.map(({ person }) => person);
  const share = home.members.find(({ person }) => person === who)?.share ?? "";
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
      <Words
        shown
        label="All the time, or a share of it (“every other weekend”)"
        value={share}
        onCommit={(words) => act(shared(home, who, words))}
      />
      <fieldset class="sos-form__names">
        <legend class="sos-label">Who lives here</legend>
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

const carersOf = (family: Family, { carers, where }: Placement): string =>
  [...carers.map((id) => nameOf(family, id)), where].filter(Boolean).join(", ");

type PlacementProps = {
  placement: Placement;
  family: Family;
  basis: { value: string; label: string }[];
};

function PlacementFields({ placement, family, basis }: PlacementProps) {
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
