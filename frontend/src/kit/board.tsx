// What every board stands on: its model, its outbox, and one live region.

import { type ComponentChildren, createContext, render } from "preact";
import { useContext, useLayoutEffect, useMemo, useReducer, useState } from "preact/hooks";
import "./suppress";
import { applied } from "./edits";
import { keepFocus } from "./focus";
import { VIEW } from "./kept";
import { Outbox, type SaveState } from "./outbox";
import { follow } from "./patch";
import type { Edit, Host, Model, Parts, PracticeInfo, RenderContext } from "./types";
import { useVoice } from "./voice";

export type Board = {
  model: Model;
  host: Host | undefined;
  /** The board's own element. */
  root: HTMLElement;
  info: PracticeInfo;
  /** The record's parts as they will be once everything on its way has arrived. */
  parts: Parts;
  outbox: Outbox;
  submit(edit: Edit, onRefused?: (sentence: string) => void): void;
  /** Say something to a screen reader, politely. */
  announce(sentence: string): void;
  save: SaveState;
};

const Context = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(Context);
  if (!board) throw new Error("A part of a board stands outside of one.");
  return board;
}

/** A value of the model, always the newest. */
export function useModel<T>(model: Model, name: string): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = model.get(name) as T;
  useLayoutEffect(() => {
    model.on(`change:${name}`, redraw as () => void);
    // It may have changed between the drawing and the listening.
    if (model.get(name) !== value) (redraw as () => void)();
    return () => model.off(`change:${name}`, redraw as () => void);
  }, [model, name]);
  return value;
}

/** View state that this browser tab remembers, also when the kernel starts again. */
export function useRemembered<T>(key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      const text = sessionStorage.getItem(`${VIEW}:${key}`);
      return text === null ? first : (JSON.parse(text) as T);
    } catch {
      return first;
    }
  });
  const remember = (next: T) => {
    setValue(() => next);
    try {
      sessionStorage.setItem(`${VIEW}:${key}`, JSON.stringify(next));
    } catch {
      // A forbidden browser store: the choice holds as long as the page.
    }
  };
  return [value, remember];
}

/** A board round its parts; `root` tells the page above how saving goes. */
export function Provider(props: {
  model: Model;
  host: Host | undefined;
  outbox: Outbox;
  root: HTMLElement;
  name: string;
  children: ComponentChildren;
}) {
  const { model, outbox, root, name } = props;
  const info = useModel<PracticeInfo>(model, "practice_info");
  const saved = useModel<Parts>(model, "parts");
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const voice = useVoice(outbox, root);
  // In the same breath as the drawing: an answer that came between the two would be missed,
  // and "Saving…" would stand there for ever.
  useLayoutEffect(() => outbox.subscribe(redraw as () => void), [outbox]);
  const pending = outbox.pending;
  const parts = useMemo(() => pending.reduce(applied, saved), [saved, pending]);
  const save: SaveState = info.unsaved ? "unsaved" : outbox.state;
  // The Workbench shows one state for all of its boards. Before the page is painted: nobody
  // reads "Saved" while words are on their way.
  useLayoutEffect(() => {
    const detail = {
      practice: info.id,
      board: name,
      save,
      sentence: info.unsaved || outbox.notice,
    };
    root.dispatchEvent(new CustomEvent("sos-save", { bubbles: true, detail }));
  }, [root, name, info.id, save, info.unsaved, outbox.notice]);
  const board: Board = {
    model,
    host: props.host,
    root,
    info,
    parts,
    outbox,
    submit: (edit, onRefused) => {
      voice.tellOf(edit);
      outbox.submit(edit, info.revision, onRefused);
    },
    announce: voice.announce,
    save,
  };
  return (
    <Context.Provider value={board}>
      {props.children}
      <div class="sos-hidden" aria-live="polite">
        {voice.said}
      </div>
    </Context.Provider>
  );
}

/** Make an anywidget view of a component. `name` is the tool's word. */
export function defineView(name: string, View: () => ComponentChildren) {
  return {
    initialize({ model }: { model: Model }) {
      follow(model);
    },
    render({ model, el, host }: RenderContext) {
      const board = (model.get("board") as string | undefined) ?? name;
      const info = model.get("practice_info") as PracticeInfo;
      const outbox = new Outbox(model, { practice: info.id, board });
      el.classList.add("sos", `sos-${name}`);
      el.dataset.sosBoard = board;
      el.dataset.sosPractice = info.id;
      render(
        <Provider model={model} host={host} outbox={outbox} root={el} name={board}>
          <View />
        </Provider>,
        el,
      );
      const release = keepFocus(el);
      return () => {
        release();
        render(null, el);
        outbox.close();
      };
    },
  };
}
