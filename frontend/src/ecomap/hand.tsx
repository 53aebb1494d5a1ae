// Drawing an eco map in its picture: what keys, clicks and drags on whatever is there do.

import { useState } from "preact/hooks";
import type { Aim, Box, Drag } from "../kit/aim";
import { useBoard, useModel } from "../kit/board";
import { together } from "../kit/edits";
import { useRemoval } from "../kit/form";
import type { HandProps } from "../kit/hand";
import { held } from "../kit/spots";
import type { Edit } from "../kit/types";
import { aimed } from "./aim";
import { AtMiddle, AtPicking, AtSystem, AtTie } from "./bars";
import {
  addSystem,
  addTie,
  changeTie,
  isOver,
  removeTie,
  systemsIn,
  type Tie,
  tieIn,
  tiesOf,
} from "./gestures";
import { MOVED, type Move, moved, PRESSED } from "./moving";
import { endAt, HOUSEHOLD, stopOfTie, systemAt, tieAt } from "./stops";
import { type EcomapExtra, ends, homeName, systemName, termOf } from "./terms";

type Extra = EcomapExtra & {
  /** Where systems stand round (0, 0), in units of so many of the picture's own. */
  points: Record<string, [number, number]>;
  unit: number;
};

const INSIDE =
  "A line of the eco map leads to who or what is around the family. What is between two people of it is drawn in the genogram.";
const AROUND =
  "A line of the eco map leads to the household, or to somebody in it. Two who are around it are not joined here.";

