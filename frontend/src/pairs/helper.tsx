// Questions first: what is answered is laid out as short sentences, and nothing is
// written into the statement until the writer says so.

import { useBoard } from "../kit/board";
import { add, change } from "../kit/edits";
import { Words } from "../kit/fields";
import { speakers } from "../kit/people";
import { type Answers, dangerSentences, goalSentences } from "./sentences";
import type { End, Helper, Pair } from "./shapes";

type Props = {
  pair: Pair;
  end: End;
  helper: Helper;
  /** What stands in the statement now. */
  words: string;
  /** Opened by hand: then the first question has the focus. */
  asked: boolean;
  onUse: (words: string) => void;
  onClose: () => void;
};

export function HelperForm({ pair, end, helper, words, asked, onUse, onClose }: Props) {
  const { parts, submit, announce } = useBoard();
  const pieces = (parts.pieces ?? []).filter((each) => each.pair === pair.id);
  const said = (question: string) =>
    String(pieces.find((each) => each.question === question)?.words ?? "");
  const answers: Answers = Object.fromEntries(
    Object.keys(helper.questions).map((question) => [question, said(question)]),
  );
  const laid = (end === "danger" ? dangerSentences : goalSentences)(answers);
  const put = (question: string, words: string) => {
    const known = pieces.find((each) => each.question === question);
    // Its id follows from where it stands: two windows answer one question in one place.
    const id = `${pair.id}/${question}`;
    submit(
      known
        ? change("pieces", known.id, { words })
        : add("pieces", { id, pair: pair.id, question, words }),
    );
  };
  const use = () => {
    onUse(laid.join(" "));
    announce("The sentences stand in the statement now. Undo takes them out again.");
  };
  const nothing = laid.length === 0 || laid.join(" ") === words.trim();
  return (
    <section
      class={`sos-pairs__helper sos-pairs__end--${end}`}
      aria-label={helper.title}
      data-card={`${pair.id}-${end}-helper`}
    >
      <div class="sos-bar">
        <h4>{helper.title}</h4>
        <div class="sos-bar__end">
          <button type="button" class="sos-button sos-button--quiet" onClick={onClose}>
            Close<span class="sos-hidden">: {helper.title}</span>
          </button>
        </div>
      </div>
      <p class="sos-help">{helper.lead}</p>
      <div class="sos-pairs__questions">
        <div class="sos-pairs__stack">
          {Object.entries(helper.questions).map(([question, { ask, help }], at) => (
            <Words
              key={question}
              shown
              label={ask}
              help={help}
              autoFocus={asked && at === 0}
              {...(question === "who"
                ? { suggestions: speakers(parts.people ?? []) }
                : { lines: 1 })}
              value={said(question)}
              onCommit={(words) => put(question, words)}
            />
          ))}
        </div>
        <div class="sos-pairs__laid">
          <p class="sos-label">What it makes</p>
          {/* Above the sentences: it stays where it is while the last of them comes. */}
          <button
            type="button"
            class="sos-button"
            aria-disabled={nothing}
            onClick={() => !nothing && use()}
          >
            {words.trim() && !nothing
              ? "Use these in place of what stands there"
              : "Use these sentences"}
          </button>
          {laid.length === 0 && <p class="sos-help">Nothing yet.</p>}
          {laid.map((sentence) => (
            <p key={sentence} dir="auto">
              {sentence}
            </p>
          ))}
          {helper.before && laid.length > 0 && <p class="sos-help">{helper.before}</p>}
        </div>
      </div>
    </section>
  );
}
