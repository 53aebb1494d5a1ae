// What is known of somebody or something, to read.

import { OnTheMap } from "../kit/onthemap";
import type { Stop } from "./types";

type Props = {
  stop: Stop;
  said: { id: string; words: string }[];
  onClose: () => void;
  onChange: (() => void) | undefined;
};

export function Details({ stop, said, onClose, onChange }: Props) {
  return (
    <section
      class="sos-picture__details"
      aria-label={stop.name}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <h3 data-sos-form-heading tabIndex={-1} dir="auto">
        {stop.name}
      </h3>
      <p dir="auto">{stop.label}</p>
      <dl>
        {stop.facts.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            {words.map((each) => (
              <dd key={each} dir="auto">
                {each}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <OnTheMap said={said} />
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={onClose}>
          Close
        </button>
        {onChange && (
          <button type="button" class="sos-button" onClick={onChange}>
            Change
          </button>
        )}
      </div>
    </section>
  );
}
