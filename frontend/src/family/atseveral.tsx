// What can be done with several people who are chosen at once.

import { At } from "../kit/at";

type Props = {
  people: string[];
  names: string[];
  onHousehold: () => void;
  onLeave: () => void;
};

export function AtSeveral({ people, names, onHousehold, onLeave }: Props) {
  return (
    <At of={people[people.length - 1] ?? ""} label="Several people" onLeave={onLeave}>
      <p class="sos-at__words" dir="auto">
        {names.join(", ")}
      </p>
      <div class="sos-at__adds">
        <button
          type="button"
          class="sos-button sos-at__add"
          aria-keyshortcuts="H"
          onClick={onHousehold}
        >
          They live together
        </button>
        <button type="button" class="sos-button sos-at__add" onClick={onLeave}>
          Choose nobody
        </button>
      </div>
    </At>
  );
}
