import { cleanup, render, screen } from "@testing-library/preact";
import { render as draw } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { Words } from "../../src/kit/fields";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a field that becomes narrower grows with its words, and is left alone afterwards", () => {
  let narrower = () => {};
  const disconnect = vi.fn();
  class Observer {
    constructor(heard: () => void) {
      narrower = heard;
    }
    observe() {}
    disconnect = disconnect;
  }
  vi.stubGlobal("ResizeObserver", Observer);
  const { unmount } = render(
    <Words label="Harm" value="Long words" lines={1} onCommit={() => {}} />,
  );
  const field = screen.getByLabelText("Harm");
  const size = { clientWidth: 200, scrollHeight: 90 };
  for (const [name, value] of Object.entries(size)) {
    Object.defineProperty(field, name, { value, configurable: true });
  }
  expect(field.style.height).toBe("2px");
  narrower();
  expect(field.style.height).toBe("92px");
  unmount();
  expect(disconnect).toHaveBeenCalled();
});

test("words typed just as the ones before come back from Python are kept", async () => {
  const sent: string[] = [];
  const place = document.body.appendChild(document.createElement("div"));
  // Drawn without the help that lets effects run at once: a busy browser lets them wait.
  const show = (value: string) =>
    draw(
      <Words label="Harm" value={value} lines={1} onCommit={(words) => sent.push(words)} />,
      place,
    );
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));
  const type = (words: string) => {
    const field = place.querySelector("textarea") as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const leave = () => place.querySelector("textarea")?.dispatchEvent(new Event("blur"));
  show("");
  type("First words.");
  await soon();
  leave();
  show("First words.");
  type("Second words.");
  await soon();
  leave();
  expect(sent).toEqual(["First words.", "Second words."]);
  draw(null, place);
  place.remove();
});
