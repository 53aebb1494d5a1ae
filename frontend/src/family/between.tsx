// What is between two people whom somebody has brought together.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { At } from "../kit/at";
import { Choice } from "../kit/fields";
import type { Edit } from "../kit/types";
import { addBond, addChild, addPartner, addTwin, mayBeTwins } from "./gestures";
import { type Family, linksTo, nameOf, otherOf, type Terms, unionsOf } from "./shapes";

type Props = {
  a: string;
  b: string;
  family: Family;
  terms: Terms;
  onAct: (edit: Edit, words: string) => void;
  onLeave: () => void;
};

export function Between({ a, b, family, terms, onAct, onLeave }: Props) {
  const [quality, setQuality] = useState(terms.Quality[0]?.value ?? "close");
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const [one, other] = [nameOf(family, a), nameOf(family, b)];
  const partners = unionsOf(family, a).some((each) => otherOf(each, a) === b);
  const child = (of: string, parent: string) =>
    linksTo(family, of).some((each) => each.parent === parent);
  const kin = child(a, b) || child(b, a);
  const twins = mayBeTwins(family, a).some(({ id }) => id === b);
  return (
    <At of={b} label={`${one} and ${other}`} onLeave={onLeave}>
      <p class="sos-at__words" dir="auto">
        <strong>
          {one} and {other}
        </strong>
      </p>
      <div class="sos-at__adds">
        {!partners && !kin && (
          <button
            ref={first}
            type="button"
            class="sos-button sos-at__add"
            onClick={() => onAct(addPartner(a, b).edit, `${one} and ${other} are partners.`)}
          >
            Are partners
          </button>
        )}
        {!kin &&
          [
            [a, b, one, other],
            [b, a, other, one],
          ].map(([younger, elder, child, parent]) => (
            <button
              key={younger}
              type="button"
              class="sos-button sos-at__add"
              dir="auto"
              onClick={() =>
                onAct(
                  addChild(elder as string, { child: younger as string }).edit,
                  `${child} is a child of ${parent}.`,
                )
              }
            >
              {child} is a child of {parent}
            </button>
          ))}
        {twins && (
          <button
            type="button"
            class="sos-button sos-at__add"
            onClick={() => onAct(addTwin(family, a, b), `${one} and ${other} are twins.`)}
          >
            Are twins
          </button>
        )}
      </div>
      <div class="sos-at__naming">
        <Choice
          label="Quality line, as somebody described it"
          value={quality}
          options={terms.Quality}
          onChange={setQuality}
        />
        <button
          ref={partners || kin ? first : undefined}
          type="button"
          class="sos-button"
          onClick={() =>
            onAct(
              addBond(a, b, quality),
              `A quality line between ${one} and ${other} is added. “Quality lines” shows it.`,
            )
          }
        >
          Add a quality line
        </button>
      </div>
      <button type="button" class="sos-button sos-button--quiet" onClick={onLeave}>
        Leave it as it was
      </button>
    </At>
  );
}
