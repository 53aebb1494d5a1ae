// A picture on paper: its pages as they will be, and the PDF to print, both made by Python.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard, useRemembered } from "../kit/board";
import { useId } from "../kit/ids";
import { PATIENCE, useLasting } from "../kit/lasting";
import { useLink } from "../kit/link";
import { SILENT, send } from "../kit/send";
import { svgElement } from "../kit/sheet";

const PAPERS: [string, string][] = [
  ["a4", "A4"],
  ["a3", "A3"],
];
const WAYS: [string, string][] = [
  ["", "As it suits the picture"],
  ["upright", "Upright"],
  ["across", "Across"],
];

type Asked = { paper: string; way: string };
type Pages = Asked & { type: "paper"; pages?: string[]; letters?: number; trouble?: string };
type Made = Asked & { type: "pdf"; name?: string; where?: string; trouble?: string };

type Props = {
  /** The picture on the screen: its pages are shown anew with it. */
  svg: string;
  title: string;
  onClose: () => void;
};

export function Paper({ svg, title, onClose }: Props) {
  const { model, info, announce } = useBoard();
  const whole = useRef<HTMLDialogElement>(null);
  const [{ paper, way }, want] = useRemembered<Asked>(`${info.id}:paper`, { paper: "a4", way: "" });
  const [shown, setShown] = useState<Pages | null>(null);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<(Made & { data?: BlobPart }) | null>(null);
  const link = useLink(made?.data, "application/pdf");
  useLayoutEffect(() => {
    if (whole.current?.showModal) whole.current.showModal();
    else whole.current?.setAttribute("open", "");
  }, []);
  useEffect(() => {
    const ours = (said: Asked) => said.paper === paper && said.way === way;
    const heard = (said: Pages | Made, buffers?: BlobPart[]) => {
      if (said?.type === "paper" && ours(said)) {
        setShown(said);
        announce(said.trouble ?? inWords(said));
      } else if (said?.type === "pdf" && ours(said)) {
        setMaking(false);
        setMade({ ...said, data: said.name ? buffers?.[0] : undefined });
        announce(said.trouble ?? "The PDF is ready.");
      }
    };
    model.on("msg:custom", heard);
    setMaking(false);
    setMade(null);
    if (!send(model, { type: "paper", paper, way })) {
      setShown({ type: "paper", paper, way, trouble: SILENT });
    }
    return () => model.off("msg:custom", heard);
  }, [model, paper, way, svg]);
  const make = () => {
    const heard = send(model, { type: "pdf", paper, way });
    setMaking(heard);
    setMade(heard ? null : { type: "pdf", paper, way, trouble: SILENT });
  };
  // A kernel that hangs takes what is sent, and never answers.
  const silent = useLasting(making || !shown, PATIENCE);
  const trouble = made?.trouble ?? shown?.trouble ?? (silent && SILENT);
  return (
    <dialog
      ref={whole}
      class="sos-keys sos-paper"
      aria-label={`Print: ${title}`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h3>Print: {title}</h3>
      <div class="sos-paper__asked">
        <Radios
          legend="Paper"
          options={PAPERS}
          value={paper}
          onChange={(each) => want({ paper: each, way })}
        />
        <Radios
          legend="How it lies"
          options={WAYS}
          value={way}
          onChange={(each) => want({ paper, way: each })}
        />
      </div>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      <p class="sos-paper__told">{shown?.pages ? inWords(shown) : !trouble && "One moment…"}</p>
      {shown?.pages && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
        <ol class="sos-paper__pages" aria-label="How it will lie on paper" tabIndex={0}>
          {shown.pages.map((page, at) => (
            // Pages have no identity but their number.
            <Sheet key={at} page={page} number={at + 1} of={shown.pages?.length ?? 0} />
          ))}
        </ol>
      )}
      <div class="sos-paper__end">
        <button
          type="button"
          class={`sos-button ${link ? "" : "sos-button--main"}`}
          aria-disabled={making || !shown?.pages}
          onClick={() => !making && shown?.pages && make()}
        >
          {making ? "Making the PDF…" : "Make the PDF"}
        </button>
        {made && link && (
          <>
            <a class="sos-button sos-button--main" href={link} target="_blank" rel="noreferrer">
              Open it to print<span class="sos-hidden"> (in another tab)</span>
            </a>
            <a class="sos-button" href={link} download={made.name}>
              Download
            </a>
          </>
        )}
        <form method="dialog">
          <button type="submit" class="sos-button">
            Close
          </button>
        </form>
      </div>
      {made?.where && <p class="sos-help">It also lies in the practice folder: {made.where}</p>}
    </dialog>
  );
}

/** What somebody wants to know before they print. */
function inWords({ paper, pages = [], letters = 0 }: Pages): string {
  const count = pages.length === 1 ? "One page" : `${pages.length} pages`;
  const joined = pages.some((page) => page.includes("joins page"))
    ? " Dashed lines show where pages join; they overlap there."
    : "";
  return `${count} on ${paper.toUpperCase()}. The smallest letters are ${letters} points high.${joined}`;
}

type SheetProps = { page: string; number: number; of: number };

function Sheet({ page, number, of }: SheetProps) {
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = svgElement(page);
    drawn?.setAttribute("aria-hidden", "true");
    here.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [page]);
  return (
    <li>
      <div ref={here} class="sos-paper__sheet" />
      <span class="sos-label">
        Page {number} of {of}
      </span>
    </li>
  );
}

type RadiosProps = {
  legend: string;
  options: [string, string][];
  value: string;
  onChange: (value: string) => void;
};

function Radios({ legend, options, value, onChange }: RadiosProps) {
  const name = useId();
  return (
    <fieldset class="sos-form__names sos-paper__choice">
      <legend class="sos-label">{legend}</legend>
      {options.map(([each, label]) => (
        <label key={each} class="sos-check">
          <input
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The address of a PDF for this page, for as long as it is offered. */
