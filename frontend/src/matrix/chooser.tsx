// The grids that there are, and those that can be begun.

import type { RefObject } from "preact";
import { type Extra, type Grid, type Offer, templateOf } from "./shapes";

type Props = {
  grids: Grid[];
  names: string[];
  current: Grid | undefined;
  extra: Extra;
  frame: RefObject<HTMLElement>;
  onChoose: (id: string) => void;
  onBegin: (offer: Offer) => void;
};

export function Chooser({ grids, names, current, extra, frame, onChoose, onBegin }: Props) {
  return (
    <nav ref={frame} class="sos-matrix__chooser" aria-label="Grids">
      {grids.length > 0 && (
        <ul>
          {grids.map((each, number) => (
            <li key={each.id}>
              <button
                type="button"
                class={`sos-matrix__tab ${each === current ? "sos-matrix__tab--current" : ""}`}
                aria-current={each === current ? "true" : undefined}
                onClick={() => onChoose(each.id)}
              >
                <span dir="auto">{names[number]}</span>
                {each.title.trim() && (
                  <span class="sos-matrix__kind">{templateOf(each, extra)?.title}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="sos-matrix__adds">
        {extra.adds.map((each) => (
          <button
            key={each.template}
            type="button"
            class={`sos-button ${current ? "" : "sos-button--main"}`}
            onClick={() => onBegin(each)}
          >
            {each.label}
          </button>
        ))}
      </div>
      {/* Folded again once a grid has been begun or chosen. */}
      <More key={current?.id} extra={extra} onBegin={onBegin} />
    </nav>
  );
}

/** Other templates, a trainer's own first; a file with mistakes says so and is no obstacle. */
function More({ extra, onBegin }: { extra: Extra; onBegin: (offer: Offer) => void }) {
  return (
    <details class="sos-matrix__more">
      <summary>{extra.about.more}</summary>
      {extra.unreadable.map(({ name, sentences }) => (
        <div key={name} class="sos-matrix__unreadable">
          <p>
            “{name}” {extra.about.unreadable}
          </p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      <ul class="sos-matrix__offers">
        {extra.more.map((each) => (
          <li key={`${each.source}/${each.template}`}>
            <button type="button" class="sos-button" onClick={() => onBegin(each)}>
              {each.label}
            </button>
            <p class="sos-matrix__help" dir="auto">
              {[each.source && `${each.source}.`, each.about].filter(Boolean).join(" ")}
            </p>
          </li>
        ))}
      </ul>
      <p class="sos-matrix__help">{extra.about.own}</p>
    </details>
  );
}
