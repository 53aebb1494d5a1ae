// What Python sends of a story: the released parts only.

/** How a paper is dressed; its own word for what it is stands above it. */
export type Dress = "letter" | "messages" | "drawing" | "note";

export type Paper = {
  kind: string;
  dress: Dress;
  title: string;
  writer: string;
  date: string;
  text: string;
};

export type StoryStage = {
  id: string;
  title: string;
  minutes: number;
  text: string;
  papers: Paper[];
  /** The statements on the map that rest on it, each with the words of its passage. */
  said: { id: string; words: string; passage: string }[];
};

export type Story = {
  /** Why there is no story to read; empty where there is one. */
  missing: string;
  content_note: string;
  intensity: string;
  intensity_why: string;
  stages: StoryStage[];
  has_next: boolean;
};
