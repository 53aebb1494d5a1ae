// A sheet to look something up in, folded away until somebody wants it.

import { type Sheet, SheetView } from "./sheet";

export function Guide({ guide }: { guide: Sheet }) {
  return (
    <details class="sos-guide">
      <summary>{guide.title}</summary>
      <SheetView sheet={guide} level={4} />
    </details>
  );
}
