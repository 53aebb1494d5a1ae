// Write a family of one's own: begin its file, open it, check it, read what it still needs.

import { render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import "../kit/suppress";
import { useModel } from "../kit/board";
import { keepFocus } from "../kit/focus";
import { useId } from "../kit/ids";
import type { Model, RenderContext } from "../kit/types";
import { type Ask, useAsk } from "../workbench/ask";
import { Checked, type Review } from "./checked";

type Own = { file: string; title: string; path: string };

function Writing({ model }: { model: Model }) {
  const lead = useModel<string>(model, "lead");
  const families = useModel<Own[]>(model, "families");
  const ask = useAsk(model);
  const [told, setTold] = useState("");
  return (
    <>
      <h2>Write a family</h2>
      <p class="sos-writing__lead">{lead}</p>
      <Begin
        ask={ask}
        onBegun={(file) => setTold(`“${file}” is in the folder of your families.`)}
      />
      <section class="sos-writing__own">
        <h3>Your families</h3>
        <p role="status">{told}</p>
        {families.length === 0 && <p>There is none yet. Begin one above.</p>}
        <ul>
          {families.map((own) => (
            <Family key={own.file} own={own} ask={ask} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Begin({ ask, onBegun }: { ask: Ask; onBegun: (file: string) => void }) {
  const id = useId();
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState("");
  const begin = async (event: Event) => {
    event.preventDefault();
    setTrouble(name.trim() ? "" : "Give the family a name first.");
    if (!name.trim()) return;
    const reply = await ask({ do: "begin", name: name.trim() });
    setTrouble(reply.trouble);
    if (reply.trouble) return;
    setName("");
    onBegun(String(reply.file));
  };
  return (
    <form class="sos-writing__begin" onSubmit={begin}>
      <label for={id}>What is the family called?</label>
      <p id={`${id}-help`} class="sos-label">
        An invented surname and street, such as “The Pell family, Moss Lane”. No real family.
      </p>
      <div class="sos-bar">
        <div class="sos-words">
          <input
            id={id}
            type="text"
            value={name}
            maxLength={80}
            autocomplete="off"
            aria-describedby={`${id}-help`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="sos-button sos-button--main">
          Begin this family
        </button>
      </div>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

function Family({ own, ask }: { own: Own; ask: Ask }) {
  const [review, setReview] = useState<Review | null>(null);
  const [trouble, setTrouble] = useState("");
  const [checking, setChecking] = useState(false);
  const found = useRef<HTMLHeadingElement>(null);
  const times = useRef(0);
  useLayoutEffect(() => {
    if (review) found.current?.focus();
  }, [review]);
  const check = async () => {
    setChecking(true);
    const reply = await ask({ do: "check", file: own.file });
    setChecking(false);
    setTrouble(reply.trouble);
    times.current += 1;
    setReview(reply.trouble ? null : (reply.review as Review));
  };
  const editor = editorOf(own.path);
  return (
    <li class="sos-writing__family">
      <h4 dir="auto">{own.title}</h4>
      <p class="sos-label">
        {own.path}
        {!editor && ", in your practice folder. Open it in a text editor."}
      </p>
      <div class="sos-bar">
        {editor && (
          <a class="sos-button sos-writing__open" href={editor} target="_blank" rel="noopener">
            Open the file<span class="sos-hidden"> of {own.title}</span> (in a new tab)
          </a>
        )}
        <button type="button" class="sos-button sos-button--main" onClick={check}>
          Check<span class="sos-hidden"> {own.title}</span>
        </button>
        <span role="status">{checking && "Checking…"}</span>
      </div>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      {review && <Checked key={times.current} file={own.file} review={review} heading={found} />}
    </li>
  );
}

/** Where JupyterLab's own text editor shows a file; empty where there is no JupyterLab. */
function editorOf(path: string): string {
  const config = document.getElementById("jupyter-config-data")?.textContent;
  if (!config) return "";
  const { baseUrl } = JSON.parse(config) as { baseUrl?: string };
  const steps = path.split("/").map(encodeURIComponent).join("/");
  return baseUrl ? `${baseUrl}doc/workspaces/writing/tree/${steps}?reset` : "";
}

export default {
  render({ model, el }: RenderContext) {
    el.classList.add("sos", "sos-writing");
    el.dataset.sosBoard = "writing";
    render(<Writing model={model} />, el);
    const release = keepFocus(el);
    return () => {
      release();
      render(null, el);
    };
  },
};
