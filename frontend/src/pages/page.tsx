// One page as it is made: tools above, the picture, the words below it, and what to put on it beside.

import { useRef, useState } from "preact/hooks";
import { Advice } from "../kit/advice";
import { KeptBeside } from "../kit/beside";
import { useBoard, useRemembered } from "../kit/board";
import { change } from "../kit/edits";
import { Choice, Words } from "../kit/fields";
import { Canvas, type PenLook, type Tool } from "./canvas";
import { Chosen } from "./chosen";
import { Faces } from "./faces";
import { OnTheMap } from "./map";
import { Palette } from "./palette";
import { Whom } from "./people";
import { type Book, drawnOn, type Extra, isOwn, type Page } from "./shapes";
import { Tools } from "./tools";

type Props = { book: Book; page: Page; extra: Extra };

export function PageMaker({ book, page, extra }: Props) {
  const { parts } = useBoard();
  const [tool, setTool] = useRemembered<Tool>("pages:tool", "pen");
  const [pen, setPen] = useRemembered<PenLook>("pages:pen", { colour: "plain", width: 5 });
  const [chosen, setChosen] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = extra.pages[page.id];
  const drawn = drawnOn(parts, page.id);
  const found = drawn.find((each) => each.id === chosen);
  const choose = (id: string, by?: "key") => {
    setChosen(id);
    if (by === "key") requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <div class="sos-pages__maker">
      <div class="sos-pages__sheet">
        <Tools tool={tool} pen={pen} extra={extra} onTool={setTool} onPen={setPen} />
        {shown && (
          <Canvas
            page={page}
            shown={shown}
            extra={extra}
            tool={tool}
            pen={pen}
            chosen={chosen}
            onChoose={choose}
          />
        )}
        <PageWords book={book} page={page} extra={extra} />
      </div>
      <div class="sos-pages__side">
        {found && (
          <Chosen drawn={found} page={page} extra={extra} heading={heading} onChoose={setChosen} />
        )}
        <Palette
          page={page}
          drawn={drawn}
          extra={extra}
          onPut={(id) => {
            setTool("hand");
            setChosen(id);
          }}
        />
        <p class="sos-help">{extra.words.no_pen}</p>
      </div>
    </div>
  );
}

function PageWords({ book, page, extra }: Props) {
  const { submit } = useBoard();
  const { fields, help, sections, tellings } = extra.words;
  const own = isOwn(book);
  const set = (values: Record<string, unknown>) => submit(change("pages", page.id, values));
  const telling = own ? tellings.three_pictures : ["none", ...tellings.story];
  const section = sections[page.section ?? "none"];
  const named = (name: string) => ({ value: name, label: sections[name]?.title ?? name });
  const feelings = page.feelings ?? [];
  return (
    <div class="sos-pages__words" data-card={page.id}>
      {section && (section.help || section.ask) && (
        <p class="sos-pages__prompt">
          {section.help} {section.ask}
        </p>
      )}
      <Words
        shown
        lines={2}
        class="sos-pages__told"
        label={(own ? fields.own_words : fields.words) ?? ""}
        help={own ? help.own_words : help.words}
        value={page.words ?? ""}
        onCommit={(words) => set({ words })}
      />
      {!own && <OnTheMap section={page.section ?? "none"} extra={extra} />}
      <KeptBeside part="pages" item={page.id} />
      <Advice part="pages" item={page.id} />
      <div class="sos-pages__two">
        <Choice
          label={fields.section ?? ""}
          value={page.section ?? "none"}
          options={telling.map(named)}
          onChange={(section) => set({ section })}
        />
        <Words
          shown
          lines={1}
          label={fields.shows ?? ""}
          help={help.shows}
          placeholder={extra.pages[page.id]?.shows}
          value={page.shows ?? ""}
          onCommit={(shows) => set({ shows })}
        />
      </div>
      <details class="sos-pages__group" open={own}>
        <summary>{fields.feelings}</summary>
        <Faces
          legend={fields.feelings ?? ""}
          help={help.feelings}
          extra={extra}
          value={feelings}
          onToggle={(feeling) =>
            set({
              feelings: feelings.includes(feeling)
                ? feelings.filter((each) => each !== feeling)
                : [...feelings, feeling],
            })
          }
        />
        <Words
          shown
          lines={1}
          label={fields.felt ?? ""}
          value={page.felt ?? ""}
          onCommit={(felt) => set({ felt })}
        />
        {!own && (
          <Whom
            label={fields.disputed_by ?? ""}
            value={page.disputed_by ?? []}
            onSet={(disputed_by) => set({ disputed_by })}
          />
        )}
      </details>
    </div>
  );
}
