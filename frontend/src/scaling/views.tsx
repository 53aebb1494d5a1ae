// Everybody's views on one scale: a card a person and meeting, one open at a time.

import { useState } from "preact/hooks";
import type { Group } from "./days";
import type { Writing } from "./writing";

const SHOWN = 2; // days that are read at once; earlier ones are asked for

type Props = {
  writing: Writing;
  /** The words of the button that begins a round in private. */
  begin: string;
  onPrivate: () => void;
};

export function Views({ writing, begin, onPrivate }: Props) {
  const { groups, card, adder, cards, open } = writing;
  const [all, setAll] = useState(false);
  const newest = newestFirst(groups);
  const shown = newest.filter(
    (group, at) => all || at < SHOWN || group.ratings.some(({ id }) => id === open),
  );
  return (
    <section class="sos-scaling__views">
      <div class="sos-bar">
        <h4>Whose views are here</h4>
        <div class="sos-bar__end">
          <button type="button" class="sos-button" onClick={onPrivate}>
            {begin}
          </button>
          <button
            ref={adder}
            type="button"
            class="sos-button sos-button--main"
            onClick={() => writing.begin()}
          >
            Add somebody's view
          </button>
        </div>
      </div>
      {groups.length === 0 && (
        <p class="sos-scaling__empty">
          Nobody has been asked yet. Ask everybody in private, or write down one person's number
          before the next one answers.
        </p>
      )}
      <div ref={cards} class="sos-scaling__cards">
        {shown.flatMap((group) => [
          // Days and cards are one flat list: a card that goes to another day stays itself.
          <h5 key={`day-${group.id}`} class="sos-scaling__day" dir="auto">
            {group.label}
          </h5>,
          ...group.ratings.map(card),
        ])}
      </div>
      {newest.length > SHOWN && (
        <button
          type="button"
          class="sos-button sos-scaling__earlier-days"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? "Hide what was said on earlier days" : "Show what was said on earlier days"}
        </button>
      )}
    </section>
  );
}

/** The meeting that people are at now stands next to the button that adds to it. */
const newestFirst = (groups: Group[]): Group[] => [
  ...groups.filter((each) => each.id).reverse(),
  ...groups.filter((each) => !each.id),
];
