import { renderHook, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onGo } from "../../src/kit/going";
import { EDIT } from "../../src/kit/kept";
import { useRoom } from "../../src/workbench/room";

const info = { id: "p1", title: "T", revision: 1, unsaved: "", undo: "", redo: "" };
const opened = { file: "old.practice", title: "Old", tools: [] };
let trainer: BroadcastChannel;
let heard: object[];
let asked: string[];

beforeEach(() => {
  heard = [];
  asked = [];
  trainer = new BroadcastChannel("practice-room");
  trainer.onmessage = ({ data }) => data.to === "trainer" && heard.push(data);
});
afterEach(() => {
  trainer.close();
  sessionStorage.clear();
});

const follow = () =>
  renderHook((props) => useRoom(props), {
    initialProps: { opened, info, open: (file: string) => asked.push(file) },
  });

test("the room's page tells what it has open, when it is asked and when it leaves", async () => {
  const { unmount } = follow();
  const here = { to: "trainer", file: "old.practice", title: "Old" };
  await waitFor(() => expect(heard).toEqual([here]));
  trainer.postMessage({ to: "room", do: "hello" });
  await waitFor(() => expect(heard).toEqual([here, here]));
  unmount();
  await waitFor(() => expect(heard.at(-1)).toEqual({ to: "trainer", gone: true }));
});

test("another file is opened once what was typed is on disk", async () => {
  const { unmount } = follow();
  const waiting = `${EDIT}:p1:mapping:1`;
  sessionStorage.setItem(waiting, "{}");
  trainer.postMessage({ to: "room", do: "open", file: "new.practice" });
  await new Promise((go) => setTimeout(go, 250));
  expect(asked).toEqual([]);
  sessionStorage.removeItem(waiting);
  await waitFor(() => expect(asked).toEqual(["new.practice"]));
  unmount();
});

test("a board is shown by the way that leads between boards", async () => {
  const { unmount } = follow();
  const went: object[] = [];
  const leave = onGo((going) => went.push(going) > 0);
  trainer.postMessage({ to: "room", do: "show", tool: "mapping" });
  await waitFor(() =>
    expect(went).toEqual([{ practice: "p1", place: { tool: "mapping", item: "" } }]),
  );
  leave();
  unmount();
});
