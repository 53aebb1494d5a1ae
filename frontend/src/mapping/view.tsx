// The map: one set of statements in four views, and what helps to write, sort and read them.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAdvicePanel } from "../kit/advicepanel";
import { Notice } from "../kit/bar";
import { KeptFromGone } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { cutOr } from "../kit/cut";
import { newId } from "../kit/edits";
import { useRemoval } from "../kit/form";
import { useArrival, useGoing } from "../kit/going";
import { Head, type Panel, Panels, panelButton, useMeeting } from "./bar";
import { CategoryBox, useLookup } from "./box";
import { Capture } from "./capture";
import { cardOf, handleOf, useCarrying } from "./carry";
import { QuestionCards } from "./deck";
import { Drafting } from "./drafting";
import { Flipchart, Sorting, StillOpen } from "./panels";
import { Recorder } from "./recorder";
import { type Tools, ToolsProvider } from "./tools";
import {
  type Extra,
  isUnsorted,
  type LabelWords,
  type Open,
  sections,
  type ViewName,
} from "./words";

const DRAFTED = ["danger_statement", "safety_goal"];

function MappingBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const { about } = useModel<Extra>(model, "extra");
  const root = useRef<HTMLDivElement>(null);
  const advice = useAdvicePanel();
  const key = `${info.id}:mapping`;
  const [view, setView] = useRemembered<ViewName>(`${key}:view`, "categories");
  const shown = sections(view, words, about);
  const carry = useCarrying(
    shown.flatMap((each) => each.boxes),
    root,
  );
  const lookup = useLookup();
  const { statements } = lookup;
  const [fresh, setFresh] = useState({ id: "", category: "" });
  const [column, setColumn] = useRemembered(`${key}:column`, "worried");
  // Before anything is written there are questions, and nothing else.
  const first = statements.length === 0 ? "cards" : "";
  const [panel, setPanel] = useRemembered<Panel>(`${key}:panel`, first);
  const [drafted, setDrafted] = useRemembered(`${key}:drafted`, DRAFTED[0] ?? "");
  const [wanted, setWanted] = useState(0);
  const { asked, remove } = useAsked();
  const meeting = useMeeting();
  const going = useGoing();
  const focus = useFocus(root, panel, setPanel);

  const begin = (category: string) => setFresh({ id: newId("st"), category });
  const write = (to: string) => {
    setColumn(to);
    setWanted(wanted + 1);
  };
  const answer = (question: Open) => {
    const { item, category } = question;
    const tool = boardOf(question);
    if (tool && going.can(tool)) going.go({ tool, item });
    else if (item) focus.card(item);
    else if (isUnsorted(category)) write(category.replace("unsorted_", ""));
    else begin(category);
  };
  useArrival(({ item }) => {
    const known = statements.some((each) => each.id === item);
    if (known) focus.card(item);
    return known;
  });

  const tools = useRef<Tools>({} as Tools);
  tools.current = {
    carry,
    meeting: meeting.value,
    parts: () => parts,
    submit,
    announce,
    next: begin,
    left: (id, left) => {
      if (fresh.id === id && !left.trim()) setFresh({ id: "", category: "" });
    },
    remove,
    can: going.can,
    go: going.go,
    focus: focus.card,
  };

  return (
    <ToolsProvider value={tools}>
      <div ref={root}>
        {panel === "recorder" ? (
          <Recorder
            meeting={meeting.value}
            column={column}
            onColumn={setColumn}
            onLeave={focus.leaveRecorder}
          />
        ) : (
          <>
            <Head view={view} onView={setView} meeting={meeting.choice} advice={advice.button} />
            {advice.panel}
            <Notice />
            <KeptFromGone from={["statements", "pairs", "readings"]} />
            <Panels panel={panel} onPanel={setPanel}>
              {panel === "cards" && <QuestionCards onWrite={write} />}
              {panel === "sort" && <Sorting />}
              {panel === "open" && <StillOpen onGo={answer} />}
              {panel === "flipchart" && (
                <Flipchart meeting={meeting.value} onDone={() => setPanel("sort")} />
              )}
              {panel === "draft" && (
                <Drafting
                  key={drafted}
                  category={drafted}
                  meeting={meeting.value}
                  onDone={focus.card}
                />
              )}
            </Panels>
            <Capture
              words={words}
              meeting={meeting.value}
              column={column}
              onColumn={setColumn}
              wanted={wanted}
            />
            <div class={`sos-mapping__columns sos-mapping__columns--${view}`}>
              {shown.map(({ id, column: side, heading, boxes }) => (
                <section key={id} class={`sos-mapping__column sos-mapping__column--${side}`}>
                  <header class="sos-mapping__head">
                    <h3>{heading}</h3>
                  </header>
                  {boxes.map((box) => (
                    <CategoryBox
                      key={box.adds}
                      box={box}
                      titled={box.heading !== heading}
                      words={words}
                      lookup={lookup}
                      carry={carry}
                      fresh={fresh.category === box.adds ? fresh.id : ""}
                      asked={asked}
                      onBegin={() => begin(box.adds)}
                      onDraft={
                        DRAFTED.includes(box.adds)
                          ? () => {
                              setDrafted(box.adds);
                              setPanel("draft");
                              focus.panel("draft");
                            }
                          : undefined
                      }
                    />
                  ))}
                </section>
              ))}
            </div>
          </>
        )}
      </div>
    </ToolsProvider>
  );
}

/** The board that a question about both ends of the map leads to. */
function boardOf({ group, part, item }: Open): string {
  if (!item || group !== "bookends") return "";
  return part === "scales" ? "scaling" : "pairs";
}

/** Asking before a card goes: by the card itself, and only where something hangs on it. */
function useAsked() {
  const { parts } = useBoard();
  const [id, setId] = useState("");
  const { ask, question } = useRemoval(() => setId(""));
  const remove = (which: string) => {
    const card = parts.statements?.find((each) => each.id === which);
    setId(which);
    ask("statements", which, `“${cutOr(String(card?.words ?? ""), 40)}”`);
  };
  return { asked: { id, question }, remove };
}

/** Going to a card or a panel button: what is gone to may have to be drawn first. */
function useFocus(
  root: { current: HTMLElement | null },
  panel: Panel,
  setPanel: (panel: Panel) => void,
) {
  const [to, setTo] = useState({ card: "", panel: "" as Panel });
  useLayoutEffect(() => {
    if (to.card) {
      const handle = handleOf(root.current, to.card);
      if (!handle) return;
      handle.focus({ preventScroll: true });
      cardOf(root.current, to.card)?.scrollIntoView?.({ block: "center" });
    } else if (to.panel) {
      const button = panelButton(root.current, to.panel);
      if (!button) return;
      button.focus();
    } else return;
    setTo({ card: "", panel: "" });
  });
  return {
    card(id: string) {
      if (panel === "recorder" || panel === "draft") setPanel("");
      setTo({ card: id, panel: "" });
    },
    panel: (which: Panel) => setTo({ card: "", panel: which }),
    leaveRecorder() {
      setPanel("");
      setTo({ card: "", panel: "recorder" });
    },
  };
}

export default defineView("mapping", () => <MappingBoard />);
