// What is known of one person.

import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Check, WHEN_HINT, WhenField } from "../kit/form";
import type { Item, Plain } from "../kit/types";
import type { Terms } from "./shapes";

export function PersonForm({ who, terms, naming }: { who: Item; terms: Terms; naming: boolean }) {
  const { submit } = useBoard();
  const set = (fields: Plain) => submit(change("people", who.id, fields));
  const words = (name: string) => ({
    shown: true,
    value: String(who[name] ?? ""),
    onCommit: (value: string) => set({ [name]: value }),
  });
  const hasDied = Boolean(who.dead || who.died);
  return (
    <div class="sos-form__fields">
      <KeptBeside part="people" item={who.id} />
      <div class="sos-form__two">
        <Words {...words("name")} label="Name" autoFocus={naming} />
        {who.pet ? (
          <Words {...words("pet")} label="What animal it is" />
        ) : (
          <Choice
            label="Outline"
            value={String(who.shape ?? "diamond")}
            options={terms.Shape}
            onChange={(shape) => set({ shape })}
          />
        )}
        <WhenField label="Born" value={who.born} onCommit={(born) => set({ born })} />
        {hasDied && <WhenField label="Died" value={who.died} onCommit={(died) => set({ died })} />}
      </div>
      <p class="sos-label">
        {WHEN_HINT}
        {!who.pet && " The outline is the one that somebody has chosen, or that is known."}
      </p>
      {/* The date says so by itself; the box is for a death whose date is not known. */}
      {!who.died && (
        <Check
          label={hasDied ? "Has died, date not known" : "Has died"}
          checked={hasDied}
          onChange={(dead) => set({ dead })}
        />
      )}
      {!who.pet && (
        <Check
          label="The work is about this child"
          checked={Boolean(who.focal)}
          onChange={(focal) => set({ focal })}
        />
      )}
      <details class="sos-form__more">
        <summary>More about {String(who.name || "this person")}</summary>
        <div class="sos-form__fields">
          {!who.pet && (
            <>
              <Words {...words("gender")} label="Gender, in their own words" />
              <Choice
                label="Life (a loss only where the family chose to show it)"
                value={String(who.life ?? "born")}
                options={terms.Life}
                onChange={(life) => set({ life })}
              />
              <Check
                label="Not known who this is"
                checked={who.known === false}
                onChange={(unknown) => set({ known: !unknown })}
              />
              <Words {...words("count")} label="Several drawn as one: how many (3, or ?)" />
            </>
          )}
          {!who.pet && (
            <div class="sos-form__two">
              <Choice
                label="Illness (shaded only if asked for)"
                value={String(who.illness ?? "none")}
                options={terms.Illness}
                onChange={(illness) => set({ illness })}
              />
              <Choice
                label="Alcohol or drugs (the same)"
                value={String(who.misuse ?? "none")}
                options={terms.Misuse}
                onChange={(misuse) => set({ misuse })}
              />
            </div>
          )}
          <Words {...words("note")} label="Note" lines={2} />
          <Words {...words("source")} label="How this is known" lines={1} />
          <Words {...words("disputed")} label="Seen differently: what, and by whom" lines={1} />
          {!who.pet && <Words {...words("pet")} label="A pet? Then what animal" />}
        </div>
      </details>
    </div>
  );
}
