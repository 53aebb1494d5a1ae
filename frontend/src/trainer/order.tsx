// A running order as a table, before a session begins.

import { about, clock } from "./times";
import type { Order } from "./types";

export function OrderTable({ order }: { order: Order }) {
  const title = (tool: string) => order.tools.find((each) => each.name === tool)?.title ?? "";
  return (
    <section class="sos-trainer__order sos-sheet">
      <h2>
        {order.session.title} with {order.family.title}
      </h2>
      {[order.session.about, order.told_words, order.too_long].filter(Boolean).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h3>Before people come</h3>
      <ul>
        {order.before.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>Running order</h3>
      <table>
        <caption>
          Hours and minutes from the beginning; {about(order.minutes)} in all. What to say and to
          ask comes with each step.
        </caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Open for the room</th>
            <th scope="col">How people sit and work</th>
          </tr>
        </thead>
        <tbody>
          {order.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                {clock(step.begins)} to {clock(step.begins + step.minutes)}
              </th>
              <td>{step.title}</td>
              <td>{title(step.tool)}</td>
              <td>{step.groups}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
