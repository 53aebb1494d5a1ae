// How somebody is drawn: everything by choice, and nothing guessed.

import { useEffect, useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Choice } from "../kit/fields";
import { Check, useRemoval } from "../kit/form";
import { Who } from "./people";
import { capital, type Extra, type Look } from "./shapes";
import { Thumb } from "./thumb";

const FIELDS: [string, string, string][] = [
  ["build", "Build", "adult"],
  ["breadth", "Breadth", "middling"],
  ["skin", "Skin", "plain"],
  ["hair", "Hair", "short"],
  ["hair_colour", "HairColour", "plain"],
  ["beard", "Beard", "none"],
  ["clothes", "Clothes", "jumper"],
  ["colour", "Crayon", "plain"],
  ["legs", "Crayon", "plain"],
  ["aid", "Aid", "none"],
];

type Props = { look: Look; extra: Extra; onDone: () => void };

export function LookForm({ look, extra, onDone }: Props) {
  const { submit } = useBoard();
  const { ask, question } = useRemoval(onDone);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const words = extra.words.looks;
  const shown = extra.looks[look.id];
  const called = shown?.called ?? "somebody";
  const set = (fields: Record<string, unknown>) => submit(change("looks", look.id, fields));
  return (
    <section class="sos-pages__look" aria-label={`How ${called} is drawn`}>
      <div class="sos-pages__lookhead">
        <h5 ref={place} tabIndex={-1} dir="auto">
          How {called} is drawn
        </h5>
        <Thumb svg={shown?.svg} class="sos-pages__thumb--large" />
        <p class="sos-help">{words.help}</p>
      </div>
      <KeptBeside part="looks" item={look.id} />
      <Who
        label={words.fields.who ?? ""}
        value={String(look.who ?? "")}
        onSet={(who) => set({ who })}
      />
      <div class="sos-pages__two">
        {FIELDS.map(([field, kind, usual]) => (
          <Choice
            key={field}
            label={words.fields[field] ?? field}
            value={String(look[field] ?? usual)}
            options={(extra.choices[kind] ?? []).map((each) => ({
              ...each,
              label: capital(each.label),
            }))}
            onChange={(value) => set({ [field]: value })}
          />
        ))}
      </div>
      <div class="sos-pages__row">
        {Object.entries(words.checks).map(([field, label]) => (
          <Check
            key={field}
            label={label}
            checked={Boolean(look[field])}
            onChange={(on) => set({ [field]: on })}
          />
        ))}
      </div>
      {question}
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={onDone}>
          Done
        </button>
        <button
          type="button"
          class="sos-button sos-button--quiet"
          onClick={() => ask("looks", look.id, `how ${called} is drawn`)}
        >
          Take out of the people
        </button>
      </div>
    </section>
  );
}
