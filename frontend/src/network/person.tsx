// One person of the network: how much they know, whether they are asked, what they could do.

import { useLayoutEffect, useRef } from "preact/hooks";
import { Advice } from "../kit/advice";
import { around, helpers } from "../kit/around";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { add, change, newId, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Check, Row, useRemoval, WhenField } from "../kit/form";
import { useId } from "../kit/ids";
import { idOf, nameOf } from "../kit/people";
import type { Plain } from "../kit/types";
import { circleIn, circleOf, type Extra, type Move, movesOf, type Person } from "./shapes";

type Props = {
  person: Person;
  extra: Extra;
  open: boolean;
  /** Who has just been moved into another circle, and what of their card had the focus. */
  moved: { current: { id: string; held: string } };
  onToggle: () => void;
};

/** How much nearer; the innermost circle comes first. As on the eco map. */
const STEPS = [
  { by: -1, words: "Nearer", key: "Shift+ArrowDown" },
  { by: 1, words: "Further out", key: "Shift+ArrowUp" },
];

export function PersonCard({ person, extra, open, moved, onToggle }: Props) {
  const { parts, announce } = useBoard();
  const id = useId();
  const here = useRef<HTMLLIElement>(null);
  const stand = useStand(person.id);
  const { words } = extra;
  const name = nameOf(around(parts), person.who) || words.nobody;
  const asked = extra.asked.find((each) => each.value === (person.asked ?? "not_yet"));
  const circles = extra.circles.map(({ value }) => value);
  const at = circles.indexOf(circleOf(parts, person.id));
  // In another circle it is another card: whoever moved it goes along.
  useLayoutEffect(() => {
    if (moved.current.id !== person.id) return;
    here.current?.querySelector<HTMLElement>(`[data-held="${moved.current.held}"]`)?.focus();
    moved.current = { id: "", held: "" };
  }, []);
  const step = ({ by, words: way }: (typeof STEPS)[number], held: string) => {
    const circle = circles[at + by];
    if (circle === undefined) return announce(`${name} stands there already.`);
    moved.current = { id: person.id, held };
    stand(circle);
    announce(`${way}: ${name} stands under “${words.circles[circle]?.title}” now.`);
  };
  return (
    <li ref={here} class="sos-network__person" data-card={person.id}>
      <div class="sos-network__head">
        <button
          type="button"
          class="sos-network__name"
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts={STEPS.map(({ key }) => key).join(" ")}
          data-held="name"
          onClick={onToggle}
          onKeyDown={(event) => {
            const meant = STEPS.find(({ key }) => event.shiftKey && key.endsWith(`+${event.key}`));
            if (!meant) return;
            event.preventDefault();
            step(meant, "name");
          }}
        >
          <span dir="auto">{name}</span>
          <span class="sos-help">
            {[asked?.label, person.at_night && words.fields.at_night].filter(Boolean).join(". ")}
          </span>
        </button>
        {STEPS.map((each) => (
          <button
            key={each.words}
            type="button"
            class="sos-button sos-network__step"
            aria-disabled={circles[at + each.by] === undefined}
            data-held={each.words}
            onClick={() => step(each, each.words)}
          >
            {each.words}
            <span class="sos-hidden">: {name}</span>
          </button>
        ))}
      </div>
      {!open && person.could_do && (
        <p class="sos-network__does" dir="auto">
          {person.could_do}
        </p>
      )}
      <div id={id} hidden={!open}>
        {open && <PersonForm person={person} name={name} extra={extra} />}
      </div>
      <KeptBeside part="network" item={person.id} />
      <Advice part="network" item={person.id} />
    </li>
  );
}

/** Says in which circle somebody stands from now on. */
function useStand(person: string) {
  const { parts, submit } = useBoard();
  return (circle: string) => {
    const last = movesOf(parts, person).at(-1);
    // A choice that nothing has been said about yet may still be put right.
    if (last && !last.when && !last.by) return submit(change("circle_moves", last.id, { circle }));
    submit(add("circle_moves", { id: newId("move"), person, circle }));
  };
}

function PersonForm({ person, name, extra }: { person: Person; name: string; extra: Extra }) {
  const { parts, submit } = useBoard();
  const { fields, help } = extra.words;
  const { ask, question } = useRemoval(() => {});
  const set = (changed: Plain) => submit(change("network", person.id, changed));
  const moves = movesOf(parts, person.id);
  const safe = extra.safe[person.id] ?? [];
  const stand = useStand(person.id);
  const told = (field: "could_do" | "how" | "worry") => (
    <Words
      shown
      lines={2}
      label={fields[field]}
      help={help[field]}
      value={person[field] ?? ""}
      onCommit={(said) => set({ [field]: said })}
    />
  );
  return (
    <div class="sos-network__form">
      <Choice
        label={fields.circle}
        value={circleOf(parts, person.id)}
        options={extra.circles}
        onChange={stand}
      />
      <Choice
        label={fields.asked}
        value={person.asked ?? "not_yet"}
        options={extra.asked}
        onChange={(asked) => set({ asked })}
      />
      {told("could_do")}
      <Check
        label={fields.at_night}
        checked={Boolean(person.at_night)}
        onChange={(at_night) => set({ at_night })}
      />
      {safe.length > 0 && (
        <div class="sos-network__safe">
          <p class="sos-label">{extra.words.safe_before}</p>
          {safe.map((each) => (
            <p key={each} dir="auto">
              {each}
            </p>
          ))}
        </div>
      )}
      {(safe.length > 0 || person.how) && told("how")}
      {told("worry")}
      <section aria-label={`${extra.words.moves}: ${name}`} class="sos-network__moves">
        <h6>{extra.words.moves}</h6>
        {moves.length === 0 && <p class="sos-help">{extra.words.no_moves}</p>}
        {moves.map((each) => (
          <MoveRow key={each.id} move={each} extra={extra} />
        ))}
      </section>
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => ask("network", person.id, name)}
      >
        Take out of the network<span class="sos-hidden">: {name}</span>
      </button>
      {question}
    </div>
  );
}

function MoveRow({ move, extra }: { move: Move; extra: Extra }) {
  const { parts, submit } = useBoard();
  const { fields, circles } = extra.words;
  const everybody = around(parts);
  const set = (changed: Plain) => submit(change("circle_moves", move.id, changed));
  return (
    <Row
      name={circles[circleIn(move)]?.title ?? ""}
      removes="Take this off"
      onRemove={() => submit(remove("circle_moves", move.id))}
    >
      <WhenField label={fields.since} value={move.when} onCommit={(when) => set({ when })} />
      <Words
        shown
        label={fields.by}
        suggestions={helpers(parts)}
        value={nameOf(everybody, move.by)}
        onCommit={(said) => set({ by: idOf(everybody, said) })}
      />
    </Row>
  );
}
