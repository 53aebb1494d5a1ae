import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { go } from "../../src/kit/going";
import type { Host } from "../../src/kit/types";
import type { Opened, Start, Tool } from "../../src/workbench/types";
import view from "../../src/workbench/view";
import { FakeModel } from "../fake";

const READING = {
  size: [
    { name: "ordinary", title: "Ordinary letters" },
    { name: "large", title: "Large letters" },
  ],
  spacing: [{ name: "ordinary", title: "Ordinary lines" }],
};

const start: Start = {
  place: "workbench.ipynb",
  about: "A place to practise.",
  disclaimer: "The families here are invented.",
  page_mark: "Practice material.",
  families: [
    {
      slug: "quay-side",
      title: "Quay Side",
      summary: "Two children by the sea.",
      aims: ["Listen."],
      content_note: "There is drinking in it.",
      intensity: "Gentle",
      intensity_why: "Nobody is hurt.",
      trouble: "",
    },
  ],
  files: [
    { file: "quay.practice", title: "Our map", family: "Quay Side", changed: "1 May", trouble: "" },
    { file: "bad.practice", title: "bad", family: "", changed: "", trouble: "It is damaged." },
  ],
  away: [{ file: "old.practice", title: "Old map", family: "", changed: "1 April", trouble: "" }],
  left_behind: [{ kind: "Practice files", names: ["Our map", "bad"] }],
  largest: 1000,
  warning: "",
  trouble: "",
  reading: READING,
};
const tool = (name: string, title: string): Tool => ({
  name,
  title,
  board: `anywidget:${name}`,
  wide: false,
  begun: true,
  examples: name === "mapping" ? [{ at: 0, title: "One team's map" }] : [],
});
const closed: Opened = { file: "", title: "", tools: [] };
const opened: Opened = {
  file: "quay.practice",
  title: "Quay Side",
  tools: [tool("story", "The story"), tool("mapping", "Mapping"), tool("scaling", "Scaling")],
};

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;
/** What was asked for as soon as the page was there. */
let looked: object[];
let drawn: { ref: string; el: HTMLElement; signal: AbortSignal | undefined }[];

const host: Host = {
  getWidget: async (ref) => ({
    render: async ({ el: place, signal }) => {
      drawn.push({ ref, el: place, signal });
      place.textContent = `board ${ref}`;
    },
  }),
};

function show(state: object = {}, by: Host | null = host) {
  model = new FakeModel({
    start,
    opened: closed,
    practice_info: {},
    parts: {},
    beside: {},
    second: {},
    ...state,
  });
  model.answer = undefined;
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el, host: by ?? undefined });
  looked = model.sent.splice(0);
}

const INFO = { id: "p1", title: "Quay Side", revision: 1, unsaved: "", undo: "", redo: "" };
const showOpen = (more: object = {}) => show({ opened, practice_info: INFO, ...more });
const again = (state: object) => {
  leave();
  el.remove();
  show(state);
};

beforeEach(() => {
  sessionStorage.clear();
  drawn = [];
});

afterEach(() => {
  leave();
  el.remove();
  cleanup();
  vi.useRealTimers();
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string) => screen.getByRole("tab", { name });

test("a page that is loaded shows the folder as it is now", () => {
  show();
  expect(looked).toEqual([{ type: "look" }]);
  again({ opened, practice_info: INFO });
  expect(looked).toEqual([]);
});

test("a family is started by one click, and its content note stands before", async () => {
  show();
  expect(screen.getByText("There is drinking in it.")).toBeTruthy();
  fireEvent.click(button(/Start with this family/));
  expect(model.sent).toEqual([{ type: "start", family: "quay-side" }]);
  expect(await screen.findByText("Opening Quay Side…")).toBeTruthy();
});

test("a damaged file is listed with its sentence and cannot be opened", () => {
  show();
  expect(screen.getByText("It is damaged.")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Go on/ })).toHaveLength(1);
});

test("the trainer's guide is folded away on the start screen", () => {
  const blocks = [{ kind: "heading", text: "Before the day", level: 1 }];
  show({ start: { ...start, guide: { title: "For trainers: a short guide", blocks } } });
  const summary = screen.getByText("For trainers: a short guide", { selector: "summary" });
  expect(summary.closest("details")?.open).toBe(false);
  expect(screen.getByText("Before the day")).toBeTruthy();
});

test("trouble with opening is said on the start screen", async () => {
  show();
  fireEvent.click(button(/^Go on/));
  model.fire("msg:custom", { type: "trouble", sentence: "It is not there any more." });
  expect((await screen.findByRole("alert")).textContent).toBe("It is not there any more.");
  expect(screen.queryByText(/^Opening/)).toBeNull();
});

