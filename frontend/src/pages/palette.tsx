// What can be put on a page: people, words, things; and what the picture lies on.

import { useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { add, change, newId } from "../kit/edits";
import { Choice } from "../kit/fields";
import type { Item } from "../kit/types";
import { fresh, sizeOf } from "./gestures";
import { LookForm } from "./look";
import {
  capital,
  type Drawing,
  type Extra,
  type Look,
  labelOf,
  looksOf,
  type Page,
} from "./shapes";
import { Thumb } from "./thumb";

type Props = { page: Page; drawn: Drawing[]; extra: Extra; onPut: (id: string) => void };

export function Palette({ page, drawn, extra, onPut }: Props) {
  const { submit, announce } = useBoard();
  const full = drawn.length >= extra.room.full;
  const put = (thing: string, name: string, more: Record<string, unknown> = {}) => {
    if (full) return announce(extra.words.full);
    const id = newId("drawn");
    const item = { id, page: page.id, thing, ...fresh(thing, drawn), ...sizeOf(thing), ...more };
    submit(add("drawings", item));
    announce(`${capital(name)} is on the picture, and can be moved.`);
    onPut(id);
  };
  const { groups, in_group } = extra.words.drawn;
  const things = extra.choices.Thing;
  return (
    <div class="sos-pages__palette">
      {full && <p class="sos-notice">{extra.words.full}</p>}
      <People extra={extra} onPut={put} />
      <section aria-label="Words on the picture">
        <h4>Words</h4>
        <div class="sos-pages__row">
          {["speech", "thought", "label"].map((thing) => (
            <button
              key={thing}
              type="button"
              class="sos-button"
              onClick={() => put(thing, labelOf(things, thing))}
            >
              {capital(labelOf(things, thing).replace(/^an? /, ""))}
            </button>
          ))}
        </div>
      </section>
      {Object.entries(in_group).map(([group, names]) => (
        <details key={group} class="sos-pages__group" open={group === "places"}>
          <summary>{groups[group]}</summary>
          <div class="sos-pages__things">
            {names.map((thing) => (
              <button
                key={thing}
                type="button"
                class="sos-pages__thing"
                onClick={() => put(thing, labelOf(things, thing))}
              >
                <Thumb svg={extra.things[thing]} />
                <span>{capital(labelOf(things, thing).replace(/^(an?|the) /, ""))}</span>
              </button>
            ))}
          </div>
        </details>
      ))}
      <Choice
        label={extra.words.fields.ground ?? ""}
        value={page.ground ?? "paper"}
        options={(extra.choices.Ground ?? []).map((each) => ({
          ...each,
          label: capital(each.label),
        }))}
        onChange={(ground) => submit(change("pages", page.id, { ground }))}
      />
    </div>
  );
}

type PeopleProps = {
  extra: Extra;
  onPut: (thing: string, name: string, more?: Record<string, unknown>) => void;
};

function People({ extra, onPut }: PeopleProps) {
  const { parts, submit } = useBoard();
  const looks = looksOf(parts);
  const [open, setOpen] = useState("");
  const { looks: words } = extra.words;
  const begin = () => {
    const id = newId("look");
    submit(add("looks", { id }));
    setOpen(id);
  };
  const changing = looks.find((each) => each.id === open);
  return (
    <section aria-label={words.title}>
      <h4>{words.title}</h4>
      <div class="sos-pages__things">
        <button
          type="button"
          class="sos-pages__thing"
          onClick={() => onPut("figure", "a stick figure")}
        >
          <Thumb svg={extra.faces.happy} />
          <span>Stick figure</span>
        </button>
        {looks.map((look) => {
          const shown = extra.looks[look.id];
          const called = shown?.called ?? "somebody";
          return (
            <div key={look.id} class="sos-pages__person">
              <button
                type="button"
                class="sos-pages__thing"
                onClick={() => onPut("figure", called, { look: look.id })}
              >
                <Thumb svg={shown?.svg} class="sos-pages__thumb--tall" />
                <span dir="auto">
                  <span class="sos-hidden">Put </span>
                  {short(look, called, parts.people ?? [])}
                  <span class="sos-hidden"> on the picture</span>
                </span>
              </button>
              <button
                type="button"
                class="sos-button sos-button--quiet"
                aria-expanded={open === look.id}
                onClick={() => setOpen(open === look.id ? "" : look.id)}
              >
                Change<span class="sos-hidden"> how {called} is drawn</span>
              </button>
            </div>
          );
        })}
      </div>
      <button type="button" class="sos-button sos-pages__add" onClick={begin}>
        <span aria-hidden="true">+ </span>Draw somebody new
      </button>
      {changing && (
        <LookForm key={changing.id} look={changing} extra={extra} onDone={() => setOpen("")} />
      )}
    </section>
  );
}

/** The first name of somebody of the family; of anybody else the words before a comma. */
function short(look: Look, called: string, people: Item[]): string {
  const known = people.some((each) => each.id === look.who);
  return (known ? called.split(" ")[0] : called.split(",")[0]) ?? called;
}
