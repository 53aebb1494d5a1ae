// What a trainer decides about advice in this session: which rules are on, words of
// our own, and what has been put aside.
//
//   const advice = useAdvicePanel();   {advice.button} in the bar, {advice.panel} below it

import { useState } from "preact/hooks";
import { type AdviceExtra, Grounds, type RuleWords } from "./advice";
import { useBoard, useModel } from "./board";
import { cut } from "./cut";
import { add, change, newId, remove, together } from "./edits";
import { Words } from "./fields";
import { Check, Section } from "./form";
import { useId } from "./ids";
import type { Item, Parts } from "./types";

export function useAdvicePanel() {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = (
    <button
      type="button"
      class="sos-button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      Advice
    </button>
  );
  const panel = (
    <div id={id} hidden={!open}>
      {open && <Panel onClose={() => setOpen(false)} />}
    </div>
  );
  return { button, panel };
}

function Panel({ onClose }: { onClose: () => void }) {
  const { model } = useBoard();
  const { advice } = useModel<AdviceExtra>(model, "extra");
  const rules = advice?.rules ?? [];
  return (
    <section class="sos-advice__panel" aria-label="Advice in this session">
      <h3>Advice in this session</h3>
      <p>
        It comes when a card is left: a sentence or a question, never a mark. It leaves alone what
        stands in quotation marks and what is not sorted yet, and no copy that is taken home holds
        any of it. What you choose here holds for this practice file, and Undo takes it back.
      </p>
      <Rules rules={rules} />
      <OwnWords />
      <PutAside rules={rules} />
      <button type="button" class="sos-button" onClick={onClose}>
        Close
      </button>
    </section>
  );
}

function Rules({ rules }: { rules: RuleWords[] }) {
  const { parts, submit } = useBoard();
  const off = new Set((parts.rules_off ?? []).map((each) => each.id));
  const all = (on: boolean) => {
    const wanted = rules.filter((each) => off.has(each.id) === on);
    const edits = wanted.map(({ id }) => (on ? remove("rules_off", id) : add("rules_off", { id })));
    if (edits.length > 0) submit(together(`switch advice ${on ? "on" : "off"}`, edits));
  };
  return (
    <Section title="What is looked at">
      <div class="sos-bar">
        <button type="button" class="sos-button" onClick={() => all(true)}>
          Switch all on
        </button>
        <button type="button" class="sos-button" onClick={() => all(false)}>
          Switch all off
        </button>
      </div>
      <ul class="sos-advice__rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Check
              label={rule.title}
              checked={!off.has(rule.id)}
              onChange={(on) =>
                submit(on ? remove("rules_off", rule.id) : add("rules_off", { id: rule.id }))
              }
            />
            <details>
              <summary>
                Why?<span class="sos-hidden"> {rule.title}</span>
              </summary>
              <Grounds rule={rule} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OwnWords() {
  const { parts, submit } = useBoard();
  const words = parts.local_words ?? [];
  const [fresh, setFresh] = useState("");
  return (
    <Section title="Words of our own">
      <p>Words of your place that a family would not use, and what to ask instead.</p>
      <ul class="sos-advice__words">
        {words.map((each) => (
          <OwnWord key={each.id} word={each} isNew={each.id === fresh} />
        ))}
      </ul>
      <button
        type="button"
        class="sos-button"
        onClick={() => {
          const id = newId("word");
          setFresh(id);
          submit(add("local_words", { id }));
        }}
      >
        Add a word
      </button>
    </Section>
  );
}

function OwnWord({ word, isNew }: { word: Item; isNew: boolean }) {
  const { submit } = useBoard();
  const named = String(word.word ?? "") || "without a word yet";
  return (
    <li class="sos-advice__word">
      <Words
        shown
        label="Word or words"
        autoFocus={isNew}
        value={String(word.word ?? "")}
        onCommit={(value) => submit(change("local_words", word.id, { word: value.trim() }))}
      />
      <Words
        shown
        label="What to ask instead"
        value={String(word.ask ?? "")}
        onCommit={(ask) => submit(change("local_words", word.id, { ask }))}
      />
      <button
        type="button"
        class="sos-button sos-button--quiet"
        onClick={() => submit(remove("local_words", word.id))}
      >
        Remove<span class="sos-hidden"> {named}</span>
      </button>
    </li>
  );
}

function PutAside({ rules }: { rules: RuleWords[] }) {
  const { parts, submit } = useBoard();
  const aside = parts.dismissals ?? [];
  return (
    <Section title="Put aside">
      {aside.length === 0 && <p>Nothing has been put aside.</p>}
      <ul class="sos-advice__words">
        {aside.map((each) => {
          const title = rules.find((rule) => rule.id === each.rule)?.title ?? String(each.rule);
          return (
            <li key={each.id} class="sos-advice__word">
              <div>
                <p dir="auto">
                  <strong>{title}</strong>
                  {each.about ? `: “${each.about}”` : ""}
                </p>
                <p class="sos-advice__source" dir="auto">
                  {wordsOf(parts, each)}
                </p>
                {each.reason ? <p dir="auto">Because: {String(each.reason)}</p> : null}
              </div>
              <button
                type="button"
                class="sos-button"
                onClick={() => submit(remove("dismissals", each.id))}
              >
                Bring it back
                <span class="sos-hidden">
                  : {title} {String(each.about ?? "")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The words that advice was put aside on, where this board has them. */
function wordsOf(parts: Parts, dismissal: Item): string {
  const item = (parts[String(dismissal.part)] ?? []).find((each) => each.id === dismissal.item);
  const words = String(item?.words ?? item?.question ?? item?.sign ?? "");
  return cut(words, 120);
}
