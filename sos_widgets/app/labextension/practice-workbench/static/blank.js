// The trainer can blank the room's page, and bring it back: over everything, whatever it shows.

// The name of the channel is the same in frontend/src/kit/room.ts.
const CHANNEL = "practice-room";

/** Listen to the trainer's window. */
export function blankWhenAsked() {
  const channel = new BroadcastChannel(CHANNEL);
  const cover = makeCover();
  const tell = () => channel.postMessage({ to: "trainer", blank: cover.open });
  cover.addEventListener("close", () => {
    cover.said.textContent = "The page is back.";
    tell();
  });
  channel.addEventListener("message", ({ data }) => {
    if (data?.to !== "room") return;
    if (data.do === "blank" && data.on && !cover.open) {
      cover.said.textContent = "";
      cover.showModal();
      tell();
    } else if (data.do === "blank" && !data.on && cover.open) cover.close();
    else if (data.do === "hello") tell();
  });
  tell();
}

/** Build the cover: a dialog lies over everything, and nothing below it can be reached. */
function makeCover() {
  const cover = document.createElement("dialog");
  cover.className = "sos-practice__blank";
  cover.setAttribute("aria-labelledby", "sos-practice-blank");
  const words = document.createElement("p");
  words.id = "sos-practice-blank";
  words.textContent = "One moment";
  const back = document.createElement("button");
  back.type = "button";
  back.textContent = "Back to the page";
  back.addEventListener("click", () => cover.close());
  cover.append(words, back);
  // Not inside the dialog: what is in a closed dialog is not read out.
  cover.said = document.createElement("div");
  cover.said.className = "sos-practice__said";
  cover.said.setAttribute("role", "status");
  document.body.append(cover, cover.said);
  return cover;
}
