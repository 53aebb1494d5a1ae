// Harm/worry matrix and safety grid: facts by time, with the same care for both.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { add, newId, remove } from "../kit/edits";
import { useArrival } from "../kit/going";
import { BoardHead } from "../kit/head";
import { Listed, Question } from "../kit/question";
import { SheetView } from "../kit/sheet";
import { About } from "./about";
import { Chooser } from "./chooser";
import { Danger } from "./danger";
import { LargeGrid } from "./large";
import { Lines } from "./lines";
import {
  boxName,
  cellsOf,
  type Extra,
  type Grid,
  gridOf,
  hasWorst,
  inOrder,
  type LabelWords,
  type Offer,
  templateOf,
  titles,
} from "./shapes";
import { GridTable } from "./table";
import { ExampleToggle, useBeside, WhoseRows } from "./theirs";

type Asking = { id: string; sentence: string; title: string; boxes: string[] } | null;

function MatrixBoard() {
  const { info, model, parts, submit, announce } = useBoard();
  const words = useModel<LabelWords>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:matrix:grid`, "");
  const [editing, setEditing] = useState("");
  const [asking, setAsking] = useState<Asking>(null);
  const [goal, setGoal] = useState("");
  const chooser = useRef<HTMLElement>(null);
  const grids = (parts.grids ?? []).map(gridOf);
  const names = titles(grids, extra);
  const at = Math.max(
    grids.findIndex((each) => each.id === chosen),
    0,
  );
  const grid = grids[at];

  useArrival(({ item }) => {
    const cell = (parts.cells ?? []).find((each) => each.id === item);
    if (!cell) return false;
    setChosen(String(cell.grid));
    setGoal(item);
    return true;
  });

  const begin = ({ kind, template, form }: Offer) => {
    const id = newId("grid");
    submit(add("grids", { id, kind, template, ...(form && { form }) }));
    setChosen(id);
    setEditing(id);
  };
  const home = () => chooser.current?.querySelector<HTMLElement>("button")?.focus();
  const boxesOf = (each: Grid) => {
    const template = templateOf(each, extra);
    return inOrder(cellsOf(parts, each.id), template)
      .filter((cell) => cell.words.trim())
      .map((cell) => boxName(parts.people ?? [], template, cell));
  };
  const ask = (each: Grid, sentence: string) => {
    const title = names[grids.findIndex(({ id }) => id === each.id)] ?? "";
    setAsking({ id: each.id, sentence, title, boxes: boxesOf(each) });
  };
  const take = (each: Grid, cascade: boolean) => {
    setAsking(null);
    home();
    submit(remove("grids", each.id, cascade), (sentence) => ask(each, sentence));
    if (cascade) announce("The grid is removed. Undo brings it back.");
  };
  const askToTake = (each: Grid) => {
    if (cellsOf(parts, each.id).length === 0) return take(each, false);
    const sentence = "These boxes have words in them, which would go with the grid.";
    ask(each, sentence);
  };
  const asked = grids.find((each) => each.id === asking?.id);

  return (
    <>
      <BoardHead
        title={words.tools.matrix}
        lead={extra.about.lead}
        parts={["grids", "cells", "when_thens"]}
      />
      {asking && asked && (
        <Question
          title={`Remove the grid “${asking.title}”?`}
          keep="Keep it"
          remove="Remove it with these boxes"
          onYes={() => take(asked, true)}
          onNo={() => {
            setAsking(null);
            home();
          }}
        >
          <p>{asking.sentence}</p>
          <Listed items={asking.boxes} />
          <p>What has been put on the map stays there.</p>
        </Question>
      )}
      <Chooser
        grids={grids}
        names={names}
        current={grid}
        extra={extra}
        frame={chooser}
        onChoose={setChosen}
        onBegin={begin}
      />
      {grid ? (
        <GridView
          key={grid.id}
          grid={grid}
          title={names[at] ?? ""}
          extra={extra}
          editing={editing === grid.id}
          onEdit={(open) => setEditing(open ? grid.id : "")}
          onRemove={() => askToTake(grid)}
          goal={goal}
          onArrived={() => setGoal("")}
        />
      ) : (
        <p class="sos-matrix__empty">
          There is no grid yet. Begin with either: one asks about the first, the worst and the most
          recent time, the other about the first, the best and the most recent time that a child was
          kept safe.
        </p>
      )}
    </>
  );
}

type GridProps = {
  grid: Grid;
  title: string;
  extra: Extra;
  editing: boolean;
  onEdit: (open: boolean) => void;
  onRemove: () => void;
  /** A box to go to, once it is drawn. */
  goal: string;
  onArrived: () => void;
};

function GridView(props: GridProps) {
  const { grid, title, extra, editing, onEdit, onRemove, goal, onArrived } = props;
  const { parts } = useBoard();
  const [fresh, setFresh] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  const template = templateOf(grid, extra);
  const cells = cellsOf(parts, grid.id);
  const goToBox = (cell: string) => {
    const boxes = [...(frame.current?.querySelectorAll<HTMLElement>("[data-cell]") ?? [])];
    boxes
      .find((each) => each.dataset.cell === cell)
      ?.querySelector("textarea")
      ?.focus();
  };
  useLayoutEffect(() => {
    if (!goal || !cells.some((each) => each.id === goal)) return;
    goToBox(goal);
    onArrived();
  });
  const told = extra.grids[grid.id];
  const beside = useBeside(grid, extra);
  return (
    <div ref={frame} class="sos-matrix__main">
      <About
        grid={grid}
        title={title}
        template={template}
        extra={extra}
        editing={editing}
        onEdit={onEdit}
        onRemove={onRemove}
      >
        {template && <ExampleToggle beside={beside} extra={extra} begun={cells.length > 0} />}
        {template && <LargeGrid {...{ grid, title, template, cells, extra }} />}
      </About>
      {template ? (
        <>
          <WhoseRows beside={beside} />
          <GridTable
            grid={grid}
            title={title}
            template={template}
            extra={extra}
            theirs={beside.grid}
            onLine={setFresh}
          />
          {grid.kind === "harm" && hasWorst(template) && (
            <Danger grid={grid} template={template} cells={cells} />
          )}
          <Lines
            template={template}
            cells={cells}
            extra={extra}
            fresh={fresh}
            onShown={() => setFresh("")}
            onBox={goToBox}
          />
        </>
      ) : (
        <p class="sos-matrix__empty">
          The rows and columns of this grid are not on this computer. Its words are kept, and can be
          read below.
        </p>
      )}
      <div class="sos-matrix__sheets">
        {told && template && (
          <details class="sos-matrix__sheet">
            <summary>Questions to ask, from the boxes that are still empty</summary>
            <SheetView sheet={told.questions} level={4} />
          </details>
        )}
        {told && (
          <details class="sos-matrix__sheet" open={!template}>
            <summary>Read as words and tables</summary>
            <SheetView sheet={told.sheet} level={4} />
          </details>
        )}
      </div>
    </div>
  );
}

export default defineView("matrix", () => <MatrixBoard />);
