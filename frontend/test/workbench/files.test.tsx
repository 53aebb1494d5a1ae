import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Plain } from "../../src/kit/types";
import type { FileCard, Start } from "../../src/workbench/types";
import view from "../../src/workbench/view";
import { FakeModel } from "../fake";

const file = (name: string, more: Partial<FileCard> = {}): FileCard => ({
  file: `${name.toLowerCase()}.practice`,
  title: name,
  family: "",
  changed: "1 May",
  trouble: "",
  ...more,
});
const start: Start = {
  place: "workbench.ipynb",
  about: "",
  disclaimer: "",
  page_mark: "",
  families: [],
  files: [file("Quay"), file("Torn", { trouble: "It is damaged." })],
  away: [file("Old")],
  left_behind: [{ kind: "Practice files", names: ["Quay", "Torn"] }],
  largest: 8 * 1024 * 1024,
  warning: "",
  trouble: "",
  reading: { size: [], spacing: [] },
};
const INFO = { id: "p1", title: "Quay", revision: 1, unsaved: "", undo: "", redo: "" };
const OPENED = { file: "quay.practice", title: "Quay", tools: [] };

type Sent = Plain & { ask: string; do: string };
let model: FakeModel & { buffers?: ArrayBuffer[][] };
let el: HTMLElement;
let leave: () => void;
let bytes: ArrayBuffer[];

function show(state: Plain = {}) {
  model = new FakeModel({
    start,
    opened: { file: "", title: "", tools: [] },
    practice_info: {},
    parts: {},
    beside: {},
    second: {},
    ...state,
  });
  model.answer = undefined;
  const send = model.send.bind(model);
  bytes = [];
  model.send = (content: unknown, _?: unknown, buffers?: ArrayBuffer[]) => {
    bytes.push(...(buffers ?? []));
    send(content);
  };
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
  model.sent.splice(0);
}

const asked = () => model.sent as unknown as Sent[];
const last = () => asked().at(-1) as Sent;
const reply = (said: Plain, data?: DataView[]) =>
  model.fire("msg:custom", { type: "reply", ask: last().ask, trouble: "", ...said }, data);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

beforeEach(() => {
  sessionStorage.clear();
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  leave();
  el.remove();
  cleanup();
});

