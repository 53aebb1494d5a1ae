// What Python sends and what a gesture sends back; the names are those of the model.

export type Plain = Record<string, unknown>;
export type Item = { id: string } & Plain;
export type Parts = Record<string, Item[]>;

/** A value to choose, and the words for it. */
export type Term = { value: string; label: string };

export type Edit =
  | { do: "add"; edit_id: string; part: string; item: Item; before?: string }
  | { do: "change"; edit_id: string; part: string; id: string; fields: Plain }
  | { do: "move"; edit_id: string; part: string; id: string; before: string; fields?: Plain }
  | { do: "remove"; edit_id: string; part: string; id: string; cascade?: boolean }
  | { do: "together"; edit_id: string; edits: Edit[]; label: string };

export type PracticeInfo = {
  id: string;
  title: string;
  revision: number;
  /** Why work is only in memory; empty when everything is on disk. */
  unsaved: string;
  undo: string;
  redo: string;
};

/** The part of an anywidget model that the views use; what is said to Python goes by `send`. */
export type Model = {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: (...args: never[]) => void): void;
  off(event: string, callback: (...args: never[]) => void): void;
};

export type Host = {
  getWidget(ref: string): Promise<{
    render(options: { el: HTMLElement; signal?: AbortSignal }): Promise<void>;
  }>;
};

export type RenderContext = { model: Model; el: HTMLElement; host?: Host; signal?: AbortSignal };

/** Python's answer to a gesture. */
export type Answer = {
  type: "answer";
  edit_id: string;
  status: "saved" | "kept_beside" | "refused" | "unsaved";
  revision: number;
  sentence: string;
  /** What was done, as the list of versions calls it; empty where it had been answered before. */
  label?: string;
  /** People of the room who may come into the story now, to be asked about first. */
  ask?: { id: string; name: string; who: string }[];
};
