// A genogram sketched in sentences: who is what to whom. The picture draws itself.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { Choice, Words } from "../kit/fields";
import { Check } from "../kit/form";
import { send } from "../kit/send";
import { SheetView, Svg } from "../kit/sheet";
import { Because } from "./card";
import type { Extra, Finding, Go, Line, Sketch } from "./shapes";

export function SketchView({ go, extra }: { go: Go; extra: Extra }) {
  const { announce, model } = useBoard();
  const key = `${go.exercise.id}/${go.round.id}`;
  const sketch = extra.sketches[key];
  // Drawing takes a moment: only what somebody looks at is drawn.
  useEffect(() => {
    if (!sketch) send(model, { type: "sketch", of: key });
  }, [key, !sketch]);
  const lines = go.lines;
  const findings = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const seen = Boolean(go.sitting?.seen);
  useLayoutEffect(() => {
    if (asked.current && seen) findings.current?.focus();
    asked.current = false;
  }, [seen]);
  const look = () => {
    asked.current = true;
    go.note({ seen: true });
    announce("What the text tells stands below your drawing.");
  };
  return (
    <div class="sos-exercises__sketch">
      {sketch ? <Picture sketch={sketch} /> : <p class="sos-label">The drawing is coming…</p>}
      <h4>{go.exercise.asks}</h4>
      {lines.length > 0 && (
        <ol class="sos-exercises__lines">
          {lines.map((line) => (
            <li key={line.id}>
              <LineView
                line={line}
                extra={extra}
                sentence={sketch?.refused.find((each) => each.line === line.id)?.sentence ?? ""}
                onRub={() => {
                  go.rub(line.id);
                  announce("The line is taken off. Undo brings it back.");
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <NewLine
        extra={extra}
        people={sketch?.people ?? go.round.drawn}
        onDraw={(line) => {
          go.draw(line);
          announce(`Drawn: ${told(line, extra)}.`);
        }}
      />
      {seen ? (
        <div ref={findings} class="sos-exercises__reasons" tabIndex={-1}>
          <Findings found={sketch?.found ?? []} />
        </div>
      ) : (
        <div class="sos-bar">
          <button
            type="button"
            class="sos-button"
            aria-disabled={lines.length === 0}
            onClick={() => lines.length > 0 && look()}
          >
            See what the text tells
          </button>
          {lines.length === 0 && <span class="sos-label">Draw somebody first.</span>}
        </div>
      )}
    </div>
  );
}

const told = (line: Partial<Line>, extra: Extra) =>
  `${line.who} ${extra.ties.find((each) => each.value === line.tie)?.label} ${line.whom}`;

function Picture({ sketch }: { sketch: Sketch }) {
  const [picture] = sketch.picture.blocks;
  return (
    <div class="sos-exercises__picture">
      {picture?.kind === "picture" && <Svg text={picture.svg} />}
      <details>
        <summary>The drawing in words</summary>
        <SheetView sheet={sketch.words} level={5} />
      </details>
    </div>
  );
}

type LineProps = { line: Line; extra: Extra; sentence: string; onRub: () => void };

function LineView({ line, extra, sentence, onRub }: LineProps) {
  return (
    <>
      <span dir="auto">
        {told(line, extra)}
        {line.died && `; ${line.who} has died`}
      </span>
      <button type="button" class="sos-button sos-button--quiet" onClick={onRub}>
        Take off<span class="sos-hidden">: {told(line, extra)}</span>
      </button>
      {sentence && (
        <p class="sos-form__refused" dir="auto">
          {sentence}
        </p>
      )}
    </>
  );
}

type NewProps = { extra: Extra; people: string[]; onDraw: (line: Partial<Line>) => void };

function NewLine({ extra, people, onDraw }: NewProps) {
  const [who, setWho] = useState("");
  const [whom, setWhom] = useState("");
  const [tie, setTie] = useState("parent");
  const [shape, setShape] = useState("diamond");
  const [died, setDied] = useState(false);
  const known = people.some((each) => each.toLowerCase() === who.trim().toLowerCase());
  const draw = () => {
    if (!who.trim() || !whom.trim()) return;
    onDraw({ who: who.trim(), tie, whom: whom.trim(), shape, died });
    setWho("");
    setWhom("");
    setDied(false);
  };
  return (
    <fieldset class="sos-exercises__new">
      <legend>A line to draw</legend>
      <Words shown label="Who" value={who} suggestions={people} onCommit={setWho} />
      <Choice shown label="is what" value={tie} options={extra.ties} onChange={setTie} />
      <Words shown label="to whom" value={whom} suggestions={people} onCommit={setWhom} />
      {!known && (
        <Choice shown label="Drawn as a" value={shape} options={extra.shapes} onChange={setShape} />
      )}
      <Check label="Has died" checked={died} onChange={setDied} />
      <button type="button" class="sos-button sos-button--main" onClick={draw}>
        Draw this line
      </button>
    </fieldset>
  );
}

const GROUPS: [string, string][] = [
  ["same", "In your drawing and in the text"],
  ["differs", "Told another way in the text"],
  ["not_yet", "Not drawn yet"],
  ["also", "In your drawing only"],
];

function Findings({ found }: { found: Finding[] }) {
  return (
    <>
      {GROUPS.map(([state, title]) => {
        const here = found.filter((each) => each.state === state);
        if (here.length === 0) return null;
        return (
          <section key={state} aria-label={title}>
            <h5>{title}</h5>
            <ul>
              {here.map((each) => (
                <li key={each.words}>
                  <Because reason={{ lead: each.words, because: each.because }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
