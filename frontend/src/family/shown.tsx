// What the genogram shows: whose marks, what stands in the symbols, and the layers over it.
//
// Marks and what stands inside belong to the practice: every board and the handout draw
// with them. The layers are this page's own: they are off until somebody asks for them.

import { useEffect, useRef, useState } from "preact/hooks";
import { useBoard, useModel, useRemembered } from "../kit/board";
import { change, together } from "../kit/edits";
import { Choice } from "../kit/fields";
import { Check, WhenField } from "../kit/form";
import { useId } from "../kit/ids";
import { send } from "../kit/send";
import { letGo, spotsOf } from "../kit/spots";
import type { Plain } from "../kit/types";
import type { Term } from "./shapes";

export type Layers = {
  lines: boolean;
  /** Qualities whose lines do not show. */
  without: string[];
  /** Whose lines alone show; empty for everybody's. */
  person: string;
  health: boolean;
  legend: boolean;
  /** The day on which the family is shown as it was then; empty for now. */
  day: string;
};

export type Shown = {
  layers: {
    qualities: Term[];
    people: Term[];
    shadable: boolean;
    /** The first year of which the family tells, and the last. */
    years: [number, number] | null;
    shown: Layers;
  };
  notation: string;
  notations: (Term & { about: string })[];
  births: boolean;
};

const OFF: Layers = {
  lines: false,
  without: [],
  person: "",
  health: false,
  legend: true,
  day: "",
};

type Choosing = { wanted: Layers; set: (more: Partial<Layers>) => void };

/** Whether the family is shown as it was on some other day. */
export const isPast = (extra: Partial<Shown>): boolean => Boolean(extra.layers?.shown.day);

/** What stands in the bar of what can be shown, and all of it. */
export function useFamilyShown() {
  const layers = useLayers();
  return { button: <LinesButton {...layers} />, panel: <ShownPanel {...layers} /> };
}

/** The layers that somebody wants in this page; Python is told of them. */
function useLayers(): Choosing {
  const { model, info } = useBoard();
  const { layers } = useModel<Partial<Shown>>(model, "extra");
  const [wanted, setWanted] = useRemembered(`${info.id}:layers`, OFF);
  const differs = layers !== undefined && !same(layers.shown, wanted);
  useEffect(() => {
    if (differs) send(model, { type: "layers", ...wanted });
  }, [model, differs, wanted]);
  return { wanted, set: (more) => setWanted({ ...wanted, ...more }) };
}

const same = (one: Layers, other: Layers): boolean =>
  one.lines === other.lines &&
  one.person === other.person &&
  one.health === other.health &&
  one.legend === other.legend &&
  one.day === other.day &&
  one.without.join() === other.without.join();

/** The one button that most people need. */
function LinesButton({ wanted, set }: Choosing) {
  const { model } = useBoard();
  const { layers } = useModel<Shown>(model, "extra");
  if (layers.qualities.length === 0) return null;
  return (
    <button
      type="button"
      class="sos-button"
      aria-pressed={wanted.lines}
      onClick={() => set({ lines: !wanted.lines })}
    >
      Quality lines
    </button>
  );
}