test("a kernel that does not answer is said, and one can try again", async () => {
  vi.useFakeTimers();
  show();
  fireEvent.click(button(/^Go on/));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(screen.getByRole("alert").textContent).toMatch(/does not answer/);
});

test("only a page that was open comes back to its family after the kernel was lost", async () => {
  show();
  expect(model.sent).toEqual([]);
  again({ opened, practice_info: INFO });
  await waitFor(() => expect(Object.values(sessionStorage)).toContain('"quay.practice"'));
  again({});
  await waitFor(() => expect(model.sent).toEqual([{ type: "open", file: "quay.practice" }]));
  // Meanwhile nothing is there that somebody could choose by mistake.
  expect(screen.getByRole("status").textContent).toMatch(/^Opening your practice file again/);
  expect(screen.queryByRole("button")).toBeNull();
  model.fire("msg:custom", { type: "trouble", sentence: "It is not there any more." });
  expect(await screen.findByText("Choose a practice family")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toBe("It is not there any more.");
});

test("a family that was closed does not come back by itself", async () => {
  showOpen();
  fireEvent.click(button("Close this family"));
  expect(model.sent).toContainEqual({ type: "close" });
  again({});
  await Promise.resolve();
  expect(model.sent).toEqual([]);
});

test("boards are drawn when their tab is first shown, and stay", async () => {
  showOpen();
  await waitFor(() => expect(drawn.map((each) => each.ref)).toEqual(["anywidget:story"]));
  fireEvent.click(tab("Mapping"));
  await waitFor(() => expect(drawn).toHaveLength(2));
  fireEvent.click(tab("The story"));
  fireEvent.click(tab("Mapping"));
  await Promise.resolve();
  expect(drawn.map((each) => each.ref)).toEqual(["anywidget:story", "anywidget:mapping"]);
  expect(screen.getByText("board anywidget:mapping")).toBeTruthy();
});

test("arrow keys move along the tabs, and only one of them is a tab stop", async () => {
  showOpen();
  tab("The story").focus();
  fireEvent.keyDown(tab("The story"), { key: "ArrowLeft" });
  await waitFor(() => expect(tab("Scaling").getAttribute("aria-selected")).toBe("true"));
  expect(document.activeElement).toBe(tab("Scaling"));
  const stops = screen.getAllByRole("tab").map((each) => each.tabIndex);
  expect(stops).toEqual([-1, -1, 0]);
});

test("a board with unanswered edits is drawn at once, though its tab is not shown", async () => {
  sessionStorage.setItem("sos-edit:p1:scaling:000000000000001:e1", "{}");
  sessionStorage.setItem("sos-edit:other:mapping:000000000000001:e2", "{}");
  showOpen();
  await waitFor(() =>
    expect(drawn.map((each) => each.ref)).toEqual(["anywidget:story", "anywidget:scaling"]),
  );
  expect(tab("The story").getAttribute("aria-selected")).toBe("true");
});

test("one save state for all boards: as bad as the worst", async () => {
  showOpen();
  await waitFor(() => expect(drawn).toHaveLength(1));
  const say = (board: string, save: string) =>
    drawn[0]?.el.dispatchEvent(
      new CustomEvent("sos-save", {
        bubbles: true,
        detail: { practice: "p1", board, save, sentence: "" },
      }),
    );
  const mark = () => el.querySelector(".sos-workbench__head .sos-save")?.textContent;
  expect(mark()).toBe("Saved");
  say("mapping", "unsaved");
  say("story", "saved");
  await waitFor(() => expect(mark()).toBe("NOT SAVED"));
  fireEvent.click(button("Close this family"));
  expect(await screen.findByText(/may be lost/)).toBeTruthy();
  expect(model.sent).toEqual([]);
  // The question is about work that is lost; once there is none, what was asked for is done.
  say("mapping", "saved");
  await waitFor(() => expect(mark()).toBe("Saved"));
  await waitFor(() => expect(model.sent).toEqual([{ type: "close" }]));
  expect(screen.queryByText(/may be lost/)).toBeNull();
});

test("a family that is being saved is closed when it is saved, without a question", async () => {
  showOpen();
  const say = (save: string) =>
    fireEvent(
      el,
      new CustomEvent("sos-save", { detail: { practice: INFO.id, board: "mapping", save } }),
    );
  const mark = () => el.querySelector(".sos-workbench__head .sos-save")?.textContent;
  say("saving");
  await waitFor(() => expect(mark()).not.toBe("Saved"));
  fireEvent.click(button("Close this family"));
  await Promise.resolve();
  expect(screen.queryByText(/may be lost/)).toBeNull();
  expect(model.sent).toEqual([]);
  say("saved");
  await waitFor(() => expect(model.sent).toEqual([{ type: "close" }]));
});

test("whoever waits too long for a family to be saved is asked", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    showOpen();
    fireEvent(
      el,
      new CustomEvent("sos-save", {
        detail: { practice: INFO.id, board: "mapping", save: "saving" },
      }),
    );
    fireEvent.click(button("Close this family"));
    vi.advanceTimersByTime(3900);
    await Promise.resolve();
    expect(screen.queryByText(/may be lost/)).toBeNull();
    vi.advanceTimersByTime(200);
    await Promise.resolve();
    fireEvent.click(button("Close it"));
    expect(model.sent).toEqual([{ type: "close" }]);
  } finally {
    vi.useRealTimers();
  }
});

