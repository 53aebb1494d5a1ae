// A sheet: the text and tables that stand for a tool or a picture.

import { useEffect, useRef } from "preact/hooks";

export type Block =
  | { kind: "heading"; text: string; level: number }
  | { kind: "paragraph"; text: string }
  | { kind: "quote"; text: string; by: string }
  | { kind: "items"; items: string[] }
  | { kind: "table"; caption: string; columns: string[]; rows: string[][]; row_headers: boolean }
  | { kind: "picture"; svg: string };

export type Sheet = { title: string; blocks: Block[] };

export function SheetView({ sheet, level = 3 }: { sheet: Sheet; level?: number }) {
  return (
    <section class="sos-sheet" aria-label={sheet.title}>
      <Title level={level} text={sheet.title} />
      {sheet.blocks.map((block, at) => (
        // A sheet is drawn anew as a whole: its blocks have no identity of their own.
        <BlockView key={at} block={block} level={level} above={above(sheet, at)} />
      ))}
    </section>
  );
}

/** The words of the heading right above a block. */
function above(sheet: Sheet, at: number): string {
  const before = sheet.blocks[at - 1];
  if (at === 0) return sheet.title;
  return before?.kind === "heading" ? before.text : "";
}

function Title({ level, text }: { level: number; text: string }) {
  const Tag = `h${Math.min(level, 6)}` as "h3";
  return <Tag dir="auto">{text}</Tag>;
}

function BlockView({ block, level, above }: { block: Block; level: number; above: string }) {
  switch (block.kind) {
    case "heading":
      return <Title level={level + block.level} text={block.text} />;
    case "paragraph":
      return <p dir="auto">{block.text}</p>;
    case "quote":
      return (
        <figure class="sos-sheet__quote">
          <blockquote dir="auto">{block.text}</blockquote>
          {block.by && <figcaption dir="auto">{block.by}</figcaption>}
        </figure>
      );
    case "items":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block} said={block.caption === above} />;
    case "picture":
      return <Svg text={block.svg} />;
  }
}

type TableProps = {
  table: Extract<Block, { kind: "table" }>;
  /** The heading above says what the caption would. */
  said: boolean;
};

function TableView({ table, said }: TableProps) {
  return (
    // A wide table scrolls by itself, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section class="sos-sheet__scroll" tabIndex={0} aria-label={table.caption || "Table"}>
      <table>
        {table.caption && (
          <caption class={said ? "sos-hidden" : ""} dir="auto">
            {table.caption}
          </caption>
        )}
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("\u0000")}>
              {row.map((cell, at) =>
                at === 0 && table.row_headers ? (
                  <th key={table.columns[at]} scope="row" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[at]} dir="auto">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** SVG from Python as elements: parsed as XML, never as HTML. */
export function svgElement(text: string): SVGSVGElement | null {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.nodeName !== "svg") return null;
  return document.importNode(root, true) as unknown as SVGSVGElement;
}

export function Svg({ text }: { text: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = svgElement(text);
    // Its own style is for pages without this sheet.
    picture?.removeAttribute("style");
    frame.current?.replaceChildren(...(picture ? [picture] : []));
  }, [text]);
  return <div ref={frame} class="sos-picture__frame" />;
}
