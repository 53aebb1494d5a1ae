// Before a room: one card at a time, large, answered by a show of hands.

import { useState } from "preact/hooks";
import { Large } from "../kit/large";
import { CardView } from "./card";
import type { Extra, Go } from "./shapes";

export function ForTheRoom({ go, extra }: { go: Go; extra: Extra }) {
  return (
    <Large label="One at a time, large" title={go.exercise.title}>
      <OneCard go={go} extra={extra} />
    </Large>
  );
}

function OneCard({ go, extra }: { go: Go; extra: Extra }) {
  const [at, setAt] = useState(0);
  const { cards, talk } = go.round;
  const shown = Math.min(at, cards.length);
  const card = cards[shown];
  const attempt = card && go.attempt(card);
  return (
    <div class="sos-exercises__large">
      {go.round.read && shown === 0 && <p dir="auto">{go.round.read}</p>}
      {card ? (
        <CardView
          key={card.id}
          large
          go={go}
          card={card}
          said={attempt && extra.said[attempt.id]}
        />
      ) : (
        <section aria-label="Talk about it">
          <h4>Talk about it</h4>
          <ul>
            {talk.map((each) => (
              <li key={each} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="sos-bar">
        <button
          type="button"
          class="sos-button"
          aria-disabled={shown === 0}
          onClick={() => setAt(Math.max(0, shown - 1))}
        >
          The card before
        </button>
        <button
          type="button"
          class="sos-button sos-button--main"
          aria-disabled={!card}
          onClick={() => card && setAt(shown + 1)}
        >
          {shown < cards.length - 1 ? "The next card" : "Talk about it"}
        </button>
        <p class="sos-label" role="status">
          {card ? `Card ${shown + 1} of ${cards.length}` : "All cards have been shown"}
        </p>
      </div>
    </div>
  );
}
