// What is chosen on the picture, and everything that can be done to it with plain buttons.

import type { Ref } from "preact";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { add, change, move, newId, remove } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Faces } from "./faces";
import { nameOf, placed, sized } from "./gestures";
import { capital, type Drawing, drawnOn, type Extra, FOOT, looksOf, type Page } from "./shapes";

type Props = {
  drawn: Drawing;
  page: Page;
  extra: Extra;
  heading: Ref<HTMLHeadingElement>;
  onChoose: (id: string) => void;
};

const STEP = 20;
const SAYS = new Set(["speech", "thought", "label"]);

export function Chosen({ drawn, page, extra, heading, onChoose }: Props) {
  const { parts, submit, announce } = useBoard();
  const looks = looksOf(parts);
  const all = drawnOn(parts, page.id);
  const kind = drawn.thing ?? "figure";
  const name = nameOf(drawn, extra, looks);
  const set = (fields: Record<string, unknown>) => submit(change("drawings", drawn.id, fields));
  const go = (dx: number, dy: number) => set(placed(drawn, dx * STEP, dy * STEP));
  const at = all.findIndex((each) => each.id === drawn.id);
  /** In front of the one that covers it, or behind the one that it covers; lists draw in order. */
  const lay = (front: boolean) =>
    submit(
      move("drawings", drawn.id, front ? (all[at + 2]?.id ?? "") : (all[at - 1]?.id ?? drawn.id)),
    );
  const another = () => {
    if (all.length >= extra.room.full) return announce(extra.words.full);
    const id = newId("drawn");
    submit(add("drawings", { ...drawn, ...placed(drawn, 60, 0), id }));
    onChoose(id);
  };
  const takeAway = () => {
    submit(remove("drawings", drawn.id));
    announce(`${capital(name)} is taken away. Undo brings it back.`);
    onChoose(all[at + 1]?.id ?? all[at - 1]?.id ?? "");
  };
  const button = (words: string, act: () => void, off = false) => (
    <button type="button" class="sos-button" aria-disabled={off} onClick={() => !off && act()}>
      {words}
    </button>
  );
  return (
    <section class="sos-pages__chosen" aria-label={`Chosen: ${name}`}>
      <div class="sos-bar">
        <h4 ref={heading} tabIndex={-1} dir="auto">
          {capital(name)}
        </h4>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={() => onChoose("")}>
            Choose nothing
          </button>
        </div>
      </div>
      {SAYS.has(kind) && (
        <Words
          shown
          lines={2}
          label="The words in it"
          value={drawn.words ?? ""}
          onCommit={(words) => set({ words })}
        />
      )}
      <KeptBeside part="drawings" item={drawn.id} />
      {kind === "figure" && (
        <>
          <Choice
            label="Who it is"
            value={drawn.look ?? ""}
            options={[
              { value: "", label: "A stick figure" },
              ...looks.map((each) => ({
                value: each.id,
                label: extra.looks[each.id]?.called ?? "Somebody",
              })),
            ]}
            onChange={(look) => set({ look })}
          />
          <Faces
            legend="How they feel"
            extra={extra}
            value={drawn.feeling ? [drawn.feeling] : []}
            onToggle={(feeling) => set({ feeling: feeling === drawn.feeling ? null : feeling })}
          />
          <Choice
            label="What they are doing"
            value={drawn.pose ?? "standing"}
            options={(extra.choices.Pose ?? []).map((each) => ({
              ...each,
              label: capital(each.label),
            }))}
            onChange={(pose) => set({ pose })}
          />
        </>
      )}
      {kind !== "figure" && !SAYS.has(kind) && (
        <Choice
          label="Colour"
          value={drawn.colour ?? "plain"}
          options={(extra.choices.Crayon ?? []).map((each) => ({
            value: each.value,
            label: each.value === "plain" ? "As it comes" : capital(each.label),
          }))}
          onChange={(colour) => set({ colour })}
        />
      )}
      <fieldset class="sos-pages__row">
        <legend class="sos-label">Move it</legend>
        {button("Left", () => go(-1, 0))}
        {button("Right", () => go(1, 0))}
        {button("Up", () => go(0, -1))}
        {button("Down", () => go(0, 1))}
        {button("Larger", () => set(sized(drawn, 1)), (drawn.size ?? FOOT.size) >= 400)}
        {button("Smaller", () => set(sized(drawn, -1)), (drawn.size ?? FOOT.size) <= 20)}
        {kind !== "line" && button("Turn round", () => set({ turned: !drawn.turned }))}
        {button("Forward", () => lay(true), at === all.length - 1)}
        {button("Back", () => lay(false), at <= 0)}
      </fieldset>
      <div class="sos-pages__row">
        {button("Another like it", another)}
        {button("Take away", takeAway)}
      </div>
    </section>
  );
}
