// Gestures on their way to Python. Nothing leaves here before Python has said
// that it is on disk; what is still here survives a dead kernel and a reload.

import { newId } from "./edits";
import { EDIT } from "./kept";
import { send } from "./send";
import type { Answer, Edit, Model } from "./types";

export type SaveState = "saved" | "saving" | "unsaved";

type Envelope = {
  type: "edit" | "undo" | "redo" | "release" | "reveal";
  edit_id: string;
  base: number;
  edit?: Edit;
  /** Of a release: how many parts of the story were known. */
  seen?: number;
  /** Of a release: whether people whom the room drew are the story's. */
  same?: Record<string, boolean>;
  /** Of a reveal: the round whose answers are shown. */
  round?: string;
  seq: number;
};

type Refused = (sentence: string, answer: Answer) => void;

/** What has been saved: an edit of this page, or its taking back or making again. */
export type Done = { type: Envelope["type"]; edit: Edit | undefined; label: string };

export type Release = Pick<Envelope, "seen" | "same">;

type Options = {
  practice: string;
  board: string;
  storage?: Storage;
  /** Milliseconds until a gesture without an answer is called not saved. */
  patience?: number;
};

const WAITING = "sos-edits-waiting";

export class Outbox {
  private waiting: Envelope[] = [];
  private listeners = new Set<() => void>();
  private doers = new Set<(done: Done) => void>();
  private refusals = new Map<string, Refused>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private late = false;
  private readonly storage: Storage | undefined;
  private readonly patience: number;
  private seq = 0;

  /** The last sentence that Python said about a gesture; shown beside the board. */
  notice = "";

  constructor(
    private readonly model: Model,
    private readonly options: Options,
  ) {
    this.storage = options.storage ?? sessionStore();
    this.patience = options.patience ?? 3000;
    this.receive = this.receive.bind(this);
    this.reload = this.reload.bind(this);
    this.warn = this.warn.bind(this);
    model.on("msg:custom", this.receive);
    globalThis.addEventListener?.(WAITING, this.reload);
    globalThis.addEventListener?.("beforeunload", this.warn);
    this.reload();
  }

  get state(): SaveState {
    if (this.waiting.length === 0) return "saved";
    return this.late ? "unsaved" : "saving";
  }

  /** Edits that Python has not yet acknowledged, oldest first; a new array when they change. */
  pending: Edit[] = [];

  submit(edit: Edit, base: number, onRefused?: Refused): void {
    if (onRefused) this.refusals.set(edit.edit_id, onRefused);
    this.put({ type: "edit", edit_id: edit.edit_id, base, edit, seq: this.next() });
  }

  undo(base: number): void {
    this.put({ type: "undo", edit_id: newId("undo"), base, seq: this.next() });
  }

  redo(base: number): void {
    this.put({ type: "redo", edit_id: newId("redo"), base, seq: this.next() });
  }

  /** Let the room see the part of the story that follows the `seen` first ones. */
  release(base: number, what: Release, onRefused?: Refused): void {
    const edit_id = newId("release");
    if (onRefused) this.refusals.set(edit_id, onRefused);
    this.put({ type: "release", edit_id, base, ...what, seq: this.next() });
  }

