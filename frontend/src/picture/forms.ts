// The forms beside each tool's picture.

import type { ComponentChildren } from "preact";
import { FamilyForms } from "../family/forms";
import type { FormsProps } from "../kit/form";

export const FORMS: Record<string, (props: FormsProps) => ComponentChildren> = {
  genogram: FamilyForms,
};
