// Everybody's views on one scale: a card a person and meeting, one open at a time.

import type { Extra, Group, Scale } from "./terms";
import { useWriting } from "./writing";

export function Views({ scale, extra }: { scale: Scale; extra: Extra }) {
  const { groups, begin, card, adder, cards } = useWriting({ scale, extra, board: "scaling" });
  return (
    <section class="sos-scaling__views">
      <div class="sos-bar">
        <h4>Whose views are here</h4>
        <div class="sos-bar__end">
          <button
            ref={adder}
            type="button"
            class="sos-button sos-button--main"
            onClick={() => begin()}
          >
            Add somebody's view
          </button>
        </div>
      </div>
      {groups.length === 0 && (
        <p class="sos-scaling__empty">
          Nobody has been asked yet. Ask one person at a time, and write the number down before the
          next one answers.
        </p>
      )}
      <div ref={cards} class="sos-scaling__cards">
        {newestFirst(groups).flatMap((group) => [
          // Days and cards are one flat list: a card that goes to another day stays itself.
          <h5 key={`day-${group.id}`} class="sos-scaling__day" dir="auto">
            {group.label}
          </h5>,
          ...group.ratings.map(card),
        ])}
      </div>
    </section>
  );
}

/** The meeting that people are at now stands next to the button that adds to it. */
const newestFirst = (groups: Group[]): Group[] => [
  ...groups.filter((each) => each.id).reverse(),
  ...groups.filter((each) => !each.id),
];
