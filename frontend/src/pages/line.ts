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

/** Whether a point lies within `near` of a line that is drawn through points. */
export function touches(point: Point, line: Point[], near: number): boolean {
  const [first] = line;
  if (!first) return false;
  if (line.length === 1) return distance(point, first, first) <= near;
  return line.slice(1).some((to, n) => distance(point, line[n] as Point, to) <= near);
}

/** Points from one to another, at most `step` apart. */
export function between([ax, ay]: Point, [bx, by]: Point, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / step));
  return Array.from({ length: count }, (_, n) => {
    const t = (n + 1) / count;
    return [ax + (bx - ax) * t, ay + (by - ay) * t] as const;
  });
}

export const pairs = (numbers: number[]): Point[] =>
  numbers.flatMap((x, n) => (n % 2 ? [] : [[x, numbers[n + 1] ?? 0] as const]));

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

/** The path of a line, as Python draws it; one point is a dot. */
export function pathOf(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0.01`;
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `L${x} ${y}`).join("")}`;
}

export const flat = (points: Point[]) => points.flatMap(([x, y]) => [Math.round(x), Math.round(y)]);
