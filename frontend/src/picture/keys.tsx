// Which key does what in a picture, for whoever asks.

import { useLayoutEffect, useRef } from "preact/hooks";

const KEYS: [string, [string, string][]][] = [
  [
    "Go",
    [
      ["↑ ↓", "to parents and carers, to children"],
      ["← →", "to brothers, sisters and partners"],
      ["Page Up, Page Down", "to everybody in turn"],
      ["Home", "back to the child"],
      ["Enter", "change what is known of somebody"],
      ["Space", "read what is known of somebody"],
      ["Escape", "leave it, back to the picture"],
    ],
  ],
  [
    "Add",
    [
      ["P", "a partner"],
      ["C", "a child"],
      ["A", "both parents, above"],
      ["S", "a brother or sister"],
      ["T", "a twin"],
      ["H", "a household; with several chosen, for all of them"],
      ["J", "join with somebody who is there: partners, parent and child, twins, a quality line"],
      ["L", "lives with: who cares for a child"],
    ],
  ],
  [
    "Change",
    [
      ["N", "type the name"],
      ["1 2 3 4", "square, circle, dome, diamond"],
      ["Shift ← →", "move along the row, and stay there"],
      ["Delete", "remove; Undo brings it back"],
      ["V, then Space", "choose several people"],
    ],
  ],
  [
    "Look",
    [
      ["+ −", "larger, smaller"],
      ["0", "all of it"],
      ["?", "these keys"],
    ],
  ],
];

export function Keys({ onClose }: { onClose: () => void }) {
  const whole = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (whole.current?.showModal) whole.current.showModal();
    else whole.current?.setAttribute("open", "");
  }, []);
  return (
    <dialog
      ref={whole}
      class="sos-keys"
      aria-label="Keys in this picture"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h3>Keys in this picture</h3>
      <p class="sos-label">
        They work while somebody in the picture has the focus (Tab leads there).
      </p>
      <div class="sos-keys__all">
        {KEYS.map(([title, keys]) => (
          <section key={title} aria-label={title}>
            <h4>{title}</h4>
            <dl>
              {keys.map(([key, words]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog">
        <button type="submit" class="sos-button sos-button--main">
          Close
        </button>
      </form>
    </dialog>
  );
}
