import { cleanup, render, screen } from "@testing-library/preact";
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