test("undo in the header acts on the practice", async () => {
  showOpen({ practice_info: { ...INFO, undo: "add the statement" } });
  fireEvent.click(button("Undo"));
  expect(model.sent).toMatchObject([{ type: "undo", base: 1 }]);
});

test("the worked example is asked for by its toggle, and shown when it is here", async () => {
  showOpen();
  expect(screen.queryByRole("button", { name: /worked example/ })).toBeNull();
  fireEvent.click(tab("Mapping"));
  fireEvent.click(await screen.findByRole("button", { name: /worked example/ }));
  await waitFor(() => expect(model.sent).toEqual([{ type: "beside", tool: "mapping", at: 0 }]));
  const sheet = { title: "One team's map, 14 May", blocks: [] };
  model.put("beside", {
    mapping: { at: 0, by: "", shown: sheet, words: { ...sheet, title: "W" } },
  });
  expect(await screen.findByRole("heading", { name: "One team's map, 14 May" })).toBeTruthy();
  fireEvent.click(button(/worked example/));
  await waitFor(() =>
    expect(model.sent.at(-1)).toEqual({ type: "beside", tool: "mapping", at: -1 }),
  );
  expect(screen.queryByRole("heading", { name: "One team's map, 14 May" })).toBeNull();
});

test("the handout is offered as a file to download, and says where it lies", async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return "blob:handout";
  };
  URL.revokeObjectURL = vi.fn();
  showOpen();
  model.gone = true;
  fireEvent.click(button("Take home"));
  expect(await screen.findByText(/^Python does not answer/)).toBeTruthy();
  model.gone = false;
  fireEvent.click(button("Take home"));
  expect(model.sent).toEqual([{ type: "take_home", size: "ordinary", spacing: "ordinary" }]);
  fireEvent.click(button("Take home"));
  expect(model.sent).toHaveLength(1);
  model.fire("msg:custom", {
    type: "handout",
    status: "ready",
    html: "<h1>Map</h1>",
    name: "quay.html",
    where: "handouts/quay.html",
  });
  const link = await screen.findByRole("link", { name: "Download the handout" });
  await waitFor(() => expect(link.getAttribute("href")).toBe("blob:handout"));
  expect(link.getAttribute("download")).toBe("quay.html");
  expect(screen.getByText("handouts/quay.html")).toBeTruthy();
  expect(blobs.map((each) => each.type)).toEqual(["text/html"]);
});

const COPIES = [
  {
    audience: "everyone",
    child: "",
    title: "Everyone in the room",
    about: "As on the screen.",
    left_out: "Without notes.",
    apart: "",
    parts: [
      { name: "mapping", title: "Mapping" },
      { name: "matrix", title: "Matrix" },
    ],
    asked: [{ name: "quality_lines", title: "Quality lines" }],
  },
  {
    audience: "child",
    child: "mia",
    title: "Mia",
    about: "Short and drawn.",
    left_out: "Without anything about harm.",
    apart: "A plan is kept apart here.",
    parts: [
      { name: "mapping", title: "What is going well" },
      { name: "genogram", title: "Who is in my family" },
    ],
    asked: [{ name: "quality_lines", title: "Quality lines" }],
  },
];

test("a copy is chosen by whom it is for, and its parts are told before it is made", async () => {
  showOpen();
  fireEvent.click(button("Choose a copy"));
  expect(model.sent).toEqual([{ type: "copies" }]);
  await waitFor(() => expect(drawn).toHaveLength(1));
  model.fire("msg:custom", { type: "copies", copies: COPIES });
  const everyone = await screen.findByRole("radio", { name: "Everyone in the room" });
  await waitFor(() => expect(document.activeElement).toBe(everyone));
  expect(screen.getByRole("checkbox", { name: "Matrix" })).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: "Quality lines" })).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: "Mia" }));
  await screen.findByText("Without anything about harm.");
  screen.getByText("A plan is kept apart here.");
  expect(screen.queryByRole("checkbox", { name: "Matrix" })).toBeNull();
  fireEvent.click(screen.getByRole("checkbox", { name: "What is going well" }));
  // Off until somebody asks, and only beside a genogram.
  const lines = screen.getByRole("checkbox", { name: "Quality lines" });
  expect(lines).toHaveProperty("checked", false);
  fireEvent.click(lines);
  fireEvent.click(screen.getByRole("radio", { name: "Large letters" }));
  fireEvent.click(button("Make this copy"));
  await waitFor(() =>
    expect(model.sent.at(-1)).toEqual({
      type: "take_home",
      audience: "child",
      child: "mia",
      parts: ["genogram"],
      asked: ["quality_lines"],
      size: "large",
      spacing: "ordinary",
    }),
  );
  expect(await screen.findByRole("progressbar")).toBeTruthy();
});

