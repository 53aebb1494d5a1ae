import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { type Block, SheetView } from "../../src/kit/sheet";

afterEach(cleanup);

const table = (caption: string): Block => ({
  kind: "table",
  caption,
  columns: ["What was said"],
  rows: [["Found on the quay."]],
  row_headers: true,
});

test("a caption that the heading has just said is for listeners alone", () => {
  const blocks: Block[] = [
    { kind: "heading", text: "Harm", level: 1 },
    table("Harm"),
    table("Steps"),
  ];
  render(<SheetView sheet={{ title: "Mapping", blocks }} />);
  expect(screen.getByRole("table", { name: "Harm" }).querySelector("caption")?.className).toBe(
    "sos-hidden",
  );
  expect(screen.getByRole("table", { name: "Steps" }).querySelector("caption")?.className).toBe("");
});
