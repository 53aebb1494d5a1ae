// A line as a hand draws it: fewer points, never another shape.

export type Point = readonly [number, number];

/** Leave out the points that lie within `near` of the line between their neighbours. */
export function simpler(points: Point[], near: number): Point[] {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = 0;
    let at = -1;
    for (let n = from + 1; n < to; n++) {
      const off = distance(points[n] as Point, points[from] as Point, points[to] as Point);
      if (off > far) [far, at] = [off, n];
    }
    if (at < 0 || far <= near) continue;
    kept[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return points.filter((_, n) => kept[n]);
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Parts of at most `most` points that meet: a line without end is several lines. */
export function inParts(points: Point[], most: number): Point[][] {
  const parts: Point[][] = [];
  for (let from = 0; from === 0 || from < points.length - 1; from += most - 1) {
    parts.push(points.slice(from, from + most));
  }
  return parts;
}

/** The path of a line, soft between its points, as Python draws it. */
export function pathOf(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0.01`;
  const soft = rest.slice(0, -1).map(([x, y], n) => {
    const [a, b] = rest[n + 1] as Point;
    return `Q${x} ${y} ${(x + a) / 2} ${(y + b) / 2}`;
  });
  const last = rest[rest.length - 1] as Point;
  return `M${first[0]} ${first[1]}${soft.join("")}L${last[0]} ${last[1]}`;
}

export const flat = (points: Point[]) => points.flatMap(([x, y]) => [Math.round(x), Math.round(y)]);
