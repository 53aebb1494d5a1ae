// The trainer's window and the room's page are two windows of one browser, and speak to each
// other over a channel of it: which file to open, which board to show, and when to go blank.
// Nothing else is ever said here: what is for the trainer's eyes stays with the server.

// The name of the channel is the same in the lab extension's blank.js.
const CHANNEL = "practice-room";

export type ToRoom =
  | { to: "room"; do: "hello" }
  | { to: "room"; do: "open"; file: string }
  | { to: "room"; do: "show"; tool: string }
  | { to: "room"; do: "blank"; on: boolean };

/** What a room's page says of itself; `gone` when it is closed. */
export type ToTrainer = {
  to: "trainer";
  file?: string;
  title?: string;
  blank?: boolean;
  gone?: boolean;
};

type Said = ToRoom | ToTrainer;

export type Line<Out extends Said> = { say: (what: Out) => void; close: () => void };

/** Listen for what is said to one side, and speak to the other. */
function line<In extends Said, Out extends Said>(
  side: In["to"],
  hear: (said: In) => void,
): Line<Out> {
  // Where there is no such channel there is no trainer's window either.
  if (typeof BroadcastChannel === "undefined") return { say: () => {}, close: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if (data?.to === side) hear(data as In);
  });
  return { say: (what) => channel.postMessage(what), close: () => channel.close() };
}

export const toTrainer = (hear: (said: ToRoom) => void) => line<ToRoom, ToTrainer>("room", hear);
export const toRoom = (hear: (said: ToTrainer) => void) => line<ToTrainer, ToRoom>("trainer", hear);
