// Our own comes first: what somebody else has made is not laid beside an empty page unseen.
// Decision 21 says why. It is a second thought, no lock: the room decides.

import { useRef, useState } from "preact/hooks";
import { Question } from "./question";

export const OWN_FIRST = "Our own first: there is nothing of our own here yet.";

/** `show` is asked about where nothing of one's own has begun, and done at once where it has. */
export function useOwnFirst(begun: boolean) {
  const [asked, setAsked] = useState<{ show: () => void } | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const ask = (button: HTMLElement, show: () => void) => {
    if (begun) return show();
    from.current = button;
    setAsked({ show });
  };
  const answer = (yes: boolean) => {
    if (yes) asked?.show();
    setAsked(null);
    from.current?.focus();
  };
  const question = asked && (
    <Question
      title={OWN_FIRST}
      keep="Begin with our own"
      remove="Show the example all the same"
      onYes={() => answer(true)}
      onNo={() => answer(false)}
    >
      <p>Question cards ask more than an example answers, and the example does not run away.</p>
    </Question>
  );
  return { ask, question };
}
