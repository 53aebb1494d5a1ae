import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Order, Session } from "../../src/trainer/types";
import { TrainerWindow } from "../../src/trainer/view";

const step = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  begins: 0,
  minutes: 8,
  part: 1,
  reads: false,
  tool: "",
  groups: "All together",
  say: [`Say ${id}.`],
  ask: [`Ask ${id}?`],
  notes: [],
  ...more,
});
const order: Order = {
  family: { slug: "quay", title: "Quay Side", content_note: "Drinking." },
  parts: [
    { title: "First", minutes: 4 },
    { title: "Second", minutes: 4 },
  ],
  session: { id: "2-hours", title: "Two hours", about: "Three parts." },
  before: ["Print the cards."],
  told: 0,
  told_words: "",
  too_long: "",
  minutes: 120,
  ground_rules: ["Anybody may pass."],
  real_child: "Practice stops.",
  tools: [{ name: "mapping", title: "Mapping" }],
  steps: [
    step("opening", "Ground rules"),
    step("map", "Mapping", {
      begins: 8,
      tool: "mapping",
      notes: [{ heading: "Near misses", items: ["A promise."] }],
    }),
  ],
};
let session: Session;
let asked: { path: string; body: Record<string, unknown> | null }[];
/** What the server answers to a message; undefined is a server that is gone. */
let answer: ((message: Record<string, unknown>) => object) | undefined;
let going: boolean;
let line: BroadcastChannel;
let heard: object[];

beforeEach(() => {
  session = {
    ...order,
    file: "quay.practice",
    step: 0,
    clock: { used: 0, since: 0, now: 100 },
    leaving: "",
    released: 1,
    next: { part: 2, title: "Second", minutes: 4 },
  };
  going = true;
  asked = [];
  answer = () => session;
  vi.stubGlobal("fetch", async (path: string, how: RequestInit = {}) => {
    if (!answer) throw new TypeError("gone");
    const body = how.body ? JSON.parse(String(how.body)) : null;
    asked.push({ path, body });
    const what = new URL(path, "http://x").searchParams.get("what");
    const got =
      what === "choice"
        ? {
            families: [{ slug: "quay", title: "Quay Side" }],
            sessions: [{ id: "2-hours", title: "Two hours", about: "Three parts." }],
            not_training: "Not training.",
          }
        : what === "order"
          ? order
          : body
            ? answer(body)
            : going
              ? session
              : {};
    return { ok: true, json: async () => got };
  });
  heard = [];
  line = new BroadcastChannel("practice-room");
  line.onmessage = ({ data }) => data.to === "room" && heard.push(data);
});

