// The network: the circles drawn, everybody in them to be written about, and what keeps it small.

import { useRef, useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { around } from "../kit/around";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { add, newId, together } from "../kit/edits";
import { Choice } from "../kit/fields";
import { Adder } from "../kit/form";
import { useArrival } from "../kit/going";
import { BoardHead } from "../kit/head";
import { useId } from "../kit/ids";
import { called } from "../kit/people";
import { SheetView, Svg } from "../kit/sheet";
import { Obstacles } from "./obstacles";
import { PersonCard } from "./person";
import { circleOf, type Extra, networkOf } from "./shapes";

function NetworkBoard() {
  const { info, model, parts, root } = useBoard();
  const { tools } = useModel<{ tools: Record<string, string> }>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [open, setOpen] = useRemembered(`${info.id}:network:open`, "");
  const { words } = extra;
  const people = networkOf(parts);
  const moved = useRef({ id: "", held: "" });
  // Somebody who is chosen on the eco map is opened here, where they are in the network.
  useArrival(({ item }) => {
    const found = people.find(({ who }) => item && who === item);
    if (found) setOpen(found.id);
    const card = found && root.querySelector<HTMLElement>(`[data-card="${found.id}"] button`);
    (card || root.querySelector<HTMLElement>("summary"))?.focus();
    return true;
  });
  return (
    <>
      <BoardHead
        title={tools.network}
        lead={words.lead}
        parts={["network", "circle_moves", "obstacles"]}
      />
      <details class="sos-network__cards" open={people.length === 0}>
        <summary>Questions for the room</summary>
        <ul>
          {words.cards.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
      {people.length === 0 && <p class="sos-help">{words.none}</p>}
      {people.length > 0 && (
        <section class="sos-network__drawn" aria-label={tools.network}>
          <Svg text={extra.svg} />
          <details>
            <summary>Read as words and tables</summary>
            <SheetView sheet={extra.sheet} level={4} />
          </details>
        </section>
      )}
      <Bring extra={extra} onCome={setOpen} />
      <div data-card="network">
        <Advice part="network" item="" />
      </div>
      <div class="sos-network__circles">
        {extra.circles.map(({ value }) => {
          const circle = words.circles[value];
          const here = people.filter((each) => circleOf(parts, each.id) === value);
          return (
            <section key={value} class="sos-network__circle" aria-label={circle?.title}>
              <h3>{circle?.title}</h3>
              <p class="sos-help">{circle?.help}</p>
              {here.length === 0 && <p class="sos-help">{words.nobody_here}</p>}
              <ul class="sos-network__list">
                {here.map((each) => (
                  <PersonCard
                    key={each.id}
                    person={each}
                    extra={extra}
                    open={open === each.id}
                    moved={moved}
                    onToggle={() => setOpen(open === each.id ? "" : each.id)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <Obstacles extra={extra} />
    </>
  );
}

/** Somebody of the genogram or the eco map; or somebody new, who is put on the eco map too. */
function Bring({ extra, onCome }: { extra: Extra; onCome: (id: string) => void }) {
  const { parts, submit, announce } = useBoard();
  const { words } = extra;
  const here = new Set(networkOf(parts).map((each) => each.who));
  const choices = around(parts)
    .filter((each) => !here.has(each.id) && !each.pet && each.known !== false)
    .map((each) => ({ value: each.id, label: called(each) }));
  const come = (name: string, id: string) => {
    onCome(id);
    announce(`${name} is in the network, under “${words.circles.not_yet?.title}”.`);
  };
  const bring = (who: string) => {
    const id = newId("net");
    submit(add("network", { id, who }));
    come(choices.find((each) => each.value === who)?.label ?? "", id);
  };
  const bringNew = (name: string, kind: string) => {
    const [id, system] = [newId("net"), newId("system")];
    submit(
      together("bring somebody into the network", [
        add("systems", { id: system, name, kind }),
        add("network", { id, who: system }),
      ]),
    );
    come(name, id);
  };
  return (
    <div class="sos-network__bring">
      {choices.length > 0 && (
        <Adder
          asks={words.from_tools}
          label={choices.length === 1 ? `${words.add}: ${choices[0]?.label}` : words.add}
          choices={choices}
          onAdd={bring}
        />
      )}
      <Somebody extra={extra} onBring={bringNew} />
    </div>
  );
}

type SomebodyProps = { extra: Extra; onBring: (name: string, kind: string) => void };

function Somebody({ extra, onBring }: SomebodyProps) {
  const { words, kinds } = extra;
  const [name, setName] = useState("");
  const [kind, setKind] = useState("friend");
  const id = useId();
  const bring = () => {
    if (!name.trim()) return;
    onBring(name.trim(), kind);
    setName("");
  };
  return (
    <fieldset class="sos-network__else">
      <legend class="sos-label">{words.else}</legend>
      <p class="sos-help" id={`${id}-help`}>
        {words.else_help}
      </p>
      <div class="sos-form__add">
        <div class="sos-words">
          <label for={id} class="sos-label">
            Name
          </label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            dir="auto"
            aria-describedby={`${id}-help`}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === "Enter" && bring()}
          />
        </div>
        <Choice label={words.else_kind} value={kind} options={kinds} onChange={setKind} />
        <button type="button" class="sos-button" aria-disabled={!name.trim()} onClick={bring}>
          {words.add}
          <span class="sos-hidden">: {name.trim() || words.else}</span>
        </button>
      </div>
    </fieldset>
  );
}

export default defineView("network", () => <NetworkBoard />);
