// Take home: one HTML file, made by Python, offered as a download.

import { useEffect, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import type { Handout } from "./types";

export function useHandout(): [Handout, () => void, () => void] {
  const { model, announce } = useBoard();
  const [handout, setHandout] = useState<Handout>({ status: "none" });
  useEffect(() => {
    const receive = (content: { type?: string } & Handout) => {
      if (content?.type !== "handout") return;
      setHandout(content);
      if (content.status === "ready") announce("The handout is ready to be downloaded.");
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  const make = () => {
    setHandout({ status: "working" });
    model.send({ type: "take_home" });
  };
  return [handout, make, () => setHandout({ status: "none" })];
}

export function HandoutNote({ handout, onClose }: { handout: Handout; onClose: () => void }) {
  const link = useDownload(handout.status === "ready" ? handout.html : "");
  switch (handout.status) {
    case "none":
      return null;
    case "working":
      return (
        <div class="sos-workbench__handout" role="status">
          <p>Making the handout. You can go on working meanwhile.</p>
          <progress aria-label="Making the handout" />
        </div>
      );
    case "failed":
      return (
        <div class="sos-notice" role="alert">
          <p>{handout.sentence}</p>
          <button type="button" class="sos-button" onClick={onClose}>
            Close
          </button>
        </div>
      );
    case "ready":
      return (
        <div class="sos-workbench__handout">
          <p>
            The handout is ready: one page that opens in any browser, without a network. It also
            lies in the practice folder, as <strong>{handout.where}</strong>.
          </p>
          <div class="sos-bar">
            <a class="sos-button sos-button--main" href={link} download={handout.name}>
              Download the handout
            </a>
            <button type="button" class="sos-button" onClick={onClose}>
              Close
            </button>
          </div>
        </div>
      );
  }
}

function useDownload(html: string): string {
  const [link, setLink] = useState("");
  useEffect(() => {
    if (!html) return setLink("");
    const made = URL.createObjectURL(new Blob([html], { type: "text/html" }));
    setLink(made);
    return () => URL.revokeObjectURL(made);
  }, [html]);
  return link;
}