test("a copy without any part is not made, and Escape goes back to the button", async () => {
  showOpen();
  fireEvent.click(button("Choose a copy"));
  await waitFor(() => expect(drawn).toHaveLength(1));
  model.fire("msg:custom", { type: "copies", copies: COPIES });
  fireEvent.click(await screen.findByRole("checkbox", { name: "Mapping" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Matrix" }));
  await screen.findByText("Choose at least one part.");
  fireEvent.click(button("Make this copy"));
  expect(model.sent).toHaveLength(1);
  fireEvent.keyDown(screen.getByRole("checkbox", { name: "Matrix" }), { key: "Escape" });
  await waitFor(() => expect(screen.queryByRole("radio")).toBeNull());
  expect(document.activeElement).toBe(button("Choose a copy"));
});

test("a handout that could not be made says why", async () => {
  showOpen();
  fireEvent.click(button("Take home"));
  model.fire("msg:custom", { type: "handout", status: "failed", sentence: "The disk is full." });
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
  fireEvent.click(button("Take home"));
  expect(model.sent).toHaveLength(2);
});

test("a paper pack is asked for on the start screen, with its paper, and can be put away", async () => {
  show();
  fireEvent.click(await screen.findByRole("button", { name: /^Paper pack/ }));
  const a4 = await screen.findByRole("radio", { name: "A4 for everything" });
  fireEvent.click(a4);
  fireEvent.click(button("Make the paper pack"));
  const size = { size: "ordinary", spacing: "ordinary" };
  const asked = { type: "paper_pack", family: "quay-side", paper: "a4", ...size };
  await waitFor(() => expect(model.sent.at(-1)).toEqual(asked));
  model.fire("msg:custom", { type: "handout", status: "failed", sentence: "The disk is full." });
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
  fireEvent.click(button("Close"));
  await waitFor(() => expect(screen.queryByText("The disk is full.")).toBeNull());
  expect(document.activeElement?.textContent).toMatch(/^Paper pack/);
});

test("whoever works alone begins with their own way, and a tool can be opened as a whole", async () => {
  const alone = { ...opened, tools: [...opened.tools, tool("alone", "On your own")] };
  show();
  fireEvent.click(await screen.findByRole("button", { name: /^On your own/ }));
  expect(model.sent.at(-1)).toEqual({ type: "start", family: "quay-side" });
  model.put("practice_info", INFO);
  model.put("opened", alone);
  const tab = await screen.findByRole("tab", { name: "On your own" });
  await waitFor(() => expect(tab.getAttribute("aria-selected")).toBe("true"));
  go({ practice: INFO.id, place: { tool: "scaling", item: "" } });
  const other = screen.getByRole("tab", { name: "Scaling" });
  await waitFor(() => expect(document.activeElement).toBe(other));
  expect(other.getAttribute("aria-selected")).toBe("true");
});

test("a front end that cannot nest boards says so", async () => {
  show({ opened, practice_info: INFO }, null);
  expect((await screen.findByRole("alert")).textContent).toMatch(/newer anywidget/);
});

test("nothing listens and no board is left after it is gone", async () => {
  showOpen();
  await waitFor(() => expect(drawn).toHaveLength(1));
  leave();
  expect(model.listeners).toBe(0);
  expect(drawn[0]?.signal?.aborted).toBe(true);
  show();
});

test("a board that is slow to come is asked for again, and is shown when it comes", async () => {
  let turns = 0;
  const slow: Host = {
    getWidget: (ref) =>
      ++turns === 1 ? Promise.reject(new Error("Timed out waiting.")) : host.getWidget(ref),
  };
  show({ opened, practice_info: INFO }, slow);
  expect(await screen.findByText(/This board could not be shown/)).toBeTruthy();
  await waitFor(() => expect(drawn.length).toBe(1), { timeout: 3000 });
  await waitFor(() => expect(screen.queryByText(/could not be shown/)).toBeNull());
});
