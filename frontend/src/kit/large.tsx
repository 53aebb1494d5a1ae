// Something shown large, for a projector: over the whole window, one thing at a time.

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { FillTheScreen } from "./fill";
import { useId } from "./ids";

type Props = {
  /** The words of the button that opens it. */
  label: string;
  title: string;
  /** What is inside says the title itself. */
  titled?: boolean;
  children: ComponentChildren;
};

export function Large({ label, title, titled, children }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="sos-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <Sheet
          title={title}
          titled={titled}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        >
          {children}
        </Sheet>
      )}
    </>
  );
}

function Sheet({
  title,
  titled,
  onClose,
  children,
}: Omit<Props, "label"> & { onClose: () => void }) {
  const frame = useRef<HTMLDialogElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = frame.current;
    if (!dialog) return;
    // The browser keeps the focus inside, and Escape closes it.
    if (dialog.showModal) dialog.showModal();
    else dialog.open = true;
  }, []);
  return (
    <dialog ref={frame} class="sos-large" aria-labelledby={heading} onClose={onClose}>
      {/* A dialog itself cannot fill the screen. */}
      <div ref={whole} class="sos-large__whole">
        <div class="sos-large__head">
          <h3 id={heading} class={titled ? "sos-hidden" : ""} dir="auto">
            {title}
          </h3>
          <div class="sos-large__ways">
            <button type="button" class="sos-button" onClick={onClose}>
              Close
            </button>
            <FillTheScreen whole={whole} />
          </div>
        </div>
        <div class="sos-large__body">{children}</div>
      </div>
    </dialog>
  );
}

type StepsProps = { items: string[]; what: string };

/** Sentences one at a time, for a room to stay with. */
export function OneByOne({ items, what }: StepsProps) {
  const [at, setAt] = useState(0);
  const shown = Math.min(at, items.length - 1);
  if (items.length === 0) return null;
  const go = (by: number) => setAt((shown + by + items.length) % items.length);
  return (
    <div class="sos-large__steps">
      <p class="sos-large__one" dir="auto" aria-live="polite">
        {items[shown]}
      </p>
      {items.length > 1 && (
        <div class="sos-bar">
          <button type="button" class="sos-button" onClick={() => go(-1)}>
            The {what} before
          </button>
          <button type="button" class="sos-button" onClick={() => go(1)}>
            Another {what}
          </button>
        </div>
      )}
    </div>
  );
}
