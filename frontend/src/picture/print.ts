// A picture on paper by itself: the browser's own preview, in the light theme.

const PAPER = `
@page { size: A4 landscape; margin: 10mm; }
html, body { margin: 0; background: #fff; }
svg { display: block; width: 100%; height: auto; max-height: 185mm; margin: auto; }
`;

export function printed(svg: SVGSVGElement, title: string): void {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = "position:fixed;width:0;height:0;border:0;inset:auto 0 0 auto";
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) return;
  const style = page.createElement("style");
  style.textContent = PAPER;
  page.title = title;
  // What the page has put over it, rings and all, stays on the screen.
  const drawn = page.importNode(svg, true);
  for (const each of drawn.querySelectorAll(".sos-picture__ring")) each.remove();
  drawn.removeAttribute("style");
  page.head.append(style);
  page.body.append(drawn);
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  view.print();
}
