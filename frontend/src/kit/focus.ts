// Nobody who works by keyboard is thrown back to the top of the page: where the
// thing with the focus goes away, the focus goes to what stands nearest to it.

import { SUPPRESS } from "./suppress";

const HEADINGS = "h1, h2, h3, h4, h5, h6";
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** Watch a board's element; gives what ends the watching. */
export function keepFocus(root: HTMLElement): () => void {
  let path: Element[] = [];
  const came = (event: FocusEvent) => {
    path = [];
    for (let at = event.target as Element | null; at && at !== root; at = at.parentElement) {
      path.push(at);
    }
  };
  const forget = () => {
    path = [];
  };
  const left = (event: FocusEvent) => {
    // Also said of an element that is being taken away: then it is not there a moment later.
    const gone = event.target as Element;
    if (event.relatedTarget) forget();
    else queueMicrotask(() => gone.isConnected && gone === path[0] && forget());
  };
  const mind = () => {
    const [held] = path;
    const { activeElement, body } = root.ownerDocument;
    if (!held || held.isConnected || (activeElement && activeElement !== body)) return;
    const stays = path.filter((each) => each.isConnected && root.contains(each));
    forget();
    for (const home of [...stays, root]) {
      const found = landing(home);
      if (found) return settle(found);
    }
  };
  const changes = new MutationObserver(mind);
  changes.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", came);
  root.addEventListener("focusout", left);
  // Whoever presses somewhere else with the mouse leaves on purpose.
  root.addEventListener("pointerdown", forget, true);
  return () => {
    changes.disconnect();
    root.removeEventListener("focusin", came);
    root.removeEventListener("focusout", left);
    root.removeEventListener("pointerdown", forget, true);
  };
}

/** A heading says where one is; a button that is pressed again by habit does harm. */
function landing(home: Element): HTMLElement | undefined {
  const seen = (each: Element) =>
    !each.classList.contains("sos-hidden") && (each.checkVisibility?.() ?? true);
  const within = (what: string) => Array.from(home.querySelectorAll<HTMLElement>(what)).find(seen);
  return within(HEADINGS) ?? within(CONTROLS);
}

function settle(found: HTMLElement): void {
  if (found.matches(HEADINGS)) {
    found.tabIndex = -1;
    found.setAttribute(SUPPRESS, "true");
  }
  found.focus();
}
