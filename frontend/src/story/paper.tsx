// Papers as what they are: a letter, messages on a telephone, a drawing, a note.

import { Passage } from "./passage";
import type { Paper } from "./types";

export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim());
  return (
    <>
      {paragraphs.map((each) => (
        <Passage key={each} words={each}>
          <p class="sos-story__prose" dir="auto">
            {each.trim()}
          </p>
        </Passage>
      ))}
    </>
  );
}

export function Papers({ papers }: { papers: Paper[] }) {
  return (
    <>
      {papers.map((paper) => (
        <PaperView key={`${paper.title}\u0000${paper.text}`} paper={paper} />
      ))}
    </>
  );
}

function PaperView({ paper }: { paper: Paper }) {
  const from = [paper.writer, paper.date].filter(Boolean).join(", ");
  return (
    <figure class={`sos-story__paper sos-story__paper--${paper.dress}`}>
      <figcaption>
        <span class="sos-story__kind" dir="auto">
          {paper.kind}
        </span>
        {paper.title && <strong dir="auto">{paper.title}</strong>}
        {from && <span dir="auto">{from}</span>}
      </figcaption>
      {paper.dress === "messages" ? <Messages text={paper.text} /> : <Prose text={paper.text} />}
    </figure>
  );
}

/** One bubble a line; the first to write stands on the left. */
function Messages({ text }: { text: string }) {
  const lines = text.split("\n").filter((each) => each.trim());
  const writers = lines.map((each) => /^(?:\([^)]*\)\s*)?([^:]{1,40}):\s/.exec(each)?.[1] ?? "");
  return (
    <ul class="sos-story__messages">
      {lines.map((line, at) => (
        <li
          key={`${at}:${line}`}
          class={writers[at] !== writers[0] ? "sos-story__answer" : ""}
          dir="auto"
        >
          <Passage words={line}>{line.trim()}</Passage>
        </li>
      ))}
    </ul>
  );
}
