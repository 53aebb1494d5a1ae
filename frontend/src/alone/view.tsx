// On one's own: a way through a practice family, one step at a time.

import { useEffect, useRef } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { KeptBeside } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { Words } from "../kit/fields";
import { useGoing } from "../kit/going";
import { Guide } from "../kit/guide";
import { ClosingPage, Confidence } from "./closing";
import { type Extra, type Step, useDone, useReflection } from "./shapes";

function AloneBoard() {
  const { info, model, announce } = useBoard();
  const titles = useModel<{ tools: Record<string, string> }>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const { steps, words } = extra;
  const done = useDone(steps);
  const [chosen, choose] = useRemembered(`${info.id}:alone`, "");
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const next = steps.find((each) => !done.has(each.id));
  const step = steps.find((each) => each.id === chosen) ?? next ?? steps.at(-1);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [step?.id]);
  const go = (to: Step) => {
    moved.current = true;
    choose(to.id);
  };
  return (
    <>
      <div class="sos-bar">
        <div class="sos-bar__lead">
          <h2>{titles.tools.alone}</h2>
          <p class="sos-help">{words.lead}</p>
        </div>
        <div class="sos-bar__end">
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      <Notice />
      {!step && <p class="sos-notice">{extra.missing || words.nothing}</p>}
      {step && (
        <div class="sos-alone__body">
          <nav aria-label="Steps">
            <ol class="sos-alone__steps">
              {steps.map((each) => (
                <li key={each.id} class={`sos-alone__at sos-alone__at--${each.what}`}>
                  <button
                    type="button"
                    aria-current={each === step ? "step" : undefined}
                    onClick={() => go(each)}
                  >
                    <span>{each.title}</span>
                    {done.has(each.id) && <span class="sos-alone__done">done</span>}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <StepView
            key={step.id}
            step={step}
            extra={extra}
            heading={heading}
            before={steps[steps.indexOf(step) - 1]}
            after={steps[steps.indexOf(step) + 1]}
            onGo={go}
            onEnd={() => announce(words.finished ?? "")}
          />
        </div>
      )}
    </>
  );
}

type StepProps = {
  step: Step;
  extra: Extra;
  heading: { current: HTMLHeadingElement | null };
  before: Step | undefined;
  after: Step | undefined;
  onGo: (step: Step) => void;
  onEnd: () => void;
};

function StepView({ step, extra, heading, before, after, onGo, onEnd }: StepProps) {
  const { words } = extra;
  const { id, words: said, there, keep } = useReflection(step);
  const going = useGoing();
  const open = (tool: string) => going.go({ tool, item: "" });
  const on = () => {
    if (!there) keep("");
    if (after) onGo(after);
    else onEnd();
  };
  return (
    <section class="sos-alone__page" aria-label={step.title}>
      <header>
        <p class="sos-label">{step.kind}</p>
        <h3 ref={heading} tabIndex={-1}>
          {step.title}
        </h3>
      </header>
      <ul class="sos-alone__lead">
        {step.lead.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {step.note && <p class="sos-help">{step.note}</p>}
      {step.go && going.can(step.tool) && (
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={() => open(step.tool)}>
            {step.go}
          </button>
        </div>
      )}
      {step.exercises.length > 0 && (
        <div class="sos-alone__exercises">
          <p class="sos-label">{words.exercises}</p>
          <ul>
            {step.exercises.map((each) => (
              <li key={each} dir="auto">
                {each}
              </li>
            ))}
          </ul>
          {going.can("exercises") && (
            <button type="button" class="sos-button" onClick={() => open("exercises")}>
              Open the exercises
            </button>
          )}
        </div>
      )}
      {step.what === "before" && <Confidence extra={extra} which="before" />}
      {step.what === "end" && <ClosingPage extra={extra} />}
      {step.ask && (
        <div class="sos-alone__ask">
          <p class="sos-alone__question">{step.ask}</p>
          <Words shown lines={3} label={words.words ?? ""} value={said} onCommit={keep} />
          <KeptBeside part="reflections" item={id} />
        </div>
      )}
      <div class="sos-bar">
        {before && (
          <button type="button" class="sos-button" onClick={() => onGo(before)}>
            {words.back}
          </button>
        )}
        {(after || !there) && (
          <button type="button" class="sos-button sos-button--main" onClick={on}>
            {before ? (after ? words.done : "Done") : words.first}
          </button>
        )}
      </div>
      {!after && there && <p class="sos-help">{words.finished}</p>}
      {extra.help && (!before || !after) && <Guide guide={extra.help} />}
    </section>
  );
}

export default defineView("alone", () => <AloneBoard />);
