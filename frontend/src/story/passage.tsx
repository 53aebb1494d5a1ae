// A passage of the story: it can be put on the map, and what rests on it leads there.

import { type ComponentChildren, createContext } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useModel } from "../kit/board";
import { add, newId } from "../kit/edits";
import type { Place } from "../kit/going";
import { useId } from "../kit/ids";
import { OnTheMap } from "../kit/onthemap";
import type { StoryStage } from "./types";

type Words = { columns: Record<string, { heading: string; question: string }> };
const COLUMNS = ["worried", "working_well", "to_happen"];

/** The stage that passages stand in, and the passage that somebody comes to. */
export const StageContext = createContext<{ stage: StoryStage; goal: Place | null }>({
  stage: {} as StoryStage,
  goal: null,
});

/** Words on one line, so that a passage is found again however it was broken. */
export const flat = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Whether a passage is, or is a part of, these words. */
const within = (passage: string, words: string): boolean =>
  passage !== "" && flat(words).includes(flat(passage));

export function Passage({ words, children }: { words: string; children: ComponentChildren }) {
  const { stage, goal } = useContext(StageContext);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const said = stage.said.filter((each) => within(each.passage, words));
  const here = within(goal?.words ?? "", words) ? goal : null;
  useLayoutEffect(() => {
    if (!here) return;
    whole.current?.focus({ preventScroll: true });
    whole.current?.scrollIntoView?.({ block: "center" });
  }, [here]);
  const marked = useRef("");
  const begin = () => {
    setChosen(marked.current || selectedIn(whole.current) || flat(words));
    marked.current = "";
    setOpen(!open);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      ref={whole}
      {...(here && { tabIndex: -1 })}
      class={`sos-story__passage ${here ? "sos-story__passage--here" : ""}`}
    >
      <div class="sos-story__words">
        <div>{children}</div>
        <button
          ref={opener}
          type="button"
          class="sos-button sos-button--quiet"
          aria-expanded={open}
          onPointerDown={() => {
            // A press takes the mark away before the click comes.
            marked.current = selectedIn(whole.current);
          }}
          onClick={begin}
        >
          To the map<span class="sos-hidden">: {flat(words).slice(0, 60)}</span>
        </button>
      </div>
      {open && <ToTheMap stage={stage.id} passage={chosen} onDone={close} />}
      <OnTheMap said={said} />
    </div>
  );
}

/** What is marked with the mouse or a finger, where it lies in this passage. */
function selectedIn(whole: HTMLElement | null): string {
  const marked = whole?.ownerDocument.getSelection();
  const inside = marked?.anchorNode && whole?.contains(marked.anchorNode);
  return inside && whole?.contains(marked.focusNode) ? flat(marked.toString()) : "";
}

type ToProps = { stage: string; passage: string; onDone: () => void };

/** The words for the card, and the column that it goes to; sorting comes later. */
function ToTheMap({ stage, passage, onDone }: ToProps) {
  const { model, submit, announce } = useBoard();
  const { columns } = useModel<Words>(model, "words");
  const [words, setWords] = useState(passage);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const put = (column: string) => {
    if (!words.trim()) return;
    submit(
      add("statements", {
        id: newId("st"),
        category: `unsorted_${column}`,
        words: words.trim(),
        passage,
        passage_from: stage,
      }),
    );
    announce(`On the map under “${columns[column]?.question}”.`);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the button
    <div
      class="sos-story__put"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onDone();
      }}
    >
      <div class="sos-words">
        <label for={id} class="sos-label">
          What stands on the card, in your own words or in these
        </label>
        <textarea
          ref={field}
          id={id}
          dir="auto"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="sos-bar">
        {COLUMNS.map((column) => (
          <button key={column} type="button" class="sos-button" onClick={() => put(column)}>
            {columns[column]?.question}
          </button>
        ))}
        <button type="button" class="sos-button sos-button--quiet" onClick={onDone}>
          Leave it
        </button>
      </div>
    </div>
  );
}
