// Which key does what in a picture, for whoever asks.

import { useLayoutEffect, useRef } from "preact/hooks";

type Props = { keys: [string, [string, string][]][]; onClose: () => void };

export function Keys({ keys, onClose }: Props) {
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
        {keys.map(([title, pairs]) => (
          <section key={title} aria-label={title}>
            <h4>{title}</h4>
            <dl>
              {pairs.map(([key, words]) => (
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
