// Drawing a family in its picture: what keys, clicks and drags on somebody do.

import { useRef, useState } from "preact/hooks";
import type { Aim, Box, Drag } from "../kit/aim";
import { useBoard, useModel } from "../kit/board";
import { change } from "../kit/edits";
import { useRemoval } from "../kit/form";
import type { HandProps } from "../kit/hand";
import { spotOf } from "../kit/spots";
import type { Edit } from "../kit/types";
import { aimed } from "./aim";
import { put, stepped } from "./arrangement";
import { type Adding, AtOne } from "./atone";
import { AtSeveral } from "./atseveral";
import { Between } from "./between";
import {
  addCarer,
  addChild,
  addHousehold,
  addNewTwin,
  addParents,
  addPartner,
  addPerson,
  addPlacement,
  addSibling,
  type Gesture,
  likelyParent,
} from "./gestures";
import { type Extra, familyOf, linksTo, nameOf } from "./shapes";
import { isPast, type Shown } from "./shown";

/** Whom somebody still looks for, and for whom. */
type Picking = { for: "join" | "care"; from: string };

const ROW =
  "stays in this row: rows follow who is whose child. Drag along the row, or onto somebody.";

export function useFamilyHand(props: HandProps) {
  const { chosen, several, setSeveral, onChoose, onFocus } = props;
  const { model, parts, submit, announce } = useBoard();
  const extra = useModel<Extra & Shown & { first: string }>(model, "extra");
  const family = familyOf(parts);
  const [naming, setNaming] = useState("");
  const [home, setHome] = useState("");
  const [picking, setPicking] = useState<Picking | null>(null);
  const [between, setBetween] = useState<{ a: string; b: string } | null>(null);
  const [refused, setRefused] = useState("");
  const queue = useRef<string[]>([]);
  const name = (id: string) => nameOf(family, id);
  const { ask, question } = useRemoval(() => {
    onChoose("");
    const stays = [extra.first, ...extra.rows.flat()].find((id) => id !== chosen);
    if (stays) onFocus(stays);
  });

  const quiet = () => {
    setPicking(null);
    setBetween(null);
    setRefused("");
    setHome("");
  };
  const act = (edit: Edit) => {
    setRefused("");
    submit(edit, setRefused);
  };
  const made = ({ edit, who }: Gesture, words: string, more: string[] = []) => {
    quiet();
    act(edit);
    queue.current = more;
    setNaming(who);
    onChoose(who);
    announce(`${words} Type a name.`);
  };
  const named = (who: string) => {
    const next = queue.current.shift() ?? "";
    setNaming(next);
    if (next) onChoose(next);
    else onFocus(who);
  };
  const refuse = (who: string, sentence: string) => {
    quiet();
    onChoose(who);
    setRefused(sentence);
    announce(sentence);
  };
  const pickFor = (what: Picking) => {
    quiet();
    setPicking(what);
    onFocus(what.from);
    announce(
      what.for === "join"
        ? `Whom does ${name(what.from)} belong together with? Go to them and press Enter, or click on them. Escape leaves it.`
        : `Who cares for ${name(what.from)}? Go to them and press Enter, or click on them. Somebody who is not drawn yet is named beside the symbol. Escape leaves it.`,
    );
  };
  const cares = (child: string, carer: string, edit: Edit) => {
    quiet();
    act(edit);
    onChoose(child);
    onFocus(child);
    announce(
      `${name(child)} lives with ${carer}. Since when, and on what, is said in the form (Enter).`,
    );
  };
  const household = (people: string[]) => {
    quiet();
    const added = addHousehold(...people);
    act(added.edit);
    setSeveral([]);
    setHome(added.who);
    onChoose(people[0] ?? "");
    announce("A household is added. Type what it is called.");
  };
  const step = (who: string, way: -1 | 1) => {
    if (isPast(extra)) return announce("It is not now that is shown. Go back to now first.");
    const before = stepped(extra.rows, who, way);
    if (before === null) return announce(`${name(who)} stands at the end of the row.`);
    onChoose(who);
    act(put(parts, extra.rows, who, before, name(who)));
    announce(`${name(who)} is moved ${way < 0 ? "left" : "right"} and stays there.`);
  };

  const adding: Record<Adding, (who: string) => void> = {
    partner: (who) => made(addPartner(who), `A partner of ${name(who)} is added.`),
    child: (who) =>
      made(
        addChild(who, { other: likelyParent(family, who) }),
        `A child of ${name(who)} is added.`,
      ),
    parents: (who) => {
      if (linksTo(family, who).length > 0) {
        return refuse(who, `${name(who)} has parents already. More are added in the form (Enter).`);
      }
      const parents = addParents(who);
      made(parents, `Both parents of ${name(who)} are added.`, parents.also);
    },
    sibling: (who) =>
      made(addSibling(family, who), `A brother or sister of ${name(who)} is added.`),
    twin: (who) => made(addNewTwin(family, who), `A twin of ${name(who)} is added.`),
    household: (who) => household([who]),
    join: (who) => pickFor({ for: "join", from: who }),
    care: (who) => pickFor({ for: "care", from: who }),
    left: (who) => step(who, -1),
    right: (who) => step(who, 1),
    remove: (who) => ask("people", who, name(who)),
  };

  return {
    begin: () => made(addPerson({ focal: true }), "The child is added."),
    may: (who: string) => !isPast(extra) && extra.rows.some((row) => row.includes(who)),
    aim: (drag: Drag, boxes: Map<string, Box>) => aimed(drag, boxes, extra.rows),
    drop(who: string, aim: Aim) {
      quiet();
      if (aim.to === "one") {
        onChoose(who);
        setBetween({ a: who, b: aim.id });
      } else if (aim.to === "row") {
        const pet = family.people.some((each) => each.id === who && each.pet);
        if (pet) return refuse(who, `${name(who)} stands beside the household.`);
        onChoose(who);
        act(put(parts, extra.rows, who, aim.before, name(who)));
        announce(`${name(who)} is moved along the row and stays there.`);
      } else if (aim.to === "nowhere" && aim.why === "row") refuse(who, `${name(who)} ${ROW}`);
    },
    pick(who: string) {
      if (!picking) {
        setNaming("");
        quiet();
        return false;
      }
      const { from } = picking;
      quiet();
      if (who === from)
        refuse(who, `${name(who)} cannot be tied to themselves. Choose somebody else.`);
      else if (picking.for === "join") setBetween({ a: from, b: who });
      else cares(from, name(who), addPlacement(from, who));
      return true;
    },
    press(event: KeyboardEvent, who: string) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === "Escape" && (picking || between || refused)) {
        quiet();
        announce("Left as it was.");
        return true;
      }
      if (event.shiftKey && (key === "ArrowLeft" || key === "ArrowRight")) {
        step(who, key === "ArrowLeft" ? -1 : 1);
        return true;
      }
      const shape = extra.terms.Shape[Number(key) - 1];
      if (shape) {
        act(change("people", who, { shape: shape.value }));
        announce(`${name(who)}: ${shape.label}.`);
        return true;
      }
      if (key === "h" && several.length > 0) {
        household(several);
        return true;
      }
      if (key === "n") {
        onChoose(who);
        setNaming(who);
        return true;
      }
      const what = KEYS[key];
      if (!what) return false;
      onChoose(who);
      adding[what](who);
      return true;
    },
    overlay: isPast(extra) ? null : question ? (
      <div class="sos-picture__asked">{question}</div>
    ) : between ? (
      <Between
        {...between}
        family={family}
        terms={extra.terms}
        onAct={(edit, words) => {
          // Where Python refuses, it says so at the symbol of the first of them.
          quiet();
          act(edit);
          onFocus(between.a);
          announce(words);
        }}
        onLeave={() => {
          quiet();
          onFocus(between.a);
        }}
      />
    ) : several.length > 0 ? (
      <AtSeveral
        people={several}
        names={several.map(name)}
        onHousehold={() => household(several)}
        onLeave={() => setSeveral([])}
      />
    ) : chosen && family.people.some((each) => each.id === chosen) ? (
      <AtOne
        who={chosen}
        family={family}
        terms={extra.terms}
        naming={naming === chosen}
        more={queue.current.length > 0}
        home={family.households.find((each) => each.id === home)}
        held={spotOf(parts, "genogram", chosen)}
        picking={picking ? picking.for : ""}
        refused={refused}
        onNamed={() => named(chosen)}
        onAdd={(what) => adding[what](chosen)}
        onCarer={(carer) => cares(chosen, carer.name, addCarer(chosen, carer).edit)}
        onLeave={() => {
          quiet();
          setNaming("");
          onFocus(chosen);
        }}
      />
    ) : null,
  };
}

/** One key each, on somebody who has the focus. */
export const KEYS: Record<string, Adding> = {
  p: "partner",
  c: "child",
  a: "parents",
  s: "sibling",
  t: "twin",
  h: "household",
  j: "join",
  l: "care",
  Delete: "remove",
  Backspace: "remove",
};
