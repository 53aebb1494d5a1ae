// All that joins people, in one list: each opens to what is known of it, as beside the person.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { remove } from "../kit/edits";
import { useGesture } from "../kit/form";
import { BondFields } from "./bonds";
import { carersOf, HomeFields, PlacementFields } from "./homes";
import { LinkFields } from "./kin";
import { type Family, nameOf, type Term, type Terms } from "./shapes";
import { UnionFields } from "./ties";

type Props = { family: Family; terms: Terms };

const termOf = (terms: Term[], value: string): string =>
  terms.find((each) => each.value === value)?.label ?? value;

export function Everything({ family, terms }: Props) {
  const { act, refused } = useGesture();
  const name = (id: string) => nameOf(family, id);
  const gone = (part: string, id: string) => () => act(remove(part, id, true));
  const { unions, links, placements, households, bonds } = family;
  const count = [unions, links, placements, households, bonds].flat().length;
  if (count === 0) return null;
  return (
    <Fold
      class="sos-form__more sos-family__all"
      summary={<>Everything that joins them, in one list: {count}</>}
    >
      <Kind title="Partnerships">
        {unions.map((each) => (
          <Tie
            key={each.id}
            name={`${name(each.a)} and ${name(each.b)}`}
            kind={termOf(terms.UnionKind, each.kind)}
            removes="Remove this partnership"
            onRemove={gone("unions", each.id)}
          >
            <UnionFields union={each} terms={terms} />
          </Tie>
        ))}
      </Kind>
      <Kind title="Parents and children">
        {links.map((each) => (
          <Tie
            key={each.id}
            name={`${name(each.parent)} and ${name(each.child)}`}
            kind={termOf(terms.LinkKind, each.kind)}
            removes="Remove this link"
            onRemove={gone("parent_links", each.id)}
          >
            <LinkFields
              link={each}
              label={`What ${name(each.parent)} is to ${name(each.child)}`}
              terms={terms}
            />
          </Tie>
        ))}
      </Kind>
      <Kind title="Living with others than the parents">
        {placements.map((each) => (
          <Tie
            key={each.id}
            name={`${name(each.child)} with ${carersOf(family, each) || "nobody who is named yet"}`}
            kind={termOf(terms.Basis, each.basis)}
            removes="Remove this arrangement"
            onRemove={gone("placements", each.id)}
          >
            <PlacementFields placement={each} family={family} basis={terms.Basis} />
          </Tie>
        ))}
      </Kind>
      <Kind title="Households">
        {households.map((each) => (
          <Tie key={each.id} name={each.name || "A household"} kind={livesIn(family, each.members)}>
            <HomeFields home={each} family={family} naming={false} />
          </Tie>
        ))}
      </Kind>
      <Kind title="Quality lines">
        {bonds.map((each) => (
          <Tie
            key={each.id}
            name={`${name(each.a)} and ${name(each.b)}`}
            kind={termOf(terms.Quality, each.quality)}
            removes="Remove this line"
            onRemove={gone("bonds", each.id)}
          >
            <BondFields bond={each} family={family} qualities={terms.Quality} />
          </Tie>
        ))}
      </Kind>
      {refused}
    </Fold>
  );
}

const livesIn = (family: Family, members: { person: string; until?: string }[]): string =>
  members
    .filter(({ until }) => !until)
    .map(({ person }) => nameOf(family, person))
    .join(", ") || "nobody";

function Kind({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section class="sos-family__kind" aria-label={title}>
      <p class="sos-label">{title}</p>
      {children}
    </section>
  );
}

type TieProps = {
  name: string;
  kind: string;
  removes?: string;
  onRemove?: () => void;
  children: ComponentChildren;
};

function Tie({ name, kind, removes, onRemove, children }: TieProps) {
  return (
    <Fold
      class="sos-family__tie"
      summary={
        <>
          {name} <span class="sos-family__home">{kind}</span>
        </>
      }
    >
      <div class="sos-form__fields">
        {children}
        {onRemove && (
          <button type="button" class="sos-button sos-button--quiet" onClick={onRemove}>
            {removes}
            <span class="sos-hidden">: {name}</span>
          </button>
        )}
      </div>
    </Fold>
  );
}

type FoldProps = { class: string; summary: ComponentChildren; children: ComponentChildren };

/** What is folded is not made before somebody opens it: a family has many ties. */
function Fold({ class: kind, summary, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class={kind} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary dir="auto">{summary}</summary>
      {open && children}
    </details>
  );
}
