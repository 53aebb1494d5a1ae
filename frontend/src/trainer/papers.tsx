// What is printed for the session, and what is sent ahead of it.

import type { Server } from "./server";
import type { Order } from "./types";

export function Papers({ server, order }: { server: Server; order: Order }) {
  const family = order.family.slug;
  const pack = { family, session: order.session.id, told: String(order.told) };
  return (
    <>
      <a class="sos-button" target="_blank" rel="noopener" href={server.paper("pack", pack)}>
        The pack to print<span class="sos-hidden"> for the trainer, opens in another tab</span>
      </a>
      <a class="sos-button" target="_blank" rel="noopener" href={server.paper("ahead", { family })}>
        One page to send ahead<span class="sos-hidden">, opens in another tab</span>
      </a>
    </>
  );
}
