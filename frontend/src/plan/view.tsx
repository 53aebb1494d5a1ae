// The safety plan: one plan at a time, with all that it is made of, and the pages it makes.

import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { defineView, useBoard, useModel, useRemembered } from "../kit/board";
import { add, change, newId } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Adder, useRemoval, WhenField } from "../kit/form";
import { BoardHead } from "../kit/head";
import { SheetView } from "../kit/sheet";
import type { Plain } from "../kit/types";
import { Children } from "./children";
import { Days, Steps } from "./days";
import { Lines } from "./lines";
import { Points } from "./points";
import { childrenOf, type Extra, type Plan, plansOf } from "./shapes";
import { Several } from "./who";

const NONE = "none";
const PARTS = ["plans", "when_thens", "plan_points", "child_parts", "plan_days", "plan_steps"];

function PlanBoard() {
  const { info, model, parts, submit } = useBoard();
  const { tools } = useModel<{ tools: Record<string, string> }>(model, "words");
  const extra = useModel<Extra>(model, "extra");
  const [chosen, setChosen] = useRemembered(`${info.id}:plan:plan`, "");
  const { words } = extra;
  const plans = plansOf(parts);
  const plan = plans.find((each) => each.id === chosen) ?? plans[0];
  const begin = (pair: string) => {
    const id = newId("plan");
    setChosen(id);
    submit(add("plans", { id, ...(pair !== NONE && { pair }) }));
  };
  return (
    <>
      <BoardHead title={tools.plan} lead={words.lead} parts={PARTS} />
      {plans.length === 0 && <p class="sos-help">{words.no_plan}</p>}
      {plans.length > 1 && (
        <nav class="sos-plan__plans" aria-label={tools.plan}>
          {plans.map((each) => (
            <button
              key={each.id}
              type="button"
              class="sos-button"
              aria-current={each === plan}
              onClick={() => setChosen(each.id)}
            >
              <span dir="auto">{each.title || extra.plans[each.id]?.called || words.unnamed}</span>
            </button>
          ))}
        </nav>
      )}
      {plan && <PlanView key={plan.id} plan={plan} extra={extra} />}
      <div class="sos-plan__begin">
        <Adder
          asks={words.begin_for}
          label={words.begin}
          choices={[...extra.pairs, { value: NONE, label: words.no_pair }]}
          onAdd={begin}
        />
      </div>
    </>
  );
}

function PlanView({ plan, extra }: { plan: Plan; extra: Extra }) {
  const { parts } = useBoard();
  const { words } = extra;
  const { ask, question } = useRemoval(() => {});
  const told = extra.plans[plan.id];
  const name = plan.title || told?.called || words.unnamed;
  const children = childrenOf(parts, plan.id).length > 0;
  return (
    <article class="sos-plan__plan" aria-label={name}>
      <div class="sos-bar">
        <h3 dir="auto">{name}</h3>
        <div class="sos-bar__end">
          <button
            type="button"
            class="sos-button sos-button--quiet"
            onClick={() => ask("plans", plan.id, "this plan")}
          >
            {words.remove}
            <span class="sos-hidden">: {name}</span>
          </button>
        </div>
      </div>
      {question}
      <About plan={plan} extra={extra} />
      <Points plan={plan} kind="bottom_line" extra={extra} />
      <Points plan={plan} kind="rule" extra={extra} />
      <Lines plan={plan} extra={extra} />
      <Points plan={plan} kind="everyday" extra={extra} />
      <Children plan={plan} extra={extra} />
      <Points plan={plan} kind="shown" extra={extra} />
      <Days plan={plan} extra={extra} />
      <Steps plan={plan} extra={extra} />
      <Points plan={plan} kind="ending" extra={extra} />
      {told && (
        <section class="sos-plan__pages" aria-label={words.read}>
          <details>
            <summary>{words.page}</summary>
            <SheetView sheet={told.page} level={4} />
          </details>
          <details>
            <summary>{words.child_page}</summary>
            {children ? (
              <SheetView sheet={told.child_page} level={4} />
            ) : (
              <p class="sos-help">{words.nobody_told}</p>
            )}
          </details>
          <details>
            <summary>{words.read}</summary>
            <SheetView sheet={told.sheet} level={4} />
          </details>
        </section>
      )}
    </article>
  );
}

function About({ plan, extra }: { plan: Plan; extra: Extra }) {
  const { submit } = useBoard();
  const { words } = extra;
  const fields = words.plan_fields;
  const set = (changed: Plain) => submit(change("plans", plan.id, changed));
  const several = (field: "agreed" | "hurts" | "hurt" | "holders", help = "") => (
    <Several
      label={fields[field]}
      value={plan[field]}
      first={extra.first}
      help={help}
      onSet={(who) => set({ [field]: who })}
    />
  );
  const apart = [plan.hurts, plan.hurt, plan.holders].some((each) => each?.length);
  return (
    <section class="sos-plan__part" aria-label={words.about} data-card={plan.id}>
      <div class="sos-plan__fields">
        <Words
          shown
          label={fields.title}
          value={plan.title ?? ""}
          onCommit={(title) => set({ title })}
        />
        <Choice
          label={words.for_pair}
          value={plan.pair ?? ""}
          options={[{ value: "", label: words.no_pair }, ...extra.pairs]}
          onChange={(pair) => set({ pair })}
        />
        <WhenField label={fields.start} value={plan.start} onCommit={(start) => set({ start })} />
      </div>
      {several("agreed")}
      <details open={apart}>
        <summary>{words.apart.title}</summary>
        <div class="sos-plan__apart">
          <p class="sos-help">{words.apart.lead}</p>
          {several("hurts")}
          {several("hurt")}
          {several("holders", words.apart.holders_help)}
        </div>
      </details>
      <KeptBeside part="plans" item={plan.id} />
      <Advice part="plans" item={plan.id} />
    </section>
  );
}

export default defineView("plan", () => <PlanBoard />);
