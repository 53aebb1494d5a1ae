// Questions to the server; what goes wrong is a sentence, never silence.

import { SILENT } from "../kit/send";

export type Answer<T> = { trouble: string; got?: T };

export class Server {
  private before: Promise<unknown> = Promise.resolve();

  constructor(
    readonly base: string,
    private readonly secret: string,
  ) {}

  /** The address of a page that is printed or sent ahead. */
  paper(what: "pack" | "ahead", query: Record<string, string>): string {
    return `${this.base}practice/trainer/paper?${new URLSearchParams({ what, ...query })}`;
  }

  get<T>(what: "choice" | "order" | "state", query: Record<string, string> = {}) {
    return this.ask<T>(`?${new URLSearchParams({ what, ...query })}`);
  }

  /** One after the other: what is pressed first is done first, and answered first. */
  post<T>(message: { do: string } & Record<string, unknown>): Promise<Answer<T>> {
    const answer = this.before.then(() =>
      this.ask<T>("", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-XSRFToken": this.secret },
        body: JSON.stringify(message),
      }),
    );
    this.before = answer;
    return answer;
  }

  private async ask<T>(query: string, how: RequestInit = {}): Promise<Answer<T>> {
    try {
      const answer = await fetch(`${this.base}practice/trainer/session${query}`, how);
      if (!answer.ok) return { trouble: SILENT };
      const got = (await answer.json()) as T & { trouble?: string };
      return got.trouble ? { trouble: got.trouble } : { trouble: "", got };
    } catch {
      return { trouble: SILENT };
    }
  }
}
