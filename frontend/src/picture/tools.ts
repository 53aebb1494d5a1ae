// What each tool brings to its picture.

import type { ComponentChildren } from "preact";
import { EcomapForms } from "../ecomap/forms";
import { useEcomapHand } from "../ecomap/hand";
import { ECOMAP_KEYS } from "../ecomap/keys";
import { ThenAndNow } from "../ecomap/pair";
import { useEcomapShown } from "../ecomap/shown";
import { endAt, systemAt } from "../ecomap/stops";
import { FamilyForms } from "../family/forms";
import { useFamilyHand } from "../family/hand";
import { FAMILY_KEYS } from "../family/keys";
import { useFamilyShown } from "../family/shown";
import type { FormsProps } from "../kit/form";
import type { Drawing, HandProps } from "../kit/hand";

type KeyList = [string, [string, string][]][];

type Tool = {
  /** The form beside the picture. */
  Forms: (props: FormsProps) => ComponentChildren;
  /** What can be shown or left out: what most people need in the bar, and all of it below. */
  useShown: () => { button?: ComponentChildren; panel: ComponentChildren };
  useHand: (props: HandProps) => Drawing;
  /** What is told of its keys. */
  keys: KeyList;
  /** Whether several can be chosen at once. */
  many?: boolean;
  /** The words of the button with which an empty picture begins. */
  begin?: string;
  /** Another board that shows the same people in another way. */
  aside?: { tool: string; name: string; itemAt: (chosen: string) => string };
  /** What is shown below the picture when it is asked for. */
  more?: { name: string; View: () => ComponentChildren };
};

export const TOOLS: Record<string, Tool> = {
  ecomap: {
    Forms: EcomapForms,
    useShown: useEcomapShown,
    useHand: useEcomapHand,
    keys: ECOMAP_KEYS,
    aside: {
      tool: "network",
      name: "Network circles",
      itemAt: (chosen) => endAt(chosen) || systemAt(chosen) || "",
    },
    more: { name: "Then and now", View: ThenAndNow },
  },
  genogram: {
    Forms: FamilyForms,
    useShown: useFamilyShown,
    useHand: useFamilyHand,
    keys: FAMILY_KEYS,
    many: true,
    begin: "Draw the child this is about",
  },
};
