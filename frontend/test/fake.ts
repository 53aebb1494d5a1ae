// A model stricter than the real one: it counts listeners and only knows its own names.

import { applied } from "../src/kit/edits";
import type { Answer, Edit, Model, Parts, Plain } from "../src/kit/types";

type Message = {
  type: string;
  edit_id: string;
  base: number;
  edit?: Edit;
  same?: Record<string, boolean>;
};

export class FakeModel implements Model {
  sent: Message[] = [];
  /** What Python says; undefined is a kernel that does not answer. */
  answer: ((message: Message) => Partial<Answer>) | undefined = () => ({});
  /** Whether there is no kernel at all: what is sent to it is thrown back. */
  gone = false;
  private callbacks: [string, (...args: unknown[]) => void][] = [];

  constructor(private state: Plain) {
    this.state = {
      practice_info: { id: "p1", title: "T", revision: 1, unsaved: "", undo: "", redo: "" },
      extra: {},
      ...state,
    };
  }

  get(name: string): unknown {
    return this.state[name];
  }
  set(name: string): void {
    throw new Error(`A view must not write ${name}.`);
  }
  save_changes(): void {}

  put(name: string, value: unknown): void {
    this.state = { ...this.state, [name]: value };
    this.fire(`change:${name}`);
  }

  send(content: unknown): void {
    if (this.gone) throw new Error("Cannot send to a kernel that is gone.");
    const message = content as Message;
    this.sent.push(message);
    if (!this.answer) return;
    const said: Answer = {
      type: "answer",
      edit_id: message.edit_id,
      status: "saved",
      revision: 2,
      sentence: "",
      ...this.answer(message),
    };
    queueMicrotask(() => {
      if (message.edit && said.status === "saved") {
        this.put("parts", applied(this.state.parts as Parts, message.edit));
      }
      this.fire("msg:custom", said);
    });
  }

  on(event: string, callback: (...args: never[]) => void): void {
    this.callbacks.push([event, callback as (...args: unknown[]) => void]);
  }
  off(event: string, callback: (...args: never[]) => void): void {
    const at = this.callbacks.findIndex(([name, each]) => name === event && each === callback);
    if (at < 0) throw new Error(`Nothing listens to ${event} here.`);
    this.callbacks.splice(at, 1);
  }
  get listeners(): number {
    return this.callbacks.length;
  }
  fire(event: string, ...args: unknown[]): void {
    for (const [name, callback] of [...this.callbacks]) if (name === event) callback(...args);
  }
}
