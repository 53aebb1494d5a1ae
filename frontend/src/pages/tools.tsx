// What the pointer does on the picture: draw, rub out, or move what is there.

import { useId } from "../kit/ids";
import type { PenLook, Tool } from "./canvas";
import { capital, type Extra, labelOf } from "./shapes";

type Props = {
  tool: Tool;
  pen: PenLook;
  extra: Extra;
  onTool: (tool: Tool) => void;
  onPen: (pen: PenLook) => void;
};

const TOOLS: [Tool, string][] = [
  ["pen", "Draw"],
  ["rubber", "Rub out"],
  ["hand", "Move things"],
];
const WIDTHS: [number, string][] = [
  [3, "Thin"],
  [5, "Middling"],
  [11, "Thick"],
];

export function Tools({ tool, pen, extra, onTool, onPen }: Props) {
  const name = useId();
  return (
    <div class="sos-pages__tools">
      <fieldset class="sos-pages__switch">
        <legend class="sos-hidden">What you do on the picture</legend>
        {TOOLS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={`${name}-tool`}
              checked={tool === value}
              onChange={() => onTool(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {tool === "pen" && (
        <>
          <fieldset class="sos-pages__crayons">
            <legend class="sos-hidden">Colour of the pen</legend>
            {Object.entries(extra.paint).map(([colour, paint]) => {
              const words =
                colour === "plain" ? "Ink" : capital(labelOf(extra.choices.Crayon, colour));
              return (
                <label key={colour} title={words}>
                  <input
                    type="radio"
                    name={`${name}-colour`}
                    aria-label={words}
                    checked={pen.colour === colour}
                    onChange={() => onPen({ ...pen, colour })}
                  />
                  <span style={{ background: paint }} />
                </label>
              );
            })}
          </fieldset>
          <fieldset class="sos-pages__switch">
            <legend class="sos-hidden">How thick the pen is</legend>
            {WIDTHS.map(([width, label]) => (
              <label key={width}>
                <input
                  type="radio"
                  name={`${name}-width`}
                  checked={pen.width === width}
                  onChange={() => onPen({ ...pen, width })}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {tool === "hand" && (
        <p class="sos-help">
          Drag things about. By keyboard: Page Down to the next one, arrow keys to move it, + and −
          for its size, Delete to take it away, Enter for its fields.
        </p>
      )}
    </div>
  );
}
