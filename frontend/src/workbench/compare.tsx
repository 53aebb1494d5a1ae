// One picture of a version beside the same picture of today, and what has changed in words.

import { useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { type Sheet, SheetView, Svg } from "../kit/sheet";
import type { Ask } from "./ask";

type Compared = { tool: string; pictures: string[]; changes: string[]; sheets: Sheet[] };

const TOOLS = [
  { tool: "genogram", name: "Genogram", words: "Genogram beside today’s" },
  { tool: "ecomap", name: "Eco map", words: "Eco map beside today’s" },
];

type Props = { revision: number; when: string; ask: Ask; onTold: (trouble: string) => void };

export function Compare({ revision, when, ask, onTold }: Props) {
  const { announce } = useBoard();
  const [shown, setShown] = useState<Compared | null>(null);
  const put = async (tool: string) => {
    if (shown?.tool === tool) return setShown(null);
    const reply = await ask({ do: "compare", revision, tool });
    onTold(reply.trouble);
    if (reply.trouble) return;
    const found = reply as unknown as Compared;
    setShown(found);
    announce(told(found.changes));
  };
  const name = TOOLS.find(({ tool }) => tool === shown?.tool)?.name;
  return (
    <section class="sos-compare" aria-label="A picture then, beside today’s">
      <h4>A picture {when}, beside the one of today</h4>
      <div class="sos-bar">
        {TOOLS.map(({ tool, words }) => (
          <button
            key={tool}
            type="button"
            class="sos-button"
            aria-pressed={shown?.tool === tool}
            onClick={() => put(tool)}
          >
            {words}
          </button>
        ))}
      </div>
      {shown && (
        <>
          <h5>{name}: what has changed since then</h5>
          {shown.changes.length > 0 ? (
            <>
              <ol class="sos-pair__changes">
                {shown.changes.map((words, at) => (
                  // Two sentences may be the same: of two who have no name yet.
                  <li key={at} dir="auto">
                    {words}
                  </li>
                ))}
              </ol>
              <p class="sos-label">
                {shown.tool === "genogram"
                  ? "In the pictures a frame stands round everybody whom this is about."
                  : "The same numbers stand in the pictures."}
              </p>
            </>
          ) : (
            <p>{told(shown.changes)}</p>
          )}
          <div class="sos-compare__pictures">
            {["Then", "Now"].map((words, at) => (
              // Wide pictures scroll by themselves, and by keyboard too.
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
              <section key={words} tabIndex={0} aria-label={`${name}: ${words.toLowerCase()}`}>
                <Svg text={shown.pictures[at] ?? ""} />
              </section>
            ))}
          </div>
          <details>
            <summary>Read both as words and tables</summary>
            {shown.sheets.map((sheet) => (
              <SheetView key={sheet.title} sheet={sheet} level={5} />
            ))}
          </details>
        </>
      )}
    </section>
  );
}

const told = (changes: string[]): string =>
  changes.length > 0
    ? `What has changed: ${changes.join(" ")}`
    : "Nothing that is drawn has changed since then.";
