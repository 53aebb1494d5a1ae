// What Python sends of the Workbench: the start screen, and what is open.

import type { Sheet } from "../kit/sheet";
import type { Term } from "../kit/types";
import type { ReadingChoices } from "./reading";

export type FamilyCard = {
  slug: string;
  title: string;
  summary: string;
  aims: string[];
  content_note: string;
  intensity: string;
  intensity_why: string;
  /** Why this family cannot be used; empty where it can. */
  trouble: string;
};

export type FileCard = {
  file: string;
  title: string;
  family: string;
  changed: string;
  trouble: string;
};

/** One thing that did not come along: where it is, what became of it, what to do. */
export type Told = { where: string; what: string; hint: string };

export type Start = {
  /** Names this Workbench in the memory of the browser tab. */
  place: string;
  about: string;
  disclaimer: string;
  page_mark: string;
  families: FamilyCard[];
  files: FileCard[];
  /** Files that were put away and can be brought back. */
  away: FileCard[];
  /** What "Finish and clear" would delete, by kind. */
  left_behind: { kind: string; names: string[] }[];
  /** Bytes of the largest file that can be brought in. */
  largest: number;
  /** What to know of the folder, such as that it is a synced one. */
  warning: string;
  trouble: string;
  /** The trainer's short guide. */
  guide?: Sheet;
  /** Where to find help, and more about the approach. */
  help?: Sheet;
  /** How a handout can be read. */
  reading: ReadingChoices;
};

export type Tool = {
  name: string;
  title: string;
  /** anywidget's reference to the tool's board. */
  board: string;
  examples: { at: number; title: string }[];
  /** Whether it is a picture, which needs the room of the whole page. */
  wide: boolean;
  /** Whether there is something of the room's own. */
  begun: boolean;
};

/** Another map, box by box, for people to say of each thing on it what is so. */
export type OtherMap = {
  /** What it is known by in the room's own record. */
  other: string;
  title: string;
  boxes: {
    category: string;
    heading: string;
    items: { id: string; words: string; who: string; own_words: boolean }[];
  }[];
  says: Term[];
  lead: string;
};

/** `file` is empty while no family is open. */
export type Opened = { file: string; title: string; tools: Tool[] };

/** A second file beside the open one; `file` is missing while there is none. */
export type Second = {
  file?: string;
  id?: string;
  title?: string;
  /** Reference of each tool's board. */
  boards?: Record<string, string>;
  /** Its map, to go through thing by thing. */
  map?: OtherMap;
};

export type Beside = Record<
  string,
  { at: number; by: string; shown: Sheet; words: Sheet; map?: OtherMap }
>;

/** A copy that can be made, and the parts that would be in it. */
export type Copy = {
  audience: string;
  /** The child's id, of a copy for a child. */
  child: string;
  title: string;
  about: string;
  left_out: string;
  /** What to ask first, because a plan is kept apart. */
  apart: string;
  parts: { name: string; title: string }[];
  /** What its genogram shows only where somebody asks for it. */
  asked: { name: string; title: string }[];
};

export type Handout =
  | { status: "none" }
  | { status: "working" }
  | { status: "ready"; html: string; name: string; where: string }
  | { status: "failed"; sentence: string };
