// Nobody who works by keyboard is thrown back to the top of the page: where the
// thing with the focus goes away, the focus goes to what stands nearest to it; where
// it is pushed out of sight by what has come above it, the page goes along.

import { SUPPRESS } from "./suppress";

const HEADINGS = "h1, h2, h3, h4, h5, h6";
const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** Watch a board's element; gives what ends the watching. */
export function keepFocus(root: HTMLElement): () => void {
  let path: Element[] = [];
  let byKey = false;
  let inSight = false;
  let frame = 0;
  const look = () => {
    inSight = path[0] ? isInSight(path[0]) : false;
  };
  const follow = () => {
    frame = 0;
    const [held] = path;
    if (held?.isConnected && byKey && inSight && !isInSight(held))
      held.scrollIntoView({ block: "nearest" });
    look();
  };
  const scrolled = () => {
    // What comes above may move the page too: then it is for the next frame to see.
    if (!frame) look();
  };
  const pressed = () => {
    byKey = true;
  };
  const came = (event: FocusEvent) => {
    path = [];
    for (let at = event.target as Element | null; at && at !== root; at = at.parentElement) {
      path.push(at);
    }
    requestAnimationFrame(look);
  };
  const forget = () => {
    path = [];
  };
  const pointed = () => {
    byKey = false;
    forget();
  };
  const left = (event: FocusEvent) => {
    // Also said of an element that is being taken away: then it is not there a moment later.
    const gone = event.target as Element;
    if (event.relatedTarget) forget();
    else queueMicrotask(() => gone.isConnected && gone === path[0] && forget());
  };
  const mind = () => {
    if (path[0] && byKey) frame ||= requestAnimationFrame(follow);
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
  const page = root.ownerDocument;
  page.addEventListener("keydown", pressed, true);
  // Whoever scrolls away does so on purpose,
  page.addEventListener("scroll", scrolled, { capture: true, passive: true });
  // and whoever presses somewhere else with the mouse leaves on purpose.
  root.addEventListener("pointerdown", pointed, true);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener("keydown", pressed, true);
    page.removeEventListener("scroll", scrolled, true);
    root.removeEventListener("focusin", came);
    root.removeEventListener("focusout", left);
    root.removeEventListener("pointerdown", pointed, true);
  };
}

function isInSight(each: Element): boolean {
  const { top, bottom } = each.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
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
