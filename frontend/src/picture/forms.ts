// What each tool has beside its picture, and in its bar.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { FamilyForms } from "../family/forms";
import { type Choosing, LinesButton, ShownPanel } from "../family/shown";
import type { FormsProps } from "../kit/form";

export const FORMS: Record<string, (props: FormsProps) => ComponentChildren> = {
  ecomap: EcomapForms,
  genogram: FamilyForms,
};

/** What can be shown or left out of a picture: a button of the bar, and all of it below. */
export const SHOWN: Record<
  string,
  { Button: (props: Choosing) => ComponentChildren; Panel: (props: Choosing) => ComponentChildren }
> = {
  genogram: { Button: LinesButton, Panel: ShownPanel },
};
