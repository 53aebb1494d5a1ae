// Before a round in private: on which scales, at which meeting, and who is asked.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { add, newId, together } from "../kit/edits";
import { Choice } from "../kit/fields";
import { Check } from "../kit/form";
import { useId } from "../kit/ids";
import { meetings } from "../kit/meetings";
import type { Item, Parts } from "../kit/types";
import { AskedRow, type Row, turnOf } from "./asked";
import { MeetingField } from "./meeting";
import { type Extra, names, ratingOf, type Scale } from "./terms";

type Props = { scale: Scale; scales: Scale[]; extra: Extra; onClose: () => void };

type Setup = { scales: string[]; meeting: string; rows: Row[] };

export function RoundSetup({ scale, scales, extra, onClose }: Props) {
  const { info, parts, submit, announce } = useBoard();
  const first: Setup = { scales: [scale.id], meeting: extra.meeting_now, rows: [] };
  const [setup, remember] = useRemembered<Setup>(`${info.id}:scaling:setup:${scale.id}`, first);
  const latest = useRef(setup);
  const [refused, setRefused] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const words = extra.about.round;
  const who = names(parts);
  useLayoutEffect(() => heading.current?.focus(), []);
  const set = (fields: Partial<Setup>) => {
    setRefused("");
    latest.current = { ...latest.current, ...fields };
    remember(latest.current);
  };
  const tick = (id: string) => {
    const rows = latest.current.rows;
    const there = rows.some((row) => row.who === id);
    if (there) return set({ rows: rows.filter((row) => row.who !== id) });
    set({ rows: [...rows, fresh(id, extra, parts)] });
  };
  const seat = (table: string) => {
    const taken = [...latest.current.rows, ...(parts.ratings ?? [])].map((each) => each.who);
    let number = 1;
    while (taken.includes(`Table ${table}, ${number}`)) number++;
    const row = { who: `Table ${table}, ${number}`, role: "professional", view: "own", of: "" };
    set({ rows: [...latest.current.rows, row] });
  };
  const change = (at: number, fields: Partial<Row>) =>
    set({ rows: latest.current.rows.map((row, n) => (n === at ? { ...row, ...fields } : row)) });
  const guess = (at: number) => {
    const row = latest.current.rows[at];
    if (!row) return;
    const rows = [...latest.current.rows];
    rows.splice(at + 1, 0, { ...row, view: "guess", of: "" });
    set({ rows });
  };
  const known = scales.filter((each) => setup.scales.includes(each.id));
  const begin = () => {
    const { rows, meeting } = latest.current;
    const open = rows.find((row) => row.view === "guess" && !row.of.trim());
    if (known.length === 0) return setRefused("Choose what everybody is asked about.");
    if (rows.length === 0) return setRefused("Say who is asked first.");
    if (open) return setRefused(`Say whose view ${who.say(open.who)} guesses.`);
    const id = newId("round");
    const turns = rows.map((row) =>
      add("turns", { id: newId("turn"), round: id, ...turnOf(row, extra) }),
    );
    const round = { id, scales: known.map((each) => each.id), meeting };
    submit(together("begin a round in private", [add("rounds", round), ...turns]), setRefused);
    remember(first);
    onClose();
    announce(words.next_lead ?? "");
  };
  return (
    <section class="sos-scaling__setup" aria-label={words.title}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.lead}</p>
      {scales.length > 1 && (
        <fieldset class="sos-scaling__ticks">
          <legend>About what</legend>
          {scales.map((each) => (
            <Check
              key={each.id}
              label={each.question || "A scale without a question"}
              checked={setup.scales.includes(each.id)}
              onChange={(on) =>
                set({
                  scales: on
                    ? [...setup.scales, each.id]
                    : setup.scales.filter((one) => one !== each.id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <MeetingField
        value={setup.meeting}
        meetings={meetings(parts, extra)}
        onChoose={(meeting) => set({ meeting })}
        onNew={(meeting) => {
          submit(add("meetings", meeting), setRefused);
          set({ meeting: meeting.id });
        }}
      />
      <WhoIsAsked setup={setup} extra={extra} scale={scale} onTick={tick} onSeat={seat} />
      {setup.rows.length > 0 && (
        <ul class="sos-scaling__asked">
          {setup.rows.map((row, at) => (
            <AskedRow
              key={`${row.who}:${row.view === "guess" ? at : ""}`}
              row={row}
              extra={extra}
              names={who}
              onChange={(fields) => change(at, fields)}
              onGuess={() => guess(at)}
              onDrop={() => set({ rows: setup.rows.filter((_, n) => n !== at) })}
            />
          ))}
        </ul>
      )}
      {refused && (
        <p class="sos-scaling__said" role="alert">
          {refused}
        </p>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={begin}>
          Begin the round
        </button>
        <button type="button" class="sos-button" onClick={onClose}>
          Not now
        </button>
      </div>
    </section>
  );
}

type WhoProps = {
  setup: Setup;
  extra: Extra;
  scale: Scale;
  onTick: (id: string) => void;
  /** Ask one more of those who sit at a table in this room. */
  onSeat: (table: string) => void;
};

const TABLES = ["A", "B", "C", "D", "E", "F", "G", "H"];

/** People to tick, those who were asked before first, and words for anybody else. */
function WhoIsAsked({ setup, extra, scale, onTick, onSeat }: WhoProps) {
  const { parts } = useBoard();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const who = names(parts);
  const offered = offeredTo(parts, scale, extra);
  const more = setup.rows.map((row) => row.who).filter((id) => !offered.includes(id));
  const take = () => {
    const id = who.read(input.current?.value ?? "");
    if (input.current) input.current.value = "";
    if (id && !setup.rows.some((row) => row.who === id)) onTick(id);
  };
  const [table, setTable] = useState("A");
  const words = extra.about.round;
  return (
    <fieldset class="sos-scaling__ticks">
      <legend>Who is asked</legend>
      <div class="sos-scaling__names">
        {[...offered, ...new Set(more)].map((id) => (
          <Check
            key={id}
            label={who.say(id)}
            checked={setup.rows.some((row) => row.who === id)}
            onChange={() => onTick(id)}
          />
        ))}
      </div>
      <div class="sos-scaling__else">
        <div class="sos-words">
          <label for={field} class="sos-label">
            Anybody else
          </label>
          {/* Leaving the field or Enter is enough: a name is not lost where nobody presses Add. */}
          <input
            ref={input}
            id={field}
            type="text"
            autocomplete="off"
            dir="auto"
            placeholder="A name, or words such as “school nurse”"
            onChange={take}
          />
        </div>
        <button type="button" class="sos-button" onClick={take}>
          Add<span class="sos-hidden"> to those who are asked</span>
        </button>
      </div>
      <div class="sos-scaling__else">
        <Choice
          label={words.table ?? ""}
          value={table}
          options={TABLES.map((each) => ({ value: each, label: `Table ${each}` }))}
          onChange={setTable}
        />
        <button type="button" class="sos-button" onClick={() => onSeat(table)}>
          {words.room}
        </button>
      </div>
      <p class="sos-help">{words.room_lead}</p>
    </fieldset>
  );
}

/** Whoever was asked on this scale, then the living of the family. */
function offeredTo(parts: Parts, scale: Scale, extra: Extra): string[] {
  const asked = (parts.ratings ?? [])
    .map(ratingOf)
    .filter((each) => each.scale === scale.id && each.view !== "guess")
    .map((each) => each.who);
  const living = (parts.people ?? [])
    .filter((each: Item) => each.id in extra.likely && !each.died && !each.dead)
    .filter((each) => (each.life ?? "born") === "born" && each.name)
    .map((each) => each.id);
  return [...new Set([...asked, ...living])];
}

/** Who somebody was to the children when they were asked before, or is likely to be. */
function fresh(who: string, extra: Extra, parts: Parts): Row {
  const before = (parts.ratings ?? []).map(ratingOf).find((each) => each.who === who);
  const role = before?.role ?? extra.likely[who] ?? "professional";
  return { who, role, view: "in_role", of: "" };
}
