// One when-then line: when somebody sees this, somebody does that, and who does it otherwise.

import type { ComponentChildren } from "preact";
import { Advice } from "../kit/advice";
import { around, helpers } from "../kit/around";
import { KeptBeside } from "../kit/beside";
import { useBoard } from "../kit/board";
import { change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { useId } from "../kit/ids";
import { idOf, nameOf } from "../kit/people";
import type { Item, Plain, Term } from "../kit/types";

export type Line = {
  id: string;
  moment: string;
  sign: string;
  notices: string;
  does: string;
  what: string;
  by_when: string;
  back_up: string;
  from_cell: string;
  plan: string;
  kind: string;
  idea: string;
  told: string;
  instead: string;
};

export type LineField = "sign" | "notices" | "does" | "what" | "by_when" | "back_up";

export type LineWords = {
  from: string;
  moment: string;
  fields: Record<LineField, string>;
};

// Python leaves out what stands at the model's default.
const LINE: Omit<Line, "id"> = {
  moment: "early_sign",
  sign: "",
  notices: "",
  does: "",
  what: "",
  by_when: "",
  back_up: "",
  from_cell: "",
  plan: "",
  kind: "full",
  idea: "not_said",
  told: "",
  instead: "",
};

export const lineOf = (item: Item): Line => ({ ...LINE, ...item }) as Line;

type Props = {
  line: Line;
  /** What this line is called among the others: "Line 2". */
  title: string;
  words: LineWords;
  moments: Term[];
  /** Where it comes from, beside its title. */
  origin: ComponentChildren;
  /** Whom to offer first, where somebody is asked for. */
  first?: string[];
  /** What a plan says of it besides. */
  more?: ComponentChildren;
  /** What can be done with the line as a whole. */
  children: ComponentChildren;
};

export function LineCard(props: Props) {
  const { line, title, words, moments, origin, first = [], more, children } = props;
  const { parts, submit } = useBoard();
  const heading = useId();
  const everybody = around(parts);
  const set = (fields: Plain) => submit(change("when_thens", line.id, fields));
  const person = (name: "notices" | "does" | "back_up") => (
    <Words
      shown
      label={words.fields[name]}
      suggestions={[...new Set([...first, ...helpers(parts)])]}
      value={nameOf(everybody, line[name])}
      onCommit={(said) => set({ [name]: idOf(everybody, said) })}
    />
  );
  const told = (name: "sign" | "what") => (
    <Words
      shown
      lines={2}
      label={words.fields[name]}
      value={line[name]}
      onCommit={(said) => set({ [name]: said })}
    />
  );
  return (
    <section
      class="sos-plan__line"
      aria-labelledby={heading}
      data-line={line.id}
      data-card={line.id}
    >
      <div class="sos-plan__head">
        <h5 id={heading}>{title}</h5>
        {origin}
      </div>
      <KeptBeside part="when_thens" item={line.id} />
      <div class="sos-plan__halves">
        <div class="sos-plan__half">
          {told("sign")}
          {person("notices")}
          <Choice
            label={words.moment}
            value={line.moment}
            options={moments}
            onChange={(moment) => set({ moment })}
          />
        </div>
        <div class="sos-plan__half">
          {told("what")}
          {person("does")}
          <Words
            shown
            label={words.fields.by_when}
            value={line.by_when}
            onCommit={(by_when) => set({ by_when })}
          />
          {person("back_up")}
        </div>
      </div>
      {more}
      <Advice part="when_thens" item={line.id} />
      <div class="sos-bar">{children}</div>
    </section>
  );
}