  /** Show all answers of a round in private together. */
  reveal(base: number, round: string, onRefused?: Refused): void {
    const edit_id = newId("reveal");
    if (onRefused) this.refusals.set(edit_id, onRefused);
    this.put({ type: "reveal", edit_id, base, round, seq: this.next() });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Be told of everything that has been saved and that Python has no sentence about. */
  whenDone(listener: (done: Done) => void): () => void {
    this.doers.add(listener);
    return () => this.doers.delete(listener);
  }

  dismiss(): void {
    this.notice = "";
    this.tell();
  }

  close(): void {
    clearTimeout(this.timer);
    this.model.off("msg:custom", this.receive);
    globalThis.removeEventListener?.(WAITING, this.reload);
    globalThis.removeEventListener?.("beforeunload", this.warn);
    this.listeners.clear();
    this.doers.clear();
  }

  /** A reload keeps what is waiting; a closed tab does not, so the browser asks first. */
  private warn(event: Event): void {
    if (this.waiting.length > 0) event.preventDefault();
  }

  private next(): number {
    this.seq = Math.max(this.seq + 1, Date.now());
    return this.seq;
  }

  private key(envelope: Envelope): string {
    return `${this.prefix()}${String(envelope.seq).padStart(15, "0")}:${envelope.edit_id}`;
  }

  private prefix(): string {
    return `${EDIT}:${this.options.practice}:${this.options.board}:`;
  }

  private put(envelope: Envelope): void {
    this.notice = "";
    this.waiting = [...this.waiting, envelope];
    try {
      this.storage?.setItem(this.key(envelope), JSON.stringify(envelope));
    } catch {
      // A full or forbidden browser store: the gesture still waits in this page.
    }
    this.send(envelope);
    this.watch();
    this.tell();
    globalThis.dispatchEvent?.(new CustomEvent(WAITING, { detail: this }));
  }

  /** Take up what an earlier page or a view that is gone has left waiting. */
  private reload(event?: Event): void {
    if (!this.storage || (event as CustomEvent | undefined)?.detail === this) return;
    const known = new Set(this.waiting.map((each) => each.edit_id));
    const keys = Object.keys(this.storage).filter((key) => key.startsWith(this.prefix()));
    const found: Envelope[] = [];
    for (const key of keys.sort()) {
      const envelope = parsed(this.storage.getItem(key));
      if (envelope && !known.has(envelope.edit_id)) found.push(envelope);
    }
    if (found.length === 0) return;
    this.waiting = [...this.waiting, ...found].sort((a, b) => a.seq - b.seq);
    for (const envelope of found) this.send(envelope);
    this.watch();
    this.tell();
  }

  /** What no kernel hears is sent again when there is one. */
  private send({ seq: _, ...message }: Envelope): void {
    send(this.model, message);
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiting.length === 0) return;
    this.timer = setTimeout(() => {
      this.late = true;
      for (const envelope of this.waiting) this.send(envelope);
      this.watch();
      this.tell();
    }, this.patience);
  }

  private receive(content: Answer): void {
    if (content?.type !== "answer") return;
    const envelope = this.waiting.find((each) => each.edit_id === content.edit_id);
    if (!envelope) return;
    if (content.status === "unsaved") {
      this.late = true;
      this.notice = content.sentence;
    } else {
      this.waiting = this.waiting.filter((each) => each !== envelope);
      this.storage?.removeItem(this.key(envelope));
      const refused = this.refusals.get(content.edit_id);
      this.refusals.delete(content.edit_id);
      if (content.status === "refused" && refused) refused(content.sentence, content);
      else if (content.status !== "saved") this.notice = content.sentence;
      if (this.waiting.length === 0) this.late = false;
    }
    this.watch();
    this.tell();
    if (content.status !== "saved") return;
    const { type, edit } = envelope;
    for (const listener of this.doers) listener({ type, edit, label: content.label ?? "" });
  }

  private tell(): void {
    this.pending = this.waiting.flatMap((each) => (each.edit ? [each.edit] : []));
    for (const listener of this.listeners) listener();
  }
}

/** Whether gestures of a board, or of any of a practice, are still waiting in this browser tab. */
export function isWaiting(practice: string, board = ""): boolean {
  const prefix = `${EDIT}:${practice}:${board && `${board}:`}`;
  return Object.keys(sessionStore() ?? {}).some((key) => key.startsWith(prefix));
}

function parsed(text: string | null): Envelope | null {
  try {
    return text ? (JSON.parse(text) as Envelope) : null;
  } catch {
    return null;
  }
}

function sessionStore(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
