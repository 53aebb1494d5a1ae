// The start screen: choose a practice family, or go on with a practice file.

import { Guide } from "../kit/guide";
import type { Model } from "../kit/types";
import type { Ask } from "./ask";
import { Clearing } from "./clearing";
import { Files } from "./files";
import { PaperPack } from "./paperpack";
import type { FamilyCard, FileCard, Start } from "./types";

type Props = {
  model: Model;
  start: Start;
  trouble: string;
  /** What is being opened just now; empty while nothing is. */
  opening: string;
  ask: Ask;
  /** Whether somebody has come here to clear the room's work. */
  clearing: boolean;
  /** Start with a family, at its first tool or at the one named. */
  onStart: (family: FamilyCard, tool?: string) => void;
  onOpen: (file: FileCard) => void;
};

export function StartScreen(props: Props) {
  const { model, start, trouble, opening, ask, clearing, onStart, onOpen } = props;
  const families = (
    <section key="families">
      <h3>Choose a practice family</h3>
      <ul class="sos-workbench__families">
        {start.families.map((family) => (
          <Family
            key={family.slug}
            family={family}
            model={model}
            reading={start.reading}
            onStart={onStart}
          />
        ))}
      </ul>
      {start.families.length === 0 && <p>There are no practice families here.</p>}
    </section>
  );
  // Whoever has begun finds it first: many families are a long way to go past.
  const files = <Files key="files" start={start} ask={ask} onOpen={onOpen} />;
  return (
    <div class="sos-workbench__start">
      <header class="sos-workbench__hello">
        <h2>Practice workbench</h2>
        <p>{start.about}</p>
      </header>
      {trouble && (
        <p class="sos-notice" role="alert">
          {trouble}
        </p>
      )}
      {start.warning && <p class="sos-notice">{start.warning}</p>}
      <p class="sos-workbench__opening" role="status">
        {opening && `Opening ${opening}…`}
      </p>
      {start.files.length > 0 ? [files, families] : [families, files]}
      <Clearing start={start} ask={ask} first={clearing} />
      {start.guide && <Guide guide={start.guide} />}
      {start.help && <Guide guide={start.help} />}
      <footer class="sos-workbench__foot">
        <p>
          <strong>{start.page_mark}</strong>
        </p>
        <p>{start.disclaimer}</p>
      </footer>
    </div>
  );
}

type FamilyProps = Pick<Props, "model" | "onStart"> & {
  family: FamilyCard;
  reading: Start["reading"];
};

function Family({ family, model, reading, onStart }: FamilyProps) {
  if (family.trouble) {
    return (
      <li class="sos-workbench__card">
        <h4 dir="auto">{family.title}</h4>
        <p class="sos-workbench__trouble">{family.trouble}</p>
      </li>
    );
  }
  return (
    <li class="sos-workbench__card">
      <h4 dir="auto">{family.title}</h4>
      <p class="sos-workbench__summary" dir="auto">
        {family.summary}
      </p>
      {family.aims.length > 0 && (
        <div class="sos-workbench__aims">
          <p class="sos-label">What it helps to practise</p>
          <ul>
            {family.aims.map((aim) => (
              <li key={aim} dir="auto">
                {aim}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sos-workbench__content">
        <p class="sos-label">Before you choose</p>
        <p dir="auto">{family.content_note}</p>
        <p>
          <strong>{family.intensity}.</strong> <span dir="auto">{family.intensity_why}</span>
        </p>
      </div>
      <div class="sos-bar sos-workbench__ways">
        <button type="button" class="sos-button sos-button--main" onClick={() => onStart(family)}>
          Start with this family
          <span class="sos-hidden">: {family.title}</span>
        </button>
        <button type="button" class="sos-button" onClick={() => onStart(family, "alone")}>
          On your own
          <span class="sos-hidden">: {family.title}</span>
        </button>
        <PaperPack model={model} family={family} reading={reading} />
      </div>
    </li>
  );
}
