// What keeps a network small: what is said, and the question that comes next.

import { Advice } from "../kit/advice";
import { around, helpers } from "../kit/around";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { add, change, newId, remove } from "../kit/edits";
import { Words } from "../kit/fields";
import { Adder } from "../kit/form";
import { idOf, nameOf } from "../kit/people";
import type { Plain } from "../kit/types";
import { type Extra, type Obstacle, obstaclesOf } from "./shapes";

const OWN = "own";

const item = (kind: string) => ({ id: newId("obstacle"), ...(kind !== OWN && { kind }) });

export function Obstacles({ extra }: { extra: Extra }) {
  const { parts, submit } = useBoard();
  const words = extra.words.obstacles;
  const choices = [
    ...Object.entries(words.kinds).map(([value, { title }]) => ({ value, label: title })),
    { value: OWN, label: words.own },
  ];
  return (
    <section class="sos-network__obstacles" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="sos-help">{words.lead}</p>
      <ul class="sos-network__list">
        {obstaclesOf(parts).map((each) => (
          <ObstacleCard key={each.id} obstacle={each} extra={extra} />
        ))}
      </ul>
      <Adder
        asks={words.kind}
        label={words.add}
        choices={choices}
        onAdd={(kind) => submit(add("obstacles", item(kind)))}
      />
    </section>
  );
}

function ObstacleCard({ obstacle, extra }: { obstacle: Obstacle; extra: Extra }) {
  const { parts, submit } = useBoard();
  const words = extra.words.obstacles;
  const everybody = around(parts);
  const usual = words.kinds[obstacle.kind ?? ""];
  const title = usual?.title ?? words.own;
  const set = (changed: Plain) => submit(change("obstacles", obstacle.id, changed));
  const told = (field: "words" | "ask" | "answer", help?: string) => (
    <Words
      shown
      lines={2}
      label={words[field]}
      help={help}
      value={obstacle[field] ?? ""}
      onCommit={(said) => set({ [field]: said })}
    />
  );
  return (
    <li class="sos-network__obstacle" data-card={obstacle.id}>
      <h4>{title}</h4>
      <div class="sos-network__halves">
        <div class="sos-network__half">
          <Words
            shown
            label={words.who}
            suggestions={helpers(parts)}
            value={nameOf(everybody, obstacle.who)}
            onCommit={(said) => set({ who: idOf(everybody, said) })}
          />
          {told("words")}
        </div>
        <div class="sos-network__half">
          {told("ask", words.ask_help)}
          {usual && (
            <details>
              <summary>{words.offer}</summary>
              <ul class="sos-network__list">
                {usual.ask.map((each) => (
                  <li key={each}>
                    <button type="button" class="sos-button" onClick={() => set({ ask: each })}>
                      {each}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {told("answer")}
        </div>
      </div>
      <KeptBeside part="obstacles" item={obstacle.id} />
      <Advice part="obstacles" item={obstacle.id} />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => submit(remove("obstacles", obstacle.id))}
      >
        Take off<span class="sos-hidden">: {title}</span>
      </button>
    </li>
  );
}