test("a file is renamed, and what Python refuses is said where it was asked", async () => {
  show();
  press("More to do with Quay");
  press("Rename");
  const field = await screen.findByLabelText("New name");
  fireEvent.input(field, { target: { value: "Harbour" } });
  press("Give it this name");
  expect(last()).toMatchObject({ do: "rename", file: "quay.practice", title: "Harbour" });
  reply({ trouble: "The disk is full." });
  expect((await screen.findByRole("alert")).textContent).toBe("The disk is full.");
  press("Give it this name");
  reply({ file: "harbour.practice" });
  expect(await screen.findByText("The file has its new name.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where there is no kernel at all, it is said at once, and what was typed stays", async () => {
  show();
  press("More to do with Quay");
  press("Rename");
  const field = (await screen.findByLabelText("New name")) as HTMLInputElement;
  fireEvent.input(field, { target: { value: "Harbour" } });
  model.gone = true;
  press("Give it this name");
  expect((await screen.findByRole("alert")).textContent).toMatch(/^Python does not answer/);
  expect(field.value).toBe("Harbour");
  model.gone = false;
  press("Give it this name");
  expect(last()).toMatchObject({ do: "rename", title: "Harbour" });
});

test("a damaged file can be taken out but not opened, copied or duplicated", async () => {
  show();
  press("More to do with Torn");
  await screen.findByRole("button", { name: "Rename" });
  const names = screen.getAllByRole("button").map((each) => each.textContent);
  expect(names).toContain("Download it as it is");
  expect(names).toContain("Put away");
  for (const name of ["Duplicate", "Save a copy", "Write as YAML"]) {
    expect(names).not.toContain(name);
  }
  press("More to do with Quay");
  expect(await screen.findByRole("button", { name: "Duplicate" })).toBeTruthy();
});

test("nothing is put away or deleted before it is asked, and No has the focus", async () => {
  show();
  press("More to do with Quay");
  press("Put away");
  expect(document.activeElement?.textContent).toBe("Keep it here");
  expect(model.sent).toEqual([]);
  press("Put it away");
  expect(last()).toMatchObject({ do: "put_away", file: "quay.practice" });
  fireEvent.click(screen.getByText("Put away (1)"));
  press(/^Delete for good/);
  expect(model.sent).toHaveLength(1);
  press("Delete it");
  expect(last()).toMatchObject({ do: "delete", file: "old.practice" });
});

const choose = (chosen: File) => {
  // jsdom's File cannot give its bytes.
  chosen.arrayBuffer = async () => new ArrayBuffer(chosen.size);
  const field = screen.getByLabelText("Open a file from elsewhere on this computer");
  fireEvent.change(field, { target: { files: [chosen] } });
};

test("a file from elsewhere comes in slices and is opened", async () => {
  show();
  const size = 5 * 1024 * 1024;
  choose(new File([new Uint8Array(size)], "theirs.practice"));
  await waitFor(() => expect(last()).toMatchObject({ do: "arriving", file: expect.any(String) }));
  const { file } = last() as unknown as { file: string };
  reply({});
  await waitFor(() =>
    expect(last()).toMatchObject({ do: "bring_in", name: "theirs.practice", file }),
  );
  expect(bytes.reduce((sum, each) => sum + each.byteLength, 0)).toBe(size);
  reply({ file: "theirs.practice" });
  await waitFor(() => expect(last()).toEqual({ type: "open", file: "theirs.practice" }));
});

test("a file that is too large is said and not sent", async () => {
  show();
  choose(new File([new Uint8Array(start.largest + 1)], "film.practice"));
  expect((await screen.findByRole("alert")).textContent).toMatch(/“film.practice” is larger/);
  expect(model.sent).toEqual([]);
});

test("a family from elsewhere says what did not come along before it is opened", async () => {
  show();
  choose(new File([new Uint8Array(9)], "hale.ged"));
  await waitFor(() => expect(last()).toMatchObject({ do: "bring_in", name: "hale.ged" }));
  const lost = {
    where: "hale.ged, line 6, OCCU",
    what: "Work is not taken over.",
    hint: "Note it.",
  };
  reply({ file: "hale.practice", people: 2, report: [lost] });
  const heading = await screen.findByRole("heading", {
    name: "“hale.ged” has come in with 2 people",
  });
  expect(document.activeElement).toBe(heading);
  const line = screen.getByText(/Work is not taken over/);
  expect(line.textContent).toBe("line 6, OCCU: Work is not taken over. Note it.");
  expect(last()).toMatchObject({ do: "bring_in" });
  press("Go on with it");
  expect(last()).toEqual({ type: "open", file: "hale.practice" });
});

test("a family from elsewhere with which all came along is opened at once", async () => {
  show();
  choose(new File([new Uint8Array(9)], "hale.ged"));
  await waitFor(() => expect(last()).toMatchObject({ do: "bring_in" }));
  reply({ file: "hale.practice", people: 2, report: [] });
  await waitFor(() => expect(last()).toEqual({ type: "open", file: "hale.practice" }));
});

test("a family is written as GEDCOM, and what is not in it is told", async () => {
  show();
  press("More to do with Quay");
  press("Write as GEDCOM");
  expect(model.sent).toEqual([]);
  press("Write it without living people");
  expect(last()).toMatchObject({ do: "gedcom", file: "quay.practice", without_living: true });
  const lost = { where: "Pets", what: "Rex.", hint: "" };
  reply({ name: "quay.ged", where: "records/quay.ged", report: [lost] });
  expect(await screen.findByText(/practice folder as records\/quay.ged/)).toBeTruthy();
  expect(screen.getByText(/Rex\./).textContent).toContain("Pets: Rex.");
});

test("the open family is written as GEDCOM with everybody", async () => {
  show({ opened: OPENED, practice_info: INFO });
  press("This file");
  press("Write as GEDCOM");
  fireEvent.click(await screen.findByRole("button", { name: "Write it with everybody" }));
  expect(last()).toMatchObject({ do: "gedcom", without_living: false });
  expect(last()).not.toHaveProperty("file");
  reply({ name: "quay.ged", where: "records/quay.ged", report: [] });
  expect(await screen.findByText(/practice folder as records\/quay.ged/)).toBeTruthy();
  expect(screen.queryByText(/GEDCOM has no place/)).toBeNull();
});

test("clearing forgets what the browser tab kept, once Python has been asked", async () => {
  sessionStorage.setItem("sos-edit:p:mapping:1:e", "{}");
  sessionStorage.setItem("sos-view:p:tab", '"mapping"');
  sessionStorage.setItem("somebody-elses", "stays");
  show();
  press("Finish and clear this room's work");
  press("Clear all of it");
  expect(model.sent).toEqual([]);
  press("Yes, clear this room's work");
  expect(last()).toMatchObject({ do: "clear" });
  reply({});
  await screen.findByText("This room's work has been cleared.");
  expect(Object.keys(sessionStorage)).toEqual(["somebody-elses"]);
});

test("versions are shown by day, read, and gone back to after asking", async () => {
  show({ opened: OPENED, practice_info: INFO });
  press("This file");
  press("Versions");
  await waitFor(() => expect(last()).toMatchObject({ do: "versions" }));
  const version = (revision: number, day: string) => ({
    revision,
    day,
    time: "10:00",
    words: `Step ${revision}`,
  });
  reply({ versions: [version(3, "2 May"), version(2, "1 May"), version(1, "1 May")], more: true });
  expect((await screen.findAllByText(/^[12] May$/)).map((each) => each.textContent)).toEqual([
    "2 May",
    "1 May",
  ]);
  press("Show earlier");
  expect(last()).toMatchObject({ do: "versions", before: 1 });
  reply({ versions: [version(0, "")], more: false });
  await waitFor(() => expect(screen.queryByText("Show earlier")).toBeNull());
  fireEvent.click(screen.getByText("Step 2"));
  reply({ sheets: [{ title: "Mapping", blocks: [{ kind: "paragraph", text: "As it was." }] }] });
  expect(await screen.findByText("As it was.")).toBeTruthy();
  press("Go back to this version");
  expect(last().do).toBe("version");
  press("Go back to it");
  expect(last()).toMatchObject({ do: "restore", revision: 2 });
  reply({ sentence: "" });
  expect(await screen.findByText(/Everything is as it was on 1 May/)).toBeTruthy();
  // The list is looked up again with the new version; what has been told stays.
  model.put("practice_info", { ...INFO, revision: 4 });
  await waitFor(() => expect(last()).toEqual(expect.objectContaining({ do: "versions" })));
  reply({ versions: [version(4, "2 May")], more: true });
  expect(await screen.findByText("Step 4")).toBeTruthy();
  expect(screen.getByText(/Everything is as it was on 1 May/)).toBeTruthy();
});

test("a second file is asked for and, after the kernel was lost, asked for again", async () => {
  show({
    opened: OPENED,
    practice_info: INFO,
    start: { ...start, files: [file("Quay"), file("Low")] },
  });
  press("This file");
  press("Show another file beside it");
  press("Low");
  expect(last()).toEqual({ type: "second", file: "low.practice" });
  leave();
  show({ opened: OPENED, practice_info: INFO });
  await waitFor(() => expect(last()).toEqual({ type: "second", file: "low.practice" }));
});

test("work that cannot be saved any more can be saved as a copy", async () => {
  show({ opened: OPENED, practice_info: { ...INFO, unsaved: "The file has been moved." } });
  press("Save a copy of this work");
  fireEvent.input(await screen.findByLabelText("Name of the copy"), { target: { value: "Kept" } });
  press("Save it in the practice folder");
  expect(last()).toMatchObject({ do: "save_copy", title: "Kept" });
  expect(last()).not.toHaveProperty("file");
  reply({ file: "kept.practice" });
  fireEvent.click(await screen.findByRole("button", { name: "Go on with the copy" }));
  expect(last()).toEqual({ type: "open", file: "kept.practice" });
});
