// Somebody who cares for a child and is not drawn yet: their name, and what they are to the child.

import { useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { Choice } from "../kit/fields";
import { useId } from "../kit/ids";
import type { Carer } from "./gestures";
import type { Terms } from "./shapes";

const CARERS = ["foster", "kinship", "special_guardian"];

type Props = { of: string; child: string; terms: Terms; onCarer: (carer: Carer) => void };

export function NotDrawnYet({ of, child, terms, onCarer }: Props) {
  const { info } = useBoard();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  // A name that is not in the picture yet stays in this page, whatever becomes of the kernel.
  const [name, setName] = useRemembered(`${info.id}:genogram:carer:${of}`, "");
  const [kind, setKind] = useState("foster");
  const kinds = terms.LinkKind.filter(({ value }) => CARERS.includes(value));
  const draw = () => {
    if (!name.trim()) return input.current?.focus();
    setName("");
    const called = kinds.find(({ value }) => value === kind)?.label ?? "";
    onCarer({ name: name.trim(), kind, called: called.toLowerCase() });
  };
  return (
    <fieldset class="sos-at__line">
      <legend class="sos-label">Or somebody who is not drawn yet</legend>
      <div class="sos-at__two">
        <div class="sos-words">
          <label for={field} class="sos-label">
            Name
          </label>
          <input
            ref={input}
            id={field}
            type="text"
            autocomplete="off"
            dir="auto"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing) draw();
            }}
          />
        </div>
        <Choice
          label={`What they are to ${child}`}
          value={kind}
          options={kinds}
          onChange={setKind}
        />
      </div>
      <button type="button" class="sos-button" onClick={draw}>
        Draw them, caring for {child}
      </button>
    </fieldset>
  );
}
