// What a check has found: what keeps a family from being used, or else what is worth a thought.

import type { RefObject } from "preact";

export type Problem = { where: string; what: string; hint: string };
export type Remark = { line: number; where: string; sentence: string; why: string };
export type Review = { title: string; problems: Problem[]; advice: Remark[] };

type Props = { file: string; review: Review; heading: RefObject<HTMLHeadingElement> };

export function Checked({ file, review, heading }: Props) {
  const { problems, advice } = review;
  if (problems.length > 0) {
    return (
      <section class="sos-writing__checked">
        <h5 ref={heading} tabIndex={-1}>
          {problems.length === 1
            ? "One thing keeps it from being used"
            : `${problems.length} things keep it from being used`}
        </h5>
        <ul>
          {problems.map((each) => (
            <li key={`${each.where} ${each.what}`} dir="auto">
              <strong>{placed(each.where, file)}:</strong> {each.what} {each.hint}
            </li>
          ))}
        </ul>
        <p>Mend it in the file, save it, and check again. Nothing is lost meanwhile.</p>
      </section>
    );
  }
  const whys = [...new Set(advice.map((each) => each.why))];
  return (
    <section class="sos-writing__checked">
      <h5 ref={heading} tabIndex={-1}>
        It can be used
      </h5>
      <p>It stands among the practice families when the workbench is opened.</p>
      {advice.length === 0 ? (
        <p>There is nothing more to say. Let somebody who did not write it read it.</p>
      ) : (
        <>
          <h6>Worth a thought</h6>
          <p>Advice, from the top of the file to its end. You decide.</p>
          <ul>
            {advice.map((each) => (
              <li key={`${each.line} ${each.where} ${each.sentence}`} dir="auto">
                <strong>
                  Line {each.line}
                  {each.where && `, ${each.where}`}:
                </strong>{" "}
                {each.sentence}
              </li>
            ))}
          </ul>
          <details>
            <summary>Why</summary>
            <ul>
              {whys.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

/** The place of a problem; the file's name stands above already. */
function placed(where: string, file: string): string {
  const rest = where.startsWith(`${file}, `) ? where.slice(file.length + 2) : where;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