export function useEcomapHand({ chosen, changing, onChoose, onFocus }: HandProps) {
  const { model, parts, submit, announce } = useBoard();
  const extra = useModel<Extra>(model, "extra");
  const { form: terms } = extra;
  const [refused, setRefused] = useState("");
  const [from, setFrom] = useState("");
  const [naming, setNaming] = useState("");
  const [wording, setWording] = useState("");
  const systems = systemsIn(parts);
  const centre = String(parts.record?.[0]?.centre || terms.centre);
  const { ask, question } = useRemoval(() => {
    onChoose("");
    onFocus(Object.keys(extra.points).find((id) => id !== chosen) ?? HOUSEHOLD);
  });

  const endName = (who: string) =>
    who
      ? termOf(ends(parts, centre, who), who)
      : homeName((parts.households ?? []).find(({ id }) => id === centre));
  const systemOf = (id: string) => systems.find((each) => each.id === id);
  const nameOf = (id: string) => {
    const found = systemOf(id);
    return found ? systemName(found, terms.kinds) : id;
  };
  const lineName = (tie: Tie) => `${endName(tie.who)} and ${nameOf(tie.system)}`;
  const name = (stop: string) => {
    const end = endAt(stop);
    const tie = tieIn(parts, tieAt(stop) ?? "");
    return end !== undefined ? endName(end) : tie ? lineName(tie) : nameOf(stop);
  };

  const quiet = () => {
    setFrom("");
    setRefused("");
    setNaming("");
    setWording("");
  };
  const act = (edit: Edit) => {
    setRefused("");
    submit(edit, setRefused);
  };
  const refuse = (at: string, sentence: string) => {
    quiet();
    onChoose(at);
    setRefused(sentence);
    announce(sentence);
  };
  const put = (id: string, at: { x: number; y: number }, words: string) => {
    quiet();
    onChoose(id);
    act(together(`move ${nameOf(id)}`, held(parts, "ecomap", id, rounded(at))));
    announce(`${nameOf(id)} ${words}`);
  };
  const step = (id: string, how: Move) =>
    put(id, moved(...(extra.points[id] ?? [0, 0]), how), MOVED[how]);
  const added = (who: string, fields: { name?: string; kind?: string; at?: Place }) => {
    quiet();
    const { system, edit } = addSystem({ ...fields, who });
    act(edit);
    const called = systemName(system, terms.kinds);
    announce(`${called} is on the map, with a line to ${endName(who)}.`);
    // Who is named already leaves room for the next.
    if (fields.name) return;
    setNaming(system.id);
    onChoose(system.id);
  };
  /** A line between two stops, or the sentence that says why there is none. */
  const join = (one: string, other: string) => {
    const system = systemAt(one) ?? systemAt(other);
    const who = endAt(one) ?? endAt(other);
    if (system === undefined || who === undefined) {
      return refuse(one, systemAt(one) === undefined ? INSIDE : AROUND);
    }
    quiet();
    const there = tiesOf(parts, system).find((tie) => tie.who === who && !isOver(tie));
    const { tie, edit } = there ? { tie: there.id, edit: null } : addTie(system, who);
    if (edit) act(edit);
    onChoose(stopOfTie(tie));
    onFocus(stopOfTie(tie));
    announce(
      there
        ? `A line joins ${endName(who)} and ${nameOf(system)} already. Here it is changed.`
        : `A line joins ${endName(who)} and ${nameOf(system)}. Say how it is.`,
    );
  };
  const lineFrom = (stop: string) => {
    quiet();
    setFrom(stop);
    onChoose(stop);
    onFocus(stop);
    announce(
      `Where does the line from ${name(stop)} lead? Go there and press Enter, or click on it. Escape leaves it.`,
    );
  };
  const untie = (tie: Tie) => {
    quiet();
    onChoose(tie.system);
    onFocus(tie.system);
    act(removeTie(tie.id));
    announce(`The line between ${lineName(tie)} is removed. Undo brings it back.`);
  };
  const changeLine = (tie: Tie, key: string): boolean => {
    const set = (fields: Partial<Tie>, words: string) => {
      act(changeTie(tie.id, fields));
      announce(`${lineName(tie)}: ${words}.`);
      return true;
    };
    const strength = terms.strengths[Number(key) - 1];
    if (strength) return set({ strength: strength.value }, strength.label);
    if (key === "s") {
      return set({ stress: !tie.stress }, tie.stress ? "no stress in it" : "stress in it");
    }
    if (key === "f") {
      const at = terms.flows.findIndex(({ value }) => value === tie.flow);
      const flow = terms.flows[(at + 1) % terms.flows.length];
      return flow ? set({ flow: flow.value }, flow.label) : false;
    }
    if (key !== "w") return false;
    setWording(tie.id);
    return true;
  };
  /** The line that a key on a stop means: itself, or the only one of a system. */
  const lineAt = (stop: string): Tie | undefined => {
    const mine = tiesOf(parts, systemAt(stop) ?? "");
    return tieIn(parts, tieAt(stop) ?? "") ?? (mine.length === 1 ? mine[0] : undefined);
  };

  const common = {
    ...{ of: chosen, name: name(chosen), terms, refused, act },
    // What the form beside the picture asks is not asked twice.
    bare: changing && !naming && !wording,
    onLeave() {
      quiet();
      onFocus(chosen);
    },
  };
  const bar = () => {
    const [end, tie, system] = [endAt(chosen), lineAt(chosen), systemOf(chosen)];
    if (from) return <AtPicking {...common} of={from} name={name(from)} inside={!systemAt(from)} />;
    if (end !== undefined) {
      return (
        <AtMiddle
          {...common}
          home={end === ""}
          onAdd={(name, kind) => added(end, { name, kind })}
          onLine={() => lineFrom(chosen)}
        />
      );
    }
    if (system) {
      return (
        <AtSystem
          {...common}
          system={system}
          ties={tiesOf(parts, chosen)}
          endOf={(tie) => endName(tie.who)}
          naming={naming === chosen}
          wording={wording !== "" && wording === tie?.id}
          point={extra.points[chosen]}
          onNamed={() => {
            setNaming("");
            onFocus(chosen);
          }}
          onTie={(id) => {
            onChoose(stopOfTie(id));
            onFocus(stopOfTie(id));
          }}
          onLine={() => lineFrom(chosen)}
          onMove={(how) => step(chosen, how)}
          onRemove={() => ask("systems", chosen, name(chosen))}
        />
      );
    }
    const at = tie && systemOf(tie.system);
    if (!tie || !at) return null;
    return (
      <AtTie
        {...common}
        tie={tie}
        system={at}
        wording={wording === tie.id}
        onSystem={() => {
          onChoose(at.id);
          onFocus(at.id);
        }}
        onRemove={() => untie(tie)}
      />
    );
  };
  return {
    may: (stop: string) => stop in extra.points || endAt(stop) !== undefined,
    trails: (stop: string) => endAt(stop) !== undefined,
    aim: (drag: Drag, boxes: Map<string, Box>): Aim => aimed(drag, boxes),
    drop(stop: string, aim: Aim) {
      const [x, y] = extra.points[stop] ?? [0, 0];
      if (aim.to === "one") join(stop, aim.id);
      else if (aim.to === "place") {
        put(stop, { x: x + aim.dx / extra.unit, y: y + aim.dy / extra.unit }, "is moved.");
      } else if (aim.to === "new") {
        const at = rounded({ x: aim.x / extra.unit, y: aim.y / extra.unit });
        added(endAt(stop) ?? "", { at });
      } else if (aim.to === "nowhere" && aim.why !== "here") {
        refuse(stop, aim.why === "inside" ? INSIDE : AROUND);
      }
    },
    pick(stop: string) {
      if (!from) {
        quiet();
        return false;
      }
      join(from, stop);
      return true;
    },
    begin() {},
    press(event: KeyboardEvent, stop: string): boolean {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const how = event.shiftKey ? PRESSED[event.key] : undefined;
      const [tie, end] = [lineAt(stop), endAt(stop)];
      if (key === "Escape" && (from || refused)) {
        quiet();
        announce("Left as it was.");
      } else if (how && systemAt(stop)) step(stop, how);
      else if ((key === "Delete" || key === "Backspace") && end === undefined) {
        onChoose(stop);
        if (tieAt(stop) === undefined) ask("systems", stop, name(stop));
        else if (tie) untie(tie);
      } else if (key === "a") added(end ?? tie?.who ?? "", {});
      else if (key === "t" && tieAt(stop) === undefined) lineFrom(stop);
      else if (key === "n" && systemAt(stop)) {
        onChoose(stop);
        setNaming(stop);
      } else if (tie && changeLine(tie, key)) onChoose(stop);
      else return false;
      return true;
    },
    overlay: question ? <div class="sos-picture__asked">{question}</div> : bar(),
  };
}

type Place = { x: number; y: number };

const rounded = ({ x, y }: Place): Place => ({
  x: Math.round(x * 100) / 100,
  y: Math.round(y * 100) / 100,
});
