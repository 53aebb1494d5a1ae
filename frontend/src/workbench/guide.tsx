// The trainer's short guide, folded away below the families.

import { type Sheet, SheetView } from "../kit/sheet";

export function Guide({ guide }: { guide: Sheet }) {
  return (
    <details class="sos-workbench__guide">
      <summary>{guide.title}</summary>
      <SheetView sheet={guide} level={4} />
    </details>
  );
}
