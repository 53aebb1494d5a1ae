import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Plain } from "../../src/kit/types";
import view from "../../src/writing/view";
import { FakeModel } from "../fake";

const OWN = { file: "moss-lane.yaml", title: "Moss Lane", path: "families/moss-lane.yaml" };

let model: FakeModel;
let el: HTMLElement;
let leave: () => void;

function show(families: Plain[]) {
  model = new FakeModel({ lead: "Begin a family.", families });
  model.answer = undefined;
  el = document.body.appendChild(document.createElement("div"));
  leave = view.render({ model, el });
}

type Sent = Plain & { ask: string };

async function answer(said: Plain) {
  await waitFor(() => expect(model.sent.length).toBeGreaterThan(0));
  const { ask, ...message } = model.sent.splice(0)[0] as unknown as Sent;
  model.fire("msg:custom", { type: "reply", ask, trouble: "", ...said });
  return message;
}

beforeEach(() => {
  const config = document.createElement("script");
  config.id = "jupyter-config-data";
  config.type = "application/json";
  config.textContent = JSON.stringify({ baseUrl: "/base/" });
  document.head.append(config);
});
afterEach(() => {
  leave();
  expect(model.listeners).toBe(0);
  cleanup();
  el.remove();
  document.getElementById("jupyter-config-data")?.remove();
});

test("a family is begun, and why it cannot be is said", async () => {
  show([]);
  expect(screen.getByText("There is none yet. Begin one above.")).toBeTruthy();
  const begin = screen.getByRole("button", { name: "Begin this family" });
  fireEvent.click(begin);
  expect(screen.getByRole("alert").textContent).toBe("Give the family a name first.");
  expect(model.sent).toEqual([]);

  const name = screen.getByLabelText("What is the family called?") as HTMLInputElement;
  fireEvent.input(name, { target: { value: " Moss Lane " } });
  fireEvent.click(begin);
  expect(await answer({ trouble: "It is there already." })).toEqual({
    type: "ask",
    do: "begin",
    name: "Moss Lane",
  });
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("It is there already."));
  expect(name.value).toBe(" Moss Lane ");

  fireEvent.click(begin);
  await answer({ file: "moss-lane.yaml" });
  await waitFor(() => expect(name.value).toBe(""));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("“moss-lane.yaml” is in the folder of your families.")).toBeTruthy();
});

test("what a check has found stands by line, and the focus goes there", async () => {
  show([OWN]);
  const link = screen.getByRole("link") as HTMLAnchorElement;
  expect(link.getAttribute("href")).toBe(
    "/base/doc/workspaces/writing/tree/families/moss-lane.yaml?reset",
  );
  const check = screen.getByRole("button", { name: "Check Moss Lane" });
  fireEvent.click(check);
  const problem = { where: "moss-lane.yaml, line 12, titel", what: "No.", hint: "Try title." };
  const sent = await answer({ review: { title: "", problems: [problem], advice: [] } });
  expect(sent).toEqual({ type: "ask", do: "check", file: "moss-lane.yaml" });
  const heading = await screen.findByRole("heading", {
    name: "One thing keeps it from being used",
  });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText(/No\. Try title\./).textContent).toBe("Line 12, titel: No. Try title.");

  fireEvent.click(check);
  const advice = [
    { line: 3, where: "role cards", sentence: "There is one.", why: "Four are played." },
    { line: 9, where: "", sentence: "Look again.", why: "Four are played." },
  ];
  await answer({ review: { title: "Moss Lane", problems: [], advice } });
  expect(await screen.findByRole("heading", { name: "It can be used" })).toBe(
    document.activeElement,
  );
  expect(screen.getByText(/There is one\./).textContent).toBe("Line 3, role cards: There is one.");
  expect(screen.getByText(/Look again\./).textContent).toBe("Line 9: Look again.");
  expect(screen.getAllByText("Four are played.")).toHaveLength(1);
  expect(screen.queryByText(/Try title/)).toBeNull();
});

test("without JupyterLab a person is told where the file lies", () => {
  document.getElementById("jupyter-config-data")?.remove();
  show([OWN]);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByText(/Open it in a text editor/)).toBeTruthy();
});
