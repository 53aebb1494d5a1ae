// The scales asked again: where everybody stood before, in their own words, and where they stand now.

import { useBoard } from "../kit/board";
import { cut } from "../kit/cut";
import { type Earlier, earlierViews, whoseView } from "../scaling/days";
import { answered, type Names, type Scale, scaleOf, type Term, term } from "../scaling/terms";
import { useWriting } from "../scaling/writing";
import type { Extra } from "./shapes";

type Props = { here: string; extra: Extra };

export function Again({ here, extra }: Props) {
  const scales = (useBoard().parts.scales ?? []).map(scaleOf);
  return (
    <section class="sos-meetings__section">
      <h4>Scale again</h4>
      <p class="sos-label">Everybody can also answer in private, on the scaling board.</p>
      {scales.length === 0 && (
        <p class="sos-label">There is no scale yet. It is begun on the scaling board.</p>
      )}
      {scales.map((scale) => (
        <ScaleAgain key={scale.id} scale={scale} here={here} extra={extra} />
      ))}
    </section>
  );
}

function ScaleAgain({ scale, here, extra }: Props & { scale: Scale }) {
  const writing = useWriting({ scale, extra, board: "meetings", here });
  const { days, groups, names, begin, card, adder, cards } = writing;
  const now = groups.find((each) => each.id === here)?.ratings ?? [];
  const asked = new Set(now.map(whoseView));
  const before = earlierViews(groups, days, here);
  const latest = newest(before, days);
  const question = scale.question || "A scale without a question";
  return (
    <div class="sos-meetings__scale">
      <h5 dir="auto">{question}</h5>
      {before.length > 0 && (
        <>
          <p class="sos-label" dir="auto">
            Before, {latest}
          </p>
          <ul class="sos-meetings__before">
            {before.map((each) => (
              <li key={whoseView(each.rating)}>
                <Before
                  earlier={each}
                  at={each.at === latest ? "" : each.at}
                  names={names}
                  extra={extra}
                />
                {each.rating.view !== "guess" && !asked.has(whoseView(each.rating)) && (
                  <button
                    type="button"
                    class="sos-button"
                    onClick={() => begin({ who: each.rating.who, role: each.rating.role })}
                  >
                    Ask now
                    <span class="sos-hidden">
                      {" "}
                      {names.say(each.rating.who)} on “{question}”
                    </span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {now.length > 0 && <p class="sos-label">At this meeting</p>}
      <div ref={cards} class="sos-scaling__cards">
        {now.map(card)}
      </div>
      <button
        ref={adder}
        type="button"
        class="sos-button sos-meetings__add"
        onClick={() => begin()}
      >
        Add somebody's view<span class="sos-hidden"> on “{question}”</span>
      </button>
    </div>
  );
}

/** Where the newest of earlier views was given; the others say for themselves. */
function newest(before: Earlier[], days: Term[]): string {
  const at = (each: Earlier) => days.findIndex(({ value }) => value === each.rating.meeting);
  return before.reduce((one, each) => (at(each) > at(one) ? each : one), before[0] as Earlier)?.at;
}

type BeforeProps = { earlier: Earlier; at: string; names: Names; extra: Extra };

function Before({ earlier: { rating }, at, names, extra }: BeforeProps) {
  const by = names.say(rating.guessed_by);
  const guess = rating.view === "guess" ? (by ? `, guessed by ${by}` : ", a guess") : "";
  return (
    <div>
      <p dir="auto">
        <b>{names.say(rating.who)}</b>, {term(extra.terms.roles, rating.role)}
        {guess}: <b>{answered(rating, extra)}</b>
        {at && <span class="sos-label"> ({at})</span>}
      </p>
      {rating.reason && (
        <p class="sos-label" dir="auto">
          {cut(rating.reason, 150)}
        </p>
      )}
    </div>
  );
}
