// What the browser tab keeps for the workbench, by the beginning of its keys.

/** View state: which tab, which file, what has been put away. */
export const VIEW = "sos-view";
/** Gestures that Python has not acknowledged yet. */
export const EDIT = "sos-edit";

/** Forget all of it: on a shared computer nothing of a room's work stays in the browser. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if ([VIEW, EDIT].some((kind) => key.startsWith(`${kind}:`))) sessionStorage.removeItem(key);
    }
  } catch {
    // A forbidden browser store holds nothing.
  }
}
