// Take home: one HTML file, made by Python, offered as a download. One click makes
// everybody's copy; a panel chooses another audience, and the parts of its copy.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBoard } from "../kit/board";
import { useId } from "../kit/ids";
import { useLink } from "../kit/link";
import { SILENT, send } from "../kit/send";
import type { Model } from "../kit/types";
import { type Reading, type ReadingChoices, ReadingFields, useReading } from "./reading";
import type { Copy, Handout } from "./types";

/** Whose copy, and which parts of it; nothing asks for everybody's, whole. */
type Asked = { audience: string; child: string; parts: string[]; asked: string[] };

/** Ask Python for a page to be made, and follow how it goes. */
export function useMaking(model: Model, onReady?: () => void) {
  const [handout, setHandout] = useState<Handout>({ status: "none" });
  const latest = useRef({ handout, onReady });
  latest.current = { handout, onReady };
  useEffect(() => {
    const receive = (content: { type: "handout" } & Handout) => {
      // Several places on a page can ask: the answer is for the one that waits.
      if (content?.type !== "handout" || latest.current.handout.status !== "working") return;
      setHandout(content);
      if (content.status === "ready") latest.current.onReady?.();
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  const unheard = () => setHandout({ status: "failed", sentence: SILENT });
  return {
    handout,
    ask: (message: object) => {
      setHandout({ status: "working" });
      if (!send(model, message)) unheard();
    },
    unheard,
    away: () => setHandout({ status: "none" }),
  };
}

export type TakingHome = {
  handout: Handout;
  /** The copies that can be made; null while nobody chooses among them. */
  copies: Copy[] | null;
  make: (asked?: Asked, how?: Reading) => void;
  choose: () => void;
  away: () => void;
};

export function useHandout(): TakingHome {
  const { model, announce } = useBoard();
  const making = useMaking(model, () => announce("The handout is ready to be downloaded."));
  const [reading] = useReading();
  const [copies, setCopies] = useState<Copy[] | null>(null);
  useEffect(() => {
    const receive = (content: Offered) => {
      if (content?.type === "copies") setCopies(content.copies);
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  return {
    handout: making.handout,
    copies,
    make: (asked, how = reading) => {
      setCopies(null);
      making.ask({ type: "take_home", ...asked, ...how });
    },
    choose: () => {
      if (!send(model, { type: "copies" })) making.unheard();
    },
    away: () => {
      setCopies(null);
      making.away();
    },
  };
}

type Offered = { type: "copies"; copies: Copy[] };

/** The two buttons of the header, and where the focus goes back to. */
export function TakeHomeButtons({ home }: { home: TakingHome }) {
  const busy = home.handout.status === "working";
  const open = home.copies !== null;
  return (
    <>
      <button
        type="button"
        class="sos-button"
        data-sos-take-home
        aria-disabled={busy}
        onClick={() => !busy && home.make()}
      >
        Take home
      </button>
      <button
        type="button"
        class="sos-button"
        data-sos-choose-copy
        aria-disabled={busy}
        aria-expanded={open}
        onClick={() => !busy && (open ? home.away() : home.choose())}
      >
        Choose a copy
      </button>
    </>
  );
}

/** What stands below the header: the choice, or how the making goes. */
type TakeHomeProps = { home: TakingHome; root: HTMLElement; reading: ReadingChoices };

export function TakeHome({ home, root, reading }: TakeHomeProps) {
  const back = (to: string) => {
    home.away();
    root.querySelector<HTMLElement>(`[data-sos-${to}]`)?.focus();
  };
  if (home.copies) {
    return (
      <ChooseCopy
        copies={home.copies}
        reading={reading}
        onMake={home.make}
        onClose={() => back("choose-copy")}
      />
    );
  }
  return <HandoutNote handout={home.handout} what="handout" onClose={() => back("take-home")} />;
}

type ChooseProps = {
  copies: Copy[];
  reading: ReadingChoices;
  onMake: (asked: Asked, how: Reading) => void;
  onClose: () => void;
};

const toggled = (names: string[], name: string, on: boolean): string[] =>
  on ? [...names, name] : names.filter((each) => each !== name);

const keyOf = (copy: Copy) => `${copy.audience}:${copy.child}`;

function ChooseCopy({ copies, reading, onMake, onClose }: ChooseProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(copies[0] ? keyOf(copies[0]) : "");
  const [left, setLeft] = useState<string[]>([]);
  const [asked, setAsked] = useState<string[]>([]);
  const [how, setHow] = useReading();
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const copy = copies.find((each) => keyOf(each) === chosen);
  if (!copy) return null;
  const parts = copy.parts.filter((part) => !left.includes(part.name));
  return (
    <form
      ref={form}
      class="sos-workbench__copies"
      aria-label="Choose a copy to take home"
      onSubmit={(event) => {
        event.preventDefault();
        if (parts.length === 0) return;
        const { audience, child } = copy;
        onMake({ audience, child, parts: parts.map((part) => part.name), asked }, how);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <fieldset>
        <legend>For whom is it?</legend>
        {copies.map((each) => (
          <label key={keyOf(each)} class="sos-workbench__pick">
            <input
              type="radio"
              name={`${id}-copy`}
              checked={each === copy}
              onChange={() => {
                setChosen(keyOf(each));
                setLeft([]);
                setAsked([]);
              }}
            />
            <span dir="auto">{each.title}</span>
          </label>
        ))}
      </fieldset>
      <div class="sos-workbench__holds">
        <fieldset>
          <legend>What will be in it, in this order</legend>
          {copy.parts.map(({ name, title }) => (
            <label key={name} class="sos-workbench__pick">
              <input
                type="checkbox"
                checked={!left.includes(name)}
                onChange={(event) => setLeft(toggled(left, name, !event.currentTarget.checked))}
              />
              <span dir="auto">{title}</span>
            </label>
          ))}
        </fieldset>
        {copy.asked.length > 0 && parts.some(({ name }) => name === "genogram") && (
          <fieldset>
            <legend>In the genogram only if you ask for it</legend>
            {copy.asked.map(({ name, title }) => (
              <label key={name} class="sos-workbench__pick">
                <input
                  type="checkbox"
                  checked={asked.includes(name)}
                  onChange={(event) => setAsked(toggled(asked, name, event.currentTarget.checked))}
                />
                <span dir="auto">{title}</span>
              </label>
            ))}
          </fieldset>
        )}
        <ReadingFields choices={reading} chosen={how} onChange={setHow} />
      </div>
      <div class="sos-workbench__told" aria-live="polite">
        <p>{copy.about}</p>
        <p>{copy.left_out}</p>
        {copy.apart && <p class="sos-notice">{copy.apart}</p>}
        {parts.length === 0 && <p class="sos-workbench__trouble">Choose at least one part.</p>}
      </div>
      <div class="sos-bar">
        <button
          type="submit"
          class="sos-button sos-button--main"
          aria-disabled={parts.length === 0}
        >
          Make this copy
        </button>
        <button type="button" class="sos-button" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}

type NoteProps = { handout: Handout; what: string; onClose: () => void };

export function HandoutNote({ handout, what, onClose }: NoteProps) {
  const link = useLink(handout.status === "ready" ? handout.html : "", "text/html");
  switch (handout.status) {
    case "none":
      return null;
    case "working":
      return (
        <div class="sos-workbench__handout" role="status">
          <p>Making the {what}. You can go on working meanwhile.</p>
          <progress aria-label={`Making the ${what}`} />
        </div>
      );
    case "failed":
      return (
        <div class="sos-notice" role="alert">
          <p>{handout.sentence}</p>
          <button type="button" class="sos-button" onClick={onClose}>
            Close
          </button>
        </div>
      );
    case "ready":
      return (
        <div class="sos-workbench__handout">
          <p>
            The {what} is ready: one page that opens in any browser, without a network. It also lies
            in the practice folder, as <strong>{handout.where}</strong>.
          </p>
          <div class="sos-bar">
            <a class="sos-button sos-button--main" href={link} download={handout.name}>
              Download the {what}
            </a>
            <button type="button" class="sos-button" onClick={onClose}>
              Close
            </button>
          </div>
        </div>
      );
  }
}
