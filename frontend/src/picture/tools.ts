// What each tool brings to its picture.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { arranged } from "../family/arrangement";
import { FamilyForms } from "../family/forms";
import { type HandProps, useFamilyHand } from "../family/hand";
import { type Choosing, isPast, LinesButton, type Shown, ShownPanel } from "../family/shown";
import type { Hand } from "../kit/aim";
import type { FormsProps } from "../kit/form";
import type { Edit, Parts } from "../kit/types";
import type { PictureExtra } from "./types";

/** Drawing with the hand: keys, clicks and drags on somebody, and what floats beside them. */
export type Drawing = Hand & {
  /** A key that was pressed on somebody; whether it meant something. */
  press(key: KeyboardEvent, who: string): boolean;
  /** Somebody was clicked or entered; whether that answered a question. */
  pick(who: string): boolean;
  begin(): void;
  overlay: ComponentChildren;
};

type Tool = {
  /** The form beside the picture. */
  Forms: (props: FormsProps) => ComponentChildren;
  /** What can be shown or left out: a button of the bar, and all of it below. */
  shown?: {
    Button: (props: Choosing) => ComponentChildren;
    Panel: (props: Choosing) => ComponentChildren;
  };
  useHand?: (props: HandProps) => Drawing;
  /** The words of the button with which an empty picture begins. */
  begin?: string;
  /** What goes along with an edit. */
  through?: (edit: Edit, parts: Parts, extra: PictureExtra) => Edit;
};

export const TOOLS: Record<string, Tool> = {
  ecomap: { Forms: EcomapForms },
  genogram: {
    Forms: FamilyForms,
    shown: { Button: LinesButton, Panel: ShownPanel },
    useHand: useFamilyHand,
    begin: "Draw the child this is about",
    through: (edit, parts, extra) =>
      isPast(extra as Partial<Shown>) ? edit : arranged(edit, parts, extra.rows ?? []),
  },
};
