// The forms beside each tool's picture.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { FamilyForms } from "../family/forms";
import type { FormsProps } from "../kit/form";

export const FORMS: Record<string, (props: FormsProps) => ComponentChildren> = {
  ecomap: EcomapForms,
  genogram: FamilyForms,
};
