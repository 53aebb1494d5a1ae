// One part of a plan, which folds: a whole plan is long, and a room works on one part at a time.

import type { ComponentChildren } from "preact";
import { useBoard, useRemembered } from "../kit/board";

type Props = {
  plan: string;
  name: string;
  title: string;
  lead?: string;
  /** Whether it is unfolded where nobody has said otherwise. */
  first?: boolean;
  children: ComponentChildren;
};

export function Part({ plan, name, title, lead, first = false, children }: Props) {
  const { info } = useBoard();
  const [open, setOpen] = useRemembered(`${info.id}:plan:${plan}:${name}`, first);
  return (
    <section class="sos-plan__part" aria-label={title}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h4>{title}</h4>
        </summary>
        {open && (
          <div class="sos-plan__inside">
            {lead && <p class="sos-help">{lead}</p>}
            {children}
          </div>
        )}
      </details>
    </section>
  );
}
