// A picture to look at: walk through it, read what is known, read it as words.

import { useRef, useState } from "preact/hooks";
import { useLayers } from "../family/shown";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { useArrival } from "../kit/going";
import { OnTheMap } from "../kit/onthemap";
import { SheetView } from "../kit/sheet";
import { Canvas, focusOn } from "./canvas";
import { FORMS, MORE, SHOWN } from "./forms";
import type { PictureExtra, Stop } from "./types";

type Words = { tools: Record<string, string> };

function PictureBoard() {
  const { model, info, announce } = useBoard();
  const picture = useModel<PictureExtra>(model, "extra");
  const words = useModel<Words>(model, "words");
  const tool = model.get("board") as string;
  const [actual, setActual] = useRemembered(`${info.id}:${tool}:actual`, false);
  const [current, setCurrent] = useState(picture.first);
  const [chosen, setChosen] = useState("");
  const Forms = FORMS[tool];
  const shown = SHOWN[tool];
  const layers = useLayers();
  const [choosing, setChoosing] = useRemembered(`${info.id}:${tool}:choosing`, false);
  // Where nobody is drawn yet there is only one thing to do.
  const [wanted, setChanging] = useRemembered(`${info.id}:${tool}:changing`, !picture.first);
  const changing = Boolean(Forms) && wanted;
  const more = MORE[tool];
  const [showing, setShowing] = useRemembered(`${info.id}:${tool}:more`, false);
  const root = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const at = (id: string) => picture.stops.find((each) => each.id === id);
  const here = at(current)?.id ?? picture.first;
  const read = at(chosen);
  const beside = changing
    ? "sos-picture__room--changing"
    : read
      ? "sos-picture__room--reading"
      : "";
  const enter = () =>
    requestAnimationFrame(() =>
      side.current?.querySelector<HTMLElement>("[data-sos-form-heading]")?.focus(),
    );
  useArrival(({ item }) => {
    if (!at(item)) return false;
    setCurrent(item);
    setChosen(item);
    focusOn(root.current, item);
    return true;
  });
  const close = () => {
    setChosen("");
    focusOn(root.current, here);
  };
  return (
    <div ref={root} class={actual ? "sos-picture__actual" : ""}>
      <div class="sos-bar">
        <h2>{words.tools[tool]}</h2>
        {picture.keys && <p class="sos-picture__keys">{picture.keys}</p>}
        <div class="sos-bar__end">
          {Forms && (
            <button
              type="button"
              class={`sos-button ${changing ? "" : "sos-button--main"}`}
              aria-expanded={changing}
              onClick={() => setChanging(!changing)}
            >
              Change this picture
            </button>
          )}
          {more && (
            <button
              type="button"
              class="sos-button"
              aria-expanded={showing}
              onClick={() => setShowing(!showing)}
            >
              {more.name}
            </button>
          )}
          {shown && (
            <>
              <shown.Button {...layers} />
              <button
                ref={toggle}
                type="button"
                class="sos-button"
                aria-expanded={choosing}
                onClick={() => setChoosing(!choosing)}
              >
                What is shown
              </button>
            </>
          )}
          <button
            type="button"
            class="sos-button"
            aria-pressed={actual}
            onClick={() => setActual(!actual)}
          >
            Actual size
          </button>
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      <Notice />
      {shown && choosing && (
        <section
          class="sos-picture__shown"
          aria-label="What is shown"
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            setChoosing(false);
            toggle.current?.focus();
          }}
        >
          <shown.Panel {...layers} />
        </section>
      )}
      <div class={`sos-picture__room ${beside}`}>
        <Canvas
          picture={picture}
          current={here}
          chosen={chosen}
          actual={actual}
          onWalk={(id) => {
            setCurrent(id);
            // An open panel goes along.
            if (chosen) setChosen(id);
          }}
          onChoose={(id, by) => {
            setChosen(id);
            if (by === "key") enter();
            else announce(`What is known of ${at(id)?.name} stands beside the picture.`);
          }}
          onNowhere={announce}
          onLeave={() => setChosen("")}
        />
        {changing && Forms ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the picture
          <div
            ref={side}
            class="sos-picture__forms"
            onKeyDown={(event) => {
              const typing = (event.target as Element).matches("input, select, textarea");
              if (event.key === "Escape" && !typing && !event.defaultPrevented && at(chosen)) {
                focusOn(root.current, chosen);
              }
            }}
          >
            <Forms
              chosen={chosen}
              onChoose={(id) => {
                setChosen(id);
                if (id) setCurrent(id);
              }}
            />
          </div>
        ) : (
          read && (
            <div ref={side}>
              <Details
                stop={read}
                said={picture.said?.[read.id] ?? []}
                onClose={close}
                onChange={
                  Forms &&
                  (() => {
                    setChanging(true);
                    enter();
                  })
                }
              />
            </div>
          )
        )}
      </div>
      {more && showing && (
        <section class="sos-picture__more" aria-label={more.name}>
          <h3>{more.name}</h3>
          <more.View />
        </section>
      )}
      <details class="sos-picture__words">
        <summary>Read as words and tables</summary>
        <SheetView sheet={picture.sheet} />
      </details>
    </div>
  );
}

type DetailsProps = {
  stop: Stop;
  said: { id: string; words: string }[];
  onClose: () => void;
  onChange: (() => void) | undefined;
};

function Details({ stop, said, onClose, onChange }: DetailsProps) {
  return (
    <section
      class="sos-picture__details"
      aria-label={stop.name}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <h3 data-sos-form-heading tabIndex={-1} dir="auto">
        {stop.name}
      </h3>
      <p dir="auto">{stop.label}</p>
      <dl>
        {stop.facts.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            {words.map((each) => (
              <dd key={each} dir="auto">
                {each}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <OnTheMap said={said} />
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={onClose}>
          Close
        </button>
        {onChange && (
          <button type="button" class="sos-button" onClick={onChange}>
            Change
          </button>
        )}
      </div>
    </section>
  );
}

export default defineView("picture", () => <PictureBoard />);
