// Exercises: choose one, try it, see why, talk. Nobody is marked and nothing is counted.

import { useEffect, useRef } from "preact/hooks";
import { KeptBeside } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { Entry } from "../kit/entry";
import { Words } from "../kit/fields";
import { BoardHead } from "../kit/head";
import { CardView } from "./card";
import { ForTheRoom } from "./group";
import {
  attemptsIn,
  type Exercise,
  type Extra,
  type Go,
  linesIn,
  type Round,
  type Sitting,
  useGo,
} from "./shapes";
import { SketchView } from "./sketch";

function ExercisesBoard() {
  const { info, model } = useBoard();
  const words = useModel<{ tools: Record<string, string> }>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, choose] = useRemembered(`${info.id}:exercises`, "");
  const exercise = extra.exercises.find((each) => each.id === chosen) ?? extra.exercises[0];
  return (
    <>
      <BoardHead
        title={words.tools.exercises}
        lead={extra.nothing || extra.lead}
        parts={["sittings", "attempts", "sketch_lines"]}
      />
      {exercise && (
        <div class="sos-exercises__body">
          <nav aria-label="Exercises">
            <ul class="sos-exercises__list">
              {extra.exercises.map((each) => (
                <li key={each.id}>
                  <Tab
                    exercise={each}
                    current={each === exercise}
                    onChoose={() => choose(each.id)}
                  />
                </li>
              ))}
            </ul>
            {extra.later && <p class="sos-label">{extra.later}</p>}
          </nav>
          <ExerciseView key={exercise.id} exercise={exercise} extra={extra} />
        </div>
      )}
    </>
  );
}

type TabProps = { exercise: Exercise; current: boolean; onChoose: () => void };

function Tab({ exercise, current, onChoose }: TabProps) {
  const { parts } = useBoard();
  const begun = (parts.sittings ?? []).some((each) => each.exercise === exercise.id);
  return (
    <Entry current={current} onChoose={onChoose}>
      <span dir="auto">{exercise.title}</span>
      <span class="sos-label">
        <span class="sos-hidden">, </span>
        {exercise.kind_title}
        {begun && ", begun"}
      </span>
    </Entry>
  );
}

function ExerciseView({ exercise, extra }: { exercise: Exercise; extra: Extra }) {
  const { info } = useBoard();
  const [chosen, choose] = useRemembered(`${info.id}:exercises:${exercise.id}`, "");
  const round = exercise.rounds.find((each) => each.id === chosen) ?? (exercise.rounds[0] as Round);
  const at = exercise.rounds.indexOf(round);
  return (
    <section class="sos-exercises__page" aria-label={exercise.title}>
      <header>
        <p class="sos-label">
          {exercise.kind_title} · about {exercise.minutes} minutes
        </p>
        <h3 dir="auto">{exercise.title}</h3>
        <p dir="auto">{exercise.task}</p>
      </header>
      {exercise.rounds.length > 1 && (
        <div class="sos-exercises__rounds">
          {exercise.rounds.map((each, number) => (
            <button
              key={each.id}
              type="button"
              class="sos-button"
              aria-pressed={each === round}
              onClick={() => choose(each.id)}
            >
              Round {number + 1}
              {each.title && `: ${each.title}`}
            </button>
          ))}
        </div>
      )}
      <RoundView
        key={round.id}
        exercise={exercise}
        round={round}
        extra={extra}
        next={exercise.rounds[at + 1]}
        onNext={choose}
      />
      {exercise.point && (
        <details>
          <summary>What this rests on</summary>
          <p dir="auto">{exercise.point}</p>
        </details>
      )}
    </section>
  );
}

type RoundProps = {
  exercise: Exercise;
  round: Round;
  extra: Extra;
  next: Round | undefined;
  onNext: (id: string) => void;
};

function RoundView({ exercise, round, extra, next, onNext }: RoundProps) {
  const { announce } = useBoard();
  const go = useGo(exercise, round);
  const top = useRef<HTMLHeadingElement>(null);
  const count = useRef(go.earlier.length);
  useEffect(() => {
    if (go.earlier.length > count.current) top.current?.focus();
    count.current = go.earlier.length;
  }, [go.earlier.length]);
  const draws = exercise.manner === "draw";
  return (
    <>
      <div class="sos-bar">
        <h4 ref={top} tabIndex={-1} dir="auto">
          {round.title || "Try it"}
        </h4>
        <div class="sos-bar__end">{!draws && <ForTheRoom go={go} extra={extra} />}</div>
      </div>
      {round.read && (
        <p class="sos-exercises__read" dir="auto">
          {round.read}
        </p>
      )}
      <Meanings round={round} />
      {draws ? (
        <SketchView go={go} extra={extra} />
      ) : (
        round.cards.map((card) => {
          const attempt = go.attempt(card);
          return (
            <CardView key={card.id} go={go} card={card} said={attempt && extra.said[attempt.id]} />
          );
        })
      )}
      <Talk go={go} />
      <div class="sos-bar">
        {go.sitting && (
          <button
            type="button"
            class="sos-button"
            onClick={() => {
              go.again();
              announce("A new go. What was said before stays below.");
            }}
          >
            Try this round again
          </button>
        )}
        {next && (
          <button type="button" class="sos-button" onClick={() => onNext(next.id)}>
            On to the next round
          </button>
        )}
      </div>
      {go.earlier.length > 0 && <Earlier go={go} />}
    </>
  );
}

/** What stands behind the answers, for whoever wants to look it up before answering. */
function Meanings({ round }: { round: Round }) {
  const told = round.choices.filter((each) => each.help);
  if (told.length === 0) return null;
  return (
    <details class="sos-exercises__told">
      <summary>What the answers mean</summary>
      <dl>
        {told.map((each) => (
          <div key={each.value}>
            <dt dir="auto">{each.label}</dt>
            <dd dir="auto">{each.help}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Talk({ go }: { go: Go }) {
  return (
    <section class="sos-exercises__talk" aria-label="Talk about it">
      <h4>Talk about it</h4>
      {go.round.talk.length > 0 && (
        <ul>
          {go.round.talk.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      )}
      <Words
        shown
        lines={2}
        label="What we want to keep from our talk"
        value={go.sitting?.thoughts ?? ""}
        onCommit={(thoughts) => go.note({ thoughts })}
      />
      {go.sitting && <KeptBeside part="sittings" item={go.sitting.id} />}
    </section>
  );
}

/** Earlier goes stay to be read: what changed is worth talking about. */
function Earlier({ go }: { go: Go }) {
  return (
    <details>
      <summary>What we said before</summary>
      {[...go.earlier].reverse().map((sitting) => (
        <EarlierGo key={sitting.id} sitting={sitting} />
      ))}
    </details>
  );
}

function EarlierGo({ sitting }: { sitting: Sitting }) {
  const { parts } = useBoard();
  const said = attemptsIn(parts, sitting).filter((each) => each.chosen || each.words.trim());
  const lines = linesIn(parts, sitting);
  return (
    <div class="sos-exercises__told">
      <dl>
        {said.map((each) => (
          <div key={each.id}>
            <dt dir="auto">{each.asked}</dt>
            <dd dir="auto">
              {sitting.choices.find((choice) => choice.id === each.chosen)?.words ?? each.words}
            </dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && <p dir="auto">{lines.map((each) => each.who).join(", ")}</p>}
      {sitting.thoughts && <p dir="auto">From our talk: {sitting.thoughts}</p>}
    </div>
  );
}

export default defineView("exercises", () => <ExercisesBoard />);
