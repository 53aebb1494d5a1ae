// Something is often left by pressing something else: nothing may move under the pointer
// before it has been let go, or the press would miss.

let minders = 0;
let pressed = false;
const waiting = new Set<() => void>();

const down = () => {
  pressed = true;
};
const up = () => {
  pressed = false;
  // After the click that follows.
  setTimeout(() => {
    const acts = [...waiting];
    waiting.clear();
    for (const act of acts) act();
  });
};
const LISTENERS = [
  ["pointerdown", down],
  ["pointerup", up],
  ["pointercancel", up],
] as const;

/** Mind whether a pointer is down for as long as somebody wants to know; gives what ends it. */
export function minding(): () => void {
  minders += 1;
  if (minders === 1) {
    for (const [name, act] of LISTENERS) document.addEventListener(name, act, true);
  }
  return () => {
    minders -= 1;
    if (minders > 0) return;
    for (const [name, act] of LISTENERS) document.removeEventListener(name, act, true);
    pressed = false;
    waiting.clear();
  };
}

/** Act as soon as no pointer is down, after the click that it makes. */
export function whenLetGo(act: () => void): void {
  if (pressed) waiting.add(act);
  else setTimeout(act);
}
