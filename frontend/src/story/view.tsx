// The story, part by part: what the room has been shown, and nothing else.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { type Place, useArrival } from "../kit/going";
import { useId } from "../kit/ids";
import { Papers, Prose } from "./paper";
import { StageContext } from "./passage";
import { Release } from "./release";
import type { Story, StoryStage } from "./types";

type Words = { tools: Record<string, string> };
type Choice = "" | "read" | "skip";

function StoryBoard() {
  const { model, info } = useBoard();
  const story = useModel<Story>(model, "extra");
  const words = useModel<Words>(model, "words");
  const [choice, choose] = useRemembered<Choice>(`${info.id}:story`, "");
  const [goal, setGoal] = useState<Place | null>(null);
  useArrival((place) => {
    if (!story.stages.some((each) => each.id === place.item)) return false;
    // A new object each time: somebody may come to the same passage twice.
    setGoal({ ...place });
    return true;
  });
  return (
    <div class="sos-story__page">
      <div class="sos-bar">
        <h2>{words.tools.story}</h2>
        <div class="sos-bar__end">
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      <Notice />
      {story.missing ? (
        <p class="sos-story__note">{story.missing}</p>
      ) : (
        <>
          <ContentNote story={story} choice={choice} choose={choose} />
          {choice === "read" && <Stages story={story} goal={goal} />}
        </>
      )}
    </div>
  );
}

/** Stands before the story: nobody meets it unprepared, and anybody may pass it by. */
function ContentNote(props: { story: Story; choice: Choice; choose: (choice: Choice) => void }) {
  const { story, choice, choose } = props;
  const id = useId();
  if (choice === "read") {
    return (
      <details class="sos-story__reminder">
        <summary>What this story deals with</summary>
        <p dir="auto">{story.content_note}</p>
        <button type="button" class="sos-button" onClick={() => choose("skip")}>
          Put the story away
        </button>
      </details>
    );
  }
  return (
    <section class="sos-story__note" aria-labelledby={id}>
      <h3 id={id}>Before you read</h3>
      <p dir="auto">{story.content_note}</p>
      <p>
        <strong>{story.intensity}.</strong> <span dir="auto">{story.intensity_why}</span>
      </p>
      {choice === "skip" && (
        <p>
          The story is put away for now. All the tools work without it; come back when you like.
        </p>
      )}
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={() => choose("read")}>
          Read the story
        </button>
        {choice === "" && (
          <button type="button" class="sos-button" onClick={() => choose("skip")}>
            Skip the story for now
          </button>
        )}
      </div>
    </section>
  );
}

type StagesProps = { story: Story; goal: Place | null };

function Stages({ story, goal }: StagesProps) {
  const { announce } = useBoard();
  const count = useRef(story.stages.length);
  const newest = useRef<HTMLHeadingElement>(null);
  const last = story.stages.at(-1);
  useLayoutEffect(() => {
    if (story.stages.length > count.current) {
      newest.current?.focus();
      announce(`New part of the story: ${last?.title}.`);
    }
    count.current = story.stages.length;
  }, [story.stages.length]);
  return (
    <>
      {story.stages.map((stage, at) => (
        <Stage
          key={stage.id}
          stage={stage}
          number={at + 1}
          heading={stage === last ? newest : undefined}
          goal={goal?.item === stage.id ? goal : null}
        />
      ))}
      {story.has_next ? (
        <Release seen={story.stages.length} />
      ) : (
        <p class="sos-story__end">This is the whole story.</p>
      )}
    </>
  );
}

type StageProps = {
  stage: StoryStage;
  number: number;
  heading: { current: HTMLHeadingElement | null } | undefined;
  /** The passage in it that somebody comes to. */
  goal: Place | null;
};

function Stage({ stage, number, heading, goal }: StageProps) {
  const minutes = stage.minutes === 1 ? "1 minute" : `${stage.minutes} minutes`;
  return (
    <article class="sos-story__stage" aria-label={stage.title}>
      <header>
        <p class="sos-story__part">
          Part {number} · about {minutes} to read
        </p>
        <h3 ref={heading} tabIndex={-1} dir="auto">
          {stage.title}
        </h3>
      </header>
      <StageContext.Provider value={{ stage, goal }}>
        <Prose text={stage.text} />
        <Papers papers={stage.papers} />
      </StageContext.Provider>
    </article>
  );
}

export default defineView("story", () => <StoryBoard />);
