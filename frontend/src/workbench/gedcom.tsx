// Family tree programs: a family written as GEDCOM, and what is told of one that was read.

import { useLayoutEffect, useRef } from "preact/hooks";
import type { Told } from "./types";

/** What did not come along, each with its place and what to do. */
export function Report({ told }: { told: Told[] }) {
  return (
    <ul class="sos-workbench__report">
      {told.map((each) => (
        <li key={`${each.where} ${each.what}`} dir="auto">
          <strong>{each.where}:</strong> {each.what} {each.hint}
        </li>
      ))}
    </ul>
  );
}

export type Arrived = { name: string; file: string; people: number; report: Told[] };
type ArrivalProps = { arrived: Arrived; onOpen: () => void; onStay: () => void };

/** A family that has come in, with something to say about it. */
export function Arrival({ arrived, onOpen, onStay }: ArrivalProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { name, people } = arrived;
  // The file's name stands above already.
  const report = arrived.report.map((each) => ({
    ...each,
    where: each.where.startsWith(`${name}, `) ? each.where.slice(name.length + 2) : each.where,
  }));
  return (
    <section class="sos-workbench__arrived">
      <h4 ref={heading} tabIndex={-1} dir="auto">
        “{name}” has come in with {people === 1 ? "1 person" : `${people} people`}
      </h4>
      <p>
        Not everything came along as it was. What matters for practice can be added on the boards.
      </p>
      <Report told={report} />
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={onOpen}>
          Go on with it
        </button>
        <button type="button" class="sos-button" onClick={onStay}>
          Stay here
        </button>
      </div>
    </section>
  );
}

type WritingProps = { onWrite: (withoutLiving: boolean) => void; onCancel: () => void };

/** Whether living people go along with their names. */
export function WriteGedcom({ onWrite, onCancel }: WritingProps) {
  return (
    <div class="sos-workbench__gedcom">
      <p>
        GEDCOM is for family tree programs: people, partners and children, without homes and without
        how it is between people.
      </p>
      <p>
        Without living people: whoever may be living stands there without name and dates, which is
        everybody of whom no death is recorded and who was not born more than 100 years ago. All
        notes and sources stay here then.
      </p>
      <div class="sos-bar">
        <button type="button" class="sos-button sos-button--main" onClick={() => onWrite(false)}>
          Write it with everybody
        </button>
        <button type="button" class="sos-button" onClick={() => onWrite(true)}>
          Write it without living people
        </button>
        <button type="button" class="sos-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** What is to be said of a file that has been written. */
export function Missing({ told }: { told: Told[] | undefined }) {
  if (!told?.length) return null;
  return (
    <div>
      <p>GEDCOM has no place for this; practice files and YAML have:</p>
      <Report told={told} />
    </div>
  );
}