function ShownPanel({ wanted, set }: Choosing) {
  const { model, parts, submit } = useBoard();
  const { layers, notations, ...drawn } = useModel<Shown>(model, "extra");
  // What has just been chosen stands in the parts, before the picture is drawn anew.
  const { notation, births } = { ...drawn, ...parts.record?.[0] };
  const held = spotsOf(parts, "genogram");
  const put = (label: string, fields: Plain) =>
    submit(together(label, [change("record", "", fields)]));
  return (
    <div class="sos-shown">
      <Radios
        legend="Whose marks"
        value={notation}
        options={notations}
        onChange={(value) => put("draw with other marks", { notation: value })}
      />
      <Radios
        legend="In the symbols"
        value={births ? "births" : "ages"}
        options={[
          { value: "ages", label: "Ages" },
          { value: "births", label: "Dates of birth" },
        ]}
        onChange={(value) =>
          put(value === "births" ? "show dates of birth" : "show ages", {
            births: value === "births",
          })
        }
      />
      {layers.qualities.length > 0 && (
        <fieldset class="sos-form__names sos-shown__lines">
          <legend class="sos-label">
            Quality lines: what is between people, as somebody sees it
          </legend>
          <Check
            label="Show quality lines"
            checked={wanted.lines}
            onChange={(lines) => set({ lines })}
          />
          {wanted.lines && (
            <>
              <Choice
                label="Whose"
                value={
                  layers.people.some(({ value }) => value === wanted.person) ? wanted.person : ""
                }
                options={[{ value: "", label: "Everybody’s" }, ...layers.people]}
                onChange={(person) => set({ person })}
              />
              <fieldset class="sos-shown__kinds">
                <legend class="sos-hidden">Which kinds</legend>
                <div>
                  {layers.qualities.map(({ value, label }) => (
                    <Check
                      key={value}
                      label={label}
                      checked={!wanted.without.includes(value)}
                      onChange={(on) =>
                        set({
                          without: on
                            ? wanted.without.filter((each) => each !== value)
                            : [...wanted.without, value],
                        })
                      }
                    />
                  ))}
                </div>
              </fieldset>
            </>
          )}
        </fieldset>
      )}
      <fieldset class="sos-form__names">
        <legend class="sos-label">Below the picture</legend>
        <Check
          label="What the marks mean"
          checked={wanted.legend}
          onChange={(legend) => set({ legend })}
        />
      </fieldset>
      {held.length > 0 && (
        <fieldset class="sos-form__names">
          <legend class="sos-label">Places set by hand: {held.length}</legend>
          <button type="button" class="sos-button" onClick={() => submit(letGo(held))}>
            Let go of all of them
          </button>
        </fieldset>
      )}
      {layers.years && <Day years={layers.years} day={wanted.day} set={set} />}
      {layers.shadable && (
        <fieldset class="sos-form__names">
          <legend class="sos-label">Shading</legend>
          <Check
            label="Illness, and alcohol or drugs"
            checked={wanted.health}
            onChange={(health) => set({ health })}
          />
        </fieldset>
      )}
    </div>
  );
}

const PAUSE = 150; // ms that a slider must rest

type DayProps = { years: [number, number]; day: string; set: Choosing["set"] };

/** The family as it was then: a year by the slider, or any day in words. */
function Day({ years: [first, last], day, set }: DayProps) {
  const id = useId();
  const { announce } = useBoard();
  const known = Number(/\d{4}/.exec(day)?.[0] ?? last);
  const [slid, setSlid] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const year = slid ?? known;
  const at = (words: string) => {
    set({ day: words });
    announce(words ? `The family as it was: ${words}.` : "The family as it is now.");
  };
  return (
    <fieldset class="sos-form__names sos-shown__day">
      <legend class="sos-label">As it was on a day</legend>
      <label for={id} class="sos-label">
        {year < last || (day && slid === null) ? `At the end of ${year}` : "Now"}
      </label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={year}
        aria-valuetext={year < last || (day && slid === null) ? String(year) : "Now"}
        onInput={(event) => {
          const wanted = Number(event.currentTarget.value);
          setSlid(wanted);
          // A picture for each year that is only passed would come when nobody looks for it.
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            setSlid(null);
            at(wanted === last ? "" : `31 December ${wanted}`);
          }, PAUSE);
        }}
      />
      <div class="sos-form__two">
        <WhenField label="Or a day" value={day} onCommit={at} />
        {day && (
          <button type="button" class="sos-button" onClick={() => at("")}>
            Back to now
          </button>
        )}
      </div>
      {day && (
        <p class="sos-label">
          A household is drawn where somebody’s form says since or until when they live there.
          Drawing by hand waits until it is now again.
        </p>
      )}
    </fieldset>
  );
}

type RadiosProps = {
  legend: string;
  value: string;
  options: (Term & { about?: string })[];
  onChange: (value: string) => void;
};

function Radios({ legend, value, options, onChange }: RadiosProps) {
  const name = useId();
  return (
    <fieldset class="sos-form__names">
      <legend class="sos-label">{legend}</legend>
      {options.map((each) => (
        <label key={each.value} class="sos-check">
          <input
            type="radio"
            name={name}
            checked={each.value === value}
            onChange={() => onChange(each.value)}
          />
          <span>
            {each.label}
            {each.about && <span class="sos-shown__about">{each.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