afterEach(() => {
  cleanup();
  line.close();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const open = () => render(<TrainerWindow base="/b/" secret="s" />);
const posted = () => asked.filter((each) => each.body).map((each) => each.body);
const room = (more: object) => line.postMessage({ to: "trainer", ...more });

test("a family and a length give the running order, and begin a session in the room", async () => {
  going = false;
  open();
  fireEvent.click(await screen.findByRole("radio", { name: "Quay Side" }));
  fireEvent.click(screen.getByRole("radio", { name: /^Two hours/ }));
  const table = await screen.findByRole("table");
  expect(within(table).getByText("0:08 to 0:16")).toBeTruthy();
  expect(screen.getByRole("link", { name: /^The pack to print/ }).getAttribute("href")).toBe(
    "/b/practice/trainer/paper?what=pack&family=quay&session=2-hours&told=0",
  );
  fireEvent.change(screen.getByLabelText("Where to begin"), { target: { value: "1" } });
  fireEvent.click(screen.getByRole("button", { name: "Begin this session" }));
  await screen.findByRole("heading", { name: "Ground rules", level: 2 });
  expect(posted()).toEqual([
    { do: "begin", family: "quay", session: "2-hours", told: 1, file: "" },
  ]);
  await waitFor(() =>
    expect(heard).toContainEqual({ to: "room", do: "open", file: "quay.practice" }),
  );
});

test("a session goes on with the file that is open in the room, where that is wanted", async () => {
  going = false;
  open();
  fireEvent.click(await screen.findByRole("radio", { name: "Quay Side" }));
  fireEvent.click(screen.getByRole("radio", { name: /^Two hours/ }));
  await screen.findByRole("table");
  expect(screen.queryByRole("checkbox")).toBeNull();
  room({ file: "ours.practice", title: "Our table" });
  fireEvent.click(await screen.findByRole("checkbox", { name: /open in the room/ }));
  expect(screen.queryByLabelText("Where to begin")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Begin this session" }));
  await waitFor(() => expect(posted()[0]).toMatchObject({ do: "begin", file: "ours.practice" }));
});

test("the step that is gone to brings its own words, by button and by key", async () => {
  open();
  await screen.findByText("Say opening.");
  expect(screen.getByText("Anybody may pass.")).toBeTruthy();
  answer = ({ to }) => ({ ...session, step: to as number });
  fireEvent.click(screen.getByRole("button", { name: "Next step" }));
  await screen.findByText("A promise.");
  expect(screen.queryByText("Say opening.")).toBeNull();
  fireEvent.keyDown(document.body, { key: "PageUp" });
  await screen.findByText("Say opening.");
  expect(posted()).toEqual([
    { do: "step", to: 1 },
    { do: "step", to: 0 },
  ]);
});

test("a key that is pressed again before the first answer has come is not lost", async () => {
  session.steps = ["opening", "map", "scale"].map((id) => step(id, id));
  let arrived = () => {};
  const wait = new Promise<void>((done) => {
    arrived = done;
  });
  const fetched = globalThis.fetch;
  vi.stubGlobal("fetch", async (path: string, how: RequestInit = {}) => {
    if (how.body) await wait;
    return fetched(path, how);
  });
  answer = ({ to }) => {
    session = { ...session, step: Number(to) };
    return session;
  };
  open();
  await screen.findByText("Say opening.");
  fireEvent.keyDown(document.body, { key: "PageDown" });
  fireEvent.keyDown(document.body, { key: "PageDown" });
  fireEvent.keyDown(document.body, { key: "PageDown" });
  arrived();
  await screen.findByText("Say scale.");
  fireEvent.click(screen.getByRole("button", { name: "Step before" }));
  await screen.findByText("Say map.");
  expect(posted().map((each) => each?.to)).toEqual([1, 2, 1]);
});

test("a key that is pressed in a field, or with another key, is nobody's command", async () => {
  open();
  await screen.findByText("Say opening.");
  const field = document.body.appendChild(document.createElement("input"));
  fireEvent.keyDown(field, { key: "PageDown" });
  fireEvent.keyDown(document.body, { key: "p", ctrlKey: true });
  fireEvent.click(screen.getByRole("checkbox", { name: /single keys/ }));
  fireEvent.keyDown(document.body, { key: "p" });
  field.remove();
  expect(posted()).toEqual([]);
  fireEvent.click(screen.getByRole("checkbox", { name: /single keys/ }));
  fireEvent.keyDown(document.body, { key: "p" });
  await waitFor(() => expect(posted()).toEqual([{ do: "clock", on: true }]));
});

test("the clock counts in minutes, and says without alarm that time is up", async () => {
  session.clock = { used: 120, since: 0, now: 100 };
  open();
  const timer = await screen.findByRole("timer");
  expect(timer.textContent).toBe("6 minutes left of 8 minutes");
  cleanup();
  session.clock = { used: 0, since: 100, now: 100 + 8 * 60 + 125 };
  open();
  expect((await screen.findByRole("timer")).textContent).toBe("2 minutes over of 8 minutes");
});

test("a part is released after a second thought", async () => {
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Release part 2" }));
  const question = screen.getByRole("alertdialog");
  expect(document.activeElement?.textContent).toBe("Not yet");
  answer = () => ({ ...session, released: 2, next: null });
  fireEvent.click(within(question).getByRole("button", { name: "Yes, release part 2" }));
  await screen.findByText("This is the whole story.");
  expect(posted()[0]).toMatchObject({ do: "release", seen: 1, same: {} });
});

test("somebody whom the room drew is asked about before the part is released", async () => {
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Release part 2" }));
  answer = () => ({ ...session, ask: [{ id: "own", name: "Dean", who: "Dean, 9" }] });
  fireEvent.click(screen.getByRole("button", { name: "Yes, release part 2" }));
  await screen.findByText("The room's: Dean, 9");
  answer = () => ({ ...session, released: 2, next: null });
  fireEvent.click(screen.getByRole("button", { name: "Yes, the same person" }));
  await screen.findByText("This is the whole story.");
  expect(posted()[1]).toMatchObject({ do: "release", same: { own: true } });
});

test("the room's page is blanked and brought back, and boards are opened in it", async () => {
  session.step = 1;
  open();
  await screen.findByRole("link", { name: "Open the room's page" });
  room({ file: "quay.practice", title: "Quay Side" });
  fireEvent.click(await screen.findByRole("button", { name: "Blank the room's page" }));
  await waitFor(() => expect(heard).toContainEqual({ to: "room", do: "blank", on: true }));
  room({ blank: true });
  await screen.findByText(/It is blank/);
  fireEvent.keyDown(document.body, { key: "b" });
  await waitFor(() => expect(heard).toContainEqual({ to: "room", do: "blank", on: false }));
  fireEvent.click(screen.getByRole("button", { name: "Open for the room: Mapping" }));
  await waitFor(() => expect(heard).toContainEqual({ to: "room", do: "show", tool: "mapping" }));
  room({ gone: true });
  await screen.findByRole("link", { name: "Open the room's page" });
});

test("a room's page that comes with nothing open goes to the session, and may leave it", async () => {
  open();
  await screen.findByText("Say opening.");
  room({ file: "", title: "" });
  const wanted = { to: "room", do: "open", file: "quay.practice" };
  await waitFor(() => expect(heard).toContainEqual(wanted));
  room({ file: "quay.practice", title: "Quay Side" });
  await screen.findByText("The room sees its page.");
  room({ file: "", title: "" });
  await screen.findByRole("button", { name: "Open this session in it" }, { timeout: 6000 });
  expect(heard.filter((each) => "file" in each)).toEqual([wanted]);
}, 10_000);

test("the work before is put away only when the room has let go of it", async () => {
  open();
  await screen.findByText("Say opening.");
  room({ file: "quay.practice", title: "Quay Side" });
  await screen.findByText("The room sees its page.");
  answer = () => ({ ...session, file: "fresh.practice", leaving: "quay.practice" });
  fireEvent.click(screen.getByRole("button", { name: "Reset for the next group" }));
  fireEvent.click(screen.getByRole("button", { name: "Begin anew for the next group" }));
  await waitFor(() =>
    expect(heard).toContainEqual({ to: "room", do: "open", file: "fresh.practice" }),
  );
  expect(posted()).toEqual([{ do: "again" }]);
  answer = () => ({ ...session, file: "fresh.practice" });
  room({ file: "fresh.practice", title: "Quay Side" });
  await waitFor(() => expect(posted()).toEqual([{ do: "again" }, { do: "put_away" }]));
});

test("a session whose file is gone is ended, and another one chosen", async () => {
  const before = fetch;
  vi.stubGlobal("fetch", async (path: string, how: RequestInit = {}) =>
    path.endsWith("what=state")
      ? { ok: true, json: async () => ({ trouble: "It is not in the practice folder." }) }
      : before(path, how),
  );
  answer = () => ({});
  open();
  fireEvent.click(await screen.findByRole("button", { name: /^End this session/ }));
  await screen.findByRole("radio", { name: "Quay Side" });
  expect(posted()).toEqual([{ do: "end" }]);
});

test("what goes wrong is said, and the session stays in sight", async () => {
  open();
  await screen.findByText("Say opening.");
  answer = () => ({ trouble: "The practice file is not there." });
  fireEvent.click(screen.getByRole("button", { name: "Next step" }));
  expect((await screen.findByRole("alert")).textContent).toBe("The practice file is not there.");
  answer = undefined;
  fireEvent.click(screen.getByRole("button", { name: "Next step" }));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/does not answer/));
  expect(screen.getByText("Say opening.")).toBeTruthy();
});
