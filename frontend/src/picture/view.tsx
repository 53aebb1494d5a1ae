// A picture to draw in and to look at: walk through it, change it, read it as words.

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Notice, SaveMark, UndoRedo } from "../kit/bar";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { useArrival, useGoing } from "../kit/going";
import { SheetView } from "../kit/sheet";
import { Canvas, focusOn } from "./canvas";
import { Details } from "./details";
import { Keys } from "./keys";
import { Paper } from "./paper";
import { TOOLS } from "./tools";
import type { PictureExtra } from "./types";
import { ViewTools } from "./viewtools";
import { IN, OUT, useZoom } from "./zoom";

type Words = { tools: Record<string, string> };

function PictureBoard() {
  const { model, info, announce } = useBoard();
  const picture = useModel<PictureExtra>(model, "extra");
  const words = useModel<Words>(model, "words");
  const tool = model.get("board") as string;
  const {
    Forms,
    useShown,
    useHand,
    begin,
    many: manifold,
    keys,
    more: below,
    aside,
  } = TOOLS[tool] ?? {};
  const going = useGoing();
  const root = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [current, setCurrent] = useState(picture.first);
  const [chosen, setChosen] = useState("");
  const [several, setSeveral] = useState<string[]>([]);
  const [seek, setSeek] = useState("");
  const [many, setMany] = useState(false);
  const [helping, setHelping] = useState(false);
  const [printing, setPrinting] = useState(false);
  const shown = useShown?.();
  const zoom = useZoom(`${info.id}:${tool}:zoom`, root);
  const [choosing, setChoosing] = useRemembered(`${info.id}:${tool}:choosing`, false);
  const [wanted, setChanging] = useRemembered(
    `${info.id}:${tool}:changing`,
    (picture.bare ?? !picture.first) && !begin,
  );
  const changing = Boolean(Forms) && wanted;
  const [showing, setShowing] = useRemembered(`${info.id}:${tool}:more`, false);
  const at = (id: string) => picture.stops.find((each) => each.id === id);
  const here = at(current)?.id ?? picture.first;
  const read = at(chosen);
  const choose = (id: string) => {
    setChosen(id);
    if (id) setCurrent(id);
  };
  const hand = useHand?.({
    chosen,
    several,
    changing,
    setSeveral(ids) {
      setSeveral(ids);
      // What several were chosen for is done.
      if (ids.length === 0) setMany(false);
    },
    onChoose: choose,
    onFocus: (id) => {
      setCurrent(id);
      setSeek(id);
    },
  });
  const more = (id: string) =>
    setSeveral(several.includes(id) ? several.filter((each) => each !== id) : [...several, id]);
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
  const change = () => {
    setChanging(true);
    enter();
  };
  const close = () => {
    setChosen("");
    focusOn(root.current, here);
  };
  const chose = (id: string, by: "key" | "space" | "pointer" | "more") => {
    if (hand?.pick(id)) return;
    if (manifold && (by === "more" || (many && by !== "key"))) {
      more(id);
      announce(`${at(id)?.name} is ${several.includes(id) ? "not chosen any more" : "chosen"}.`);
      return;
    }
    setChosen(id);
    if (by === "key" && Forms) change();
    else if (by === "pointer") {
      announce(`What is known of ${at(id)?.name} stands beside the picture.`);
    } else enter();
  };
  const press = (event: KeyboardEvent, id: string) => {
    const { key } = event;
    if (key === "?" || key === "F1") setHelping(true);
    else if (key === "+" || key === "=") zoom.by(IN);
    else if (key === "-") zoom.by(OUT);
    else if (key === "0") zoom.toFit();
    else if (key.toLowerCase() === "v" && manifold) chooseSeveral(!many);
    else return hand?.press(event, id) ?? false;
    return true;
  };
  const chooseSeveral = (on: boolean) => {
    setMany(on);
    setSeveral([]);
    announce(on ? "Choose several people: click on them, or Space." : "One person at a time.");
  };
  return (
    <div ref={root} class={`sos-picture__whole ${zoom.zoom ? "sos-picture__actual" : ""}`}>
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
          {below && (
            <button
              type="button"
              class="sos-button"
              aria-expanded={showing}
              onClick={() => setShowing(!showing)}
            >
              {below.name}
            </button>
          )}
          {aside && going.can(aside.tool) && (
            <button
              type="button"
              class="sos-button"
              onClick={() => going.go({ tool: aside.tool, item: aside.itemAt(chosen) })}
            >
              {aside.name}
            </button>
          )}
          {shown && (
            <>
              {shown.button}
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
          {manifold && picture.first && (
            <button
              type="button"
              class="sos-button"
              aria-pressed={many}
              onClick={() => chooseSeveral(!many)}
            >
              Choose several
            </button>
          )}
          {keys && picture.first && (
            <button
              type="button"
              class="sos-button"
              aria-haspopup="dialog"
              onClick={() => setHelping(true)}
            >
              Keys
            </button>
          )}
          <UndoRedo />
          <SaveMark />
        </div>
      </div>
      <Notice />
      {helping && keys && (
        <Keys
          keys={keys}
          onClose={() => {
            setHelping(false);
            focusOn(root.current, here);
          }}
        />
      )}
      {printing && (
        <Paper
          svg={picture.svg}
          title={picture.title}
          onClose={() => {
            setPrinting(false);
            root.current?.querySelector<HTMLElement>("[data-sos-print]")?.focus();
          }}
        />
      )}
      {shown && choosing && (
        <Shown
          onClose={() => {
            setChoosing(false);
            toggle.current?.focus();
          }}
        >
          {shown.panel}
        </Shown>
      )}
      <div
        class={`sos-picture__room ${
          changing ? "sos-picture__room--changing" : read ? "sos-picture__room--reading" : ""
        }`}
      >
        <div class={`sos-picture__canvas ${hand ? "sos-picture__canvas--hand" : ""}`}>
          <ViewTools {...zoom} root={root} onPrint={() => setPrinting(true)} />
          <Canvas
            picture={picture}
            current={here}
            chosen={chosen}
            several={several}
            zoom={zoom.zoom}
            choosing={many}
            seek={seek}
            drags={{ hand, choosing: many, lasso: setSeveral, zoom: zoom.by }}
            onSought={() => setSeek("")}
            onPress={press}
            onWalk={(id) => {
              setCurrent(id);
              // An open panel goes along.
              if (chosen) setChosen(id);
            }}
            onChoose={chose}
            onNowhere={announce}
            onLeave={() => {
              setChosen("");
              setSeveral([]);
            }}
          />
          {!picture.first && !changing && begin && hand?.overlay === null && (
            <button
              type="button"
              class="sos-button sos-button--main sos-picture__begin"
              onClick={() => hand.begin()}
            >
              {begin}
            </button>
          )}
          {hand?.overlay}
        </div>
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
            <Forms chosen={chosen} onChoose={choose} />
          </div>
        ) : (
          read && (
            <div ref={side}>
              <Details
                stop={read}
                said={picture.said?.[read.id] ?? []}
                onClose={close}
                onChange={Forms && change}
              />
            </div>
          )
        )}
      </div>
      {below && showing && (
        <section class="sos-picture__more" aria-label={below.name}>
          <h3>{below.name}</h3>
          <below.View />
        </section>
      )}
      <details class="sos-picture__words">
        <summary>Read as words and tables</summary>
        <SheetView sheet={picture.sheet} />
      </details>
    </div>
  );
}

type ShownProps = { children: ComponentChildren; onClose: () => void };

function Shown({ children, onClose }: ShownProps) {
  return (
    <section
      class="sos-picture__shown"
      aria-label="What is shown"
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}
    >
      {children}
    </section>
  );
}

export default defineView("picture", () => <PictureBoard />);
