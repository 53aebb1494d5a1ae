// What each tool brings to its picture.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { ThenAndNow } from "../ecomap/pair";
import { FamilyForms } from "../family/forms";
import { type HandProps, useFamilyHand } from "../family/hand";
import { type Choosing, LinesButton, ShownPanel } from "../family/shown";
import type { Hand } from "../kit/aim";
import type { FormsProps } from "../kit/form";

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
  /** What is shown below the picture when it is asked for. */
  more?: { name: string; View: () => ComponentChildren };
};

export const TOOLS: Record<string, Tool> = {
  ecomap: { Forms: EcomapForms, more: { name: "Then and now", View: ThenAndNow } },
  genogram: {
    Forms: FamilyForms,
    shown: { Button: LinesButton, Panel: ShownPanel },
    useHand: useFamilyHand,
    begin: "Draw the child this is about",
  },
};
