// What each tool has beside its picture, below it, and in its bar.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { ThenAndNow } from "../ecomap/pair";
import { FamilyForms } from "../family/forms";
import { type Choosing, LinesButton, ShownPanel } from "../family/shown";
import type { FormsProps } from "../kit/form";

export const FORMS: Record<string, (props: FormsProps) => ComponentChildren> = {
  ecomap: EcomapForms,
  genogram: FamilyForms,
};

type More = { name: string; View: () => ComponentChildren };

/** What a tool shows below its picture when it is asked for. */
export const MORE: Record<string, More> = {
  ecomap: { name: "Then and now", View: ThenAndNow },
};

/** What can be shown or left out of a picture: a button of the bar, and all of it below. */
export const SHOWN: Record<
  string,
  { Button: (props: Choosing) => ComponentChildren; Panel: (props: Choosing) => ComponentChildren }
> = {
  genogram: { Button: LinesButton, Panel: ShownPanel },
};
