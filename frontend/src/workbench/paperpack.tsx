// A paper pack for a room without machines: made before a room begins, by the trainer.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Model } from "../kit/types";
import { HandoutNote, useMaking } from "./handout";
import { Picks, type ReadingChoices, ReadingFields, useReading } from "./reading";
import type { FamilyCard } from "./types";

const PAPERS = [
  { name: "a3", title: "A3 for the map, the grids and the scale; A4 for the rest" },
  { name: "a4", title: "A4 for everything" },
];

type Props = { model: Model; family: FamilyCard; reading: ReadingChoices };

export function PaperPack({ model, family, reading }: Props) {
  const [asking, setAsking] = useState(false);
  const [paper, setPaper] = useState("a3");
  const [chosen, choose] = useReading();
  const making = useMaking(model);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { status } = making.handout;
  useLayoutEffect(() => {
    if (asking) form.current?.querySelector("input")?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    making.away();
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={opener}
        class="sos-button sos-button--quiet"
        aria-expanded={asking}
        onClick={() => (asking ? close() : setAsking(true))}
      >
        Paper pack<span class="sos-hidden">: {family.title}</span>
      </button>
      {asking && status === "none" && (
        <form
          ref={form}
          class="sos-workbench__pack"
          aria-label={`Paper pack: ${family.title}`}
          onSubmit={(event) => {
            event.preventDefault();
            making.ask({ type: "paper_pack", family: family.slug, paper, ...chosen });
          }}
          onKeyDown={(event) => event.key === "Escape" && close()}
        >
          <p>
            For a room without machines, one page to print: the story part by part, role cards,
            cards to cut out, and a blank map, grids and scale. It holds the whole story, so it is
            for the trainer.
          </p>
          <Picks legend="On which paper" choices={PAPERS} chosen={paper} onChoose={setPaper} />
          <ReadingFields choices={reading} chosen={chosen} onChange={choose} />
          <div class="sos-bar">
            <button type="submit" class="sos-button sos-button--main">
              Make the paper pack
            </button>
            <button type="button" class="sos-button" onClick={close}>
              Not now
            </button>
          </div>
        </form>
      )}
      {asking && <HandoutNote handout={making.handout} what="paper pack" onClose={close} />}
    </>
  );
}
