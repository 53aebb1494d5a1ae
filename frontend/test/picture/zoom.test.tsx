// How large a picture is shown, and what of it stays in sight.

import { act, cleanup, render } from "@testing-library/preact";
import { useRef } from "preact/hooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IN, OUT, useZoom, type Zoom } from "../../src/picture/zoom";

const OWN = 1000; // the picture's own width
const FITS = 500; // how wide it is shown to fit

let zoom: Zoom;
let frame: HTMLElement;

function Pictured() {
  const root = useRef<HTMLDivElement>(null);
  zoom = useZoom("p1:genogram:zoom", root);
  return (
    <div ref={root}>
      <div class="sos-picture__frame">
        <svg width={OWN} />
      </div>
    </div>
  );
}

beforeEach(() => {
  sessionStorage.clear();
  const { container } = render(<Pictured />);
  frame = container.querySelector(".sos-picture__frame") as HTMLElement;
  frame.getBoundingClientRect = () => ({ left: 10, top: 20, width: FITS, height: 300 }) as DOMRect;
  const svg = frame.querySelector("svg") as SVGSVGElement;
  svg.getBoundingClientRect = () => ({ width: zoom.zoom ? OWN * zoom.zoom : FITS }) as DOMRect;
});

afterEach(cleanup);

const by = (factor: number, at?: { x: number; y: number }) => act(() => zoom.by(factor, at));

test("it begins as it fits, and goes on from there by steps", () => {
  expect([zoom.zoom, zoom.shown()]).toEqual([0, 50]);
  by(IN);
  expect(zoom.zoom).toBe(0.625);
  by(OUT);
  expect(zoom.shown()).toBe(50);
  act(() => zoom.toOwn());
  expect(zoom.shown()).toBe(100);
  act(() => zoom.toFit());
  expect([zoom.zoom, zoom.shown()]).toEqual([0, 50]);
});

test("it never becomes so small or so large that nobody finds it again", () => {
  for (let step = 0; step < 40; step++) by(IN);
  expect(zoom.zoom).toBe(4);
  for (let step = 0; step < 40; step++) by(OUT);
  expect(zoom.zoom).toBe(0.2);
});

test("what is pointed at stays where it is", () => {
  act(() => zoom.toOwn());
  frame.scrollLeft = 200;
  frame.scrollTop = 100;
  // 90 px into the frame, so 290 px into the picture; twice that when it is twice as large.
  by(2, { x: 100, y: 50 });
  expect([frame.scrollLeft, frame.scrollTop]).toEqual([2 * 290 - 90, 2 * 130 - 30]);
});

test("by a button the middle of what is seen stays", () => {
  act(() => zoom.toOwn());
  frame.scrollLeft = 200;
  frame.scrollTop = 100;
  by(2);
  expect([frame.scrollLeft, frame.scrollTop]).toEqual([2 * 450 - 250, 2 * 250 - 150]);
});

test("at the largest nothing is moved any more", () => {
  for (let step = 0; step < 40; step++) by(IN);
  frame.scrollLeft = 300;
  by(IN, { x: 400, y: 100 });
  expect(frame.scrollLeft).toBe(300);
});

test("a page that is loaded again shows it as large as before", () => {
  by(IN);
  cleanup();
  render(<Pictured />);
  expect(zoom.zoom).toBe(0.625);
});
