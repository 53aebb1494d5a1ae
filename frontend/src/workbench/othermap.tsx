// Another map beside one's own: of each thing on it people say what is so, and talk. Nothing
// is matched by the machine; what was said is kept in the room's own record.

import { useBoard } from "../kit/board";
import { add, change, remove } from "../kit/edits";
import type { OtherMap } from "./types";

type Thing = OtherMap["boxes"][number]["items"][number];

export function TheirMap({ map }: { map: OtherMap }) {
  return (
    <section class="sos-beside-map" aria-label={map.title}>
      <h3 dir="auto">{map.title}</h3>
      <p class="sos-label">{map.lead}</p>
      {map.boxes.length === 0 && <p>There is nothing on this map yet.</p>}
      {map.boxes.map((box) => (
        <section key={box.category} aria-label={box.heading}>
          <h4>{box.heading}</h4>
          <ul class="sos-beside-map__things">
            {box.items.map((thing) => (
              <Tapped key={thing.id} map={map} category={box.category} thing={thing} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type TappedProps = { map: OtherMap; category: string; thing: Thing };

function Tapped({ map, category, thing }: TappedProps) {
  const { parts, submit } = useBoard();
  const id = `${map.other}/${thing.id}`;
  const tap = (parts.taps ?? []).find((each) => each.id === id);
  const say = (says: string) => {
    if (!tap) {
      const { words } = thing;
      const whole = { id, other: map.other, title: map.title, item: thing.id, category, words };
      return submit(add("taps", { ...whole, says }));
    }
    // Said once more, it is taken back.
    submit(tap.says === says ? remove("taps", id) : change("taps", id, { says }));
  };
  return (
    <li class="sos-beside-map__thing">
      <p class="sos-beside-map__words" dir="auto">
        {thing.own_words ? `“${thing.words}”` : thing.words}
      </p>
      {thing.who && (
        <p class="sos-label" dir="auto">
          {thing.own_words ? `${thing.who}, the child's own words` : thing.who}
        </p>
      )}
      <fieldset class="sos-beside-map__says">
        <legend class="sos-hidden">What we say of: {thing.words}</legend>
        {map.says.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="sos-button"
            aria-pressed={tap?.says === value}
            onClick={() => say(value)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </li>
  );
}
