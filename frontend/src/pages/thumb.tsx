// A picture to choose by: small, and silent, since what it stands on says what it is.

import { useEffect, useRef } from "preact/hooks";
import { svgElement } from "../kit/sheet";

export function Thumb({ svg, class: name = "" }: { svg: string | undefined; class?: string }) {
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const drawn = svgElement(svg ?? "<svg/>");
    if (!drawn) return frame.current?.replaceChildren();
    // The same picture may stand on the page a second time: only there it has ids and names.
    for (const each of [drawn, ...drawn.querySelectorAll("*")]) {
      for (const attribute of ["id", "role", "aria-label", "aria-labelledby", "aria-describedby"]) {
        each.removeAttribute(attribute);
      }
    }
    for (const each of drawn.querySelectorAll("title, desc")) each.remove();
    drawn.querySelector(":scope > rect")?.setAttribute("fill", "none");
    for (const attribute of ["style", "width", "height"]) drawn.removeAttribute(attribute);
    frame.current?.replaceChildren(drawn);
  }, [svg]);
  return <span ref={frame} class={`sos-pages__thumb ${name}`} aria-hidden="true" />;
}
