// The quality of what is between two people, as somebody described it.

import { KeptBeside } from "../kit/beside";
import { change, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, Row, Section, useGesture, WhenField } from "../kit/form";
import type { Plain } from "../kit/types";
import { addBond } from "./gestures";
import { type Bond, type Family, nameOf, otherOf, type Term } from "./shapes";
import { type TiesProps, whom } from "./ties";

export function Bonds({ family, who, terms }: TiesProps) {
  const { act, refused } = useGesture();
  const others = whom(family, [who]).slice(1);
  const mine = family.bonds.filter(({ a, b }) => a === who || b === who);
  if (others.length === 0) return null;
  return (
    <Section title="Quality lines, as somebody described them">
      {mine.map((each) => (
        <Row
          key={each.id}
          name={nameOf(family, otherOf(each, who))}
          removes="Remove this line"
          onRemove={() => act(remove("bonds", each.id, true))}
        >
          <BondFields bond={each} family={family} qualities={terms.Quality} />
        </Row>
      ))}
      <Adder
        asks="Between them and"
        label="Add a quality line"
        choices={others}
        onAdd={(other) => act(addBond(who, other))}
      />
      {mine.length > 0 && (
        <p class="sos-label">
          They show in the picture when “Quality lines” above it is switched on.
        </p>
      )}
      {refused}
    </Section>
  );
}

export function BondFields(props: { bond: Bond; family: Family; qualities: Term[] }) {
  const { bond, family, qualities } = props;
  const { act, refused } = useGesture();
  const { a, b } = bond;
  const set = (fields: Plain) => act(change("bonds", bond.id, fields));
  const cares = (one: string, other: string) =>
    `${nameOf(family, one)} cares for ${nameOf(family, other)}`;
  return (
    <>
      <KeptBeside part="bonds" item={bond.id} />
      <Choice
        label="How it is between them"
        value={bond.quality}
        options={qualities}
        onChange={(quality) => set({ quality })}
      />
      {bond.quality === "care" && (
        <Choice
          label="Who cares for whom"
          value={a}
          options={[
            { value: a, label: cares(a, b) },
            { value: b, label: cares(b, a) },
          ]}
          onChange={(first) => first !== a && set({ a: b, b: a })}
        />
      )}
      <Words
        shown
        lines={1}
        label="In somebody's words"
        value={String(bond.words ?? "")}
        onCommit={(words) => set({ words })}
      />
      <WhenField label="Since" value={bond.since} onCommit={(since) => set({ since })} />
      <Words
        shown
        lines={1}
        label="How this is known"
        value={String(bond.source ?? "")}
        onCommit={(source) => set({ source })}
      />
      {refused}
    </>
  );
}
