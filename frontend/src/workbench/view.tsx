// The Workbench: a start screen, or one open family with all of its tools.

import { render } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import "../kit/suppress";
import { Provider, useModel, useRemembered } from "../kit/board";
import { keepFocus } from "../kit/focus";
import { PATIENCE } from "../kit/lasting";
import { Outbox } from "../kit/outbox";
import { SILENT, send } from "../kit/send";
import type { Host, Model, PracticeInfo, RenderContext } from "../kit/types";
import { useAsk } from "./ask";
import { OpenFamily } from "./open";
import { useRoom } from "./room";
import { StartScreen } from "./start";
import type { Opened, Second, Start } from "./types";

type Props = { model: Model; host: Host | undefined; root: HTMLElement };

function Workbench({ model, host, root }: Props) {
  const start = useModel<Start>(model, "start");
  const opened = useModel<Opened>(model, "opened");
  const info = useModel<PracticeInfo>(model, "practice_info");
  const [file, remember] = useRemembered(`workbench:${start.place}`, "");
  const second = useModel<Second>(model, "second");
  const [besideIt, rememberBeside] = useRemembered(`workbench:${start.place}:second`, "");
  const askFor = useAsk(model);
  const [clearing, setClearing] = useState(false);
  // A page that comes back to a family shows no families to choose from meanwhile.
  const [returning, setReturning] = useState(!!file && !opened.file);
  const [opening, setOpening] = useState(returning ? file : "");
  // The tool at which a family that is being started is to open.
  const [first, setFirst] = useState("");
  const [trouble, setTrouble] = useState("");
  const latest = useRef({ opened, remember });
  latest.current = { opened, remember };

  const tell = (message: Record<string, string>): boolean => {
    const heard = send(model, message);
    setTrouble(heard ? "" : SILENT);
    return heard;
  };
  const ask = (what: string, message: Record<string, string>) => {
    if (tell(message)) setOpening(what);
  };
  useRoom({ opened, info, open: (file) => ask(file, { type: "open", file }) });
  useEffect(() => {
    const receive = (content: { type?: string; sentence?: string }) => {
      if (content?.type !== "trouble") return;
      setOpening("");
      setTrouble(content.sentence ?? "");
      if (!latest.current.opened.file) latest.current.remember("");
    };
    model.on("msg:custom", receive);
    return () => model.off("msg:custom", receive);
  }, [model]);
  // The folder may have changed since Python looked at it last.
  useLayoutEffect(() => {
    if (!opened.file) send(model, { type: "look" });
  }, []);
  // After the kernel has started again this page comes back to where it was.
  useEffect(() => {
    if (file && !opened.file) ask(file, { type: "open", file });
  }, []);
  useEffect(() => {
    if (!opened.file) return;
    setOpening("");
    setReturning(false);
    setTrouble("");
    remember(opened.file);
    setClearing(false);
    if (besideIt && !second.file) send(model, { type: "second", file: besideIt });
  }, [opened.file]);
  useEffect(() => {
    if (second.file) rememberBeside(second.file);
  }, [second.file]);
  useEffect(() => {
    if (!opening) return;
    const timer = setTimeout(() => {
      setOpening("");
      setTrouble(SILENT);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [opening]);

  if (opened.file && info.id) {
    return (
      <Practising key={info.id} model={model} host={host} root={root} practice={info.id}>
        {trouble && (
          <p class="sos-notice" role="alert">
            {trouble}
          </p>
        )}
        <OpenFamily
          opened={opened}
          second={second}
          files={start.files}
          reading={start.reading}
          first={first}
          ask={askFor}
          pageMark={start.page_mark}
          root={root}
          onClose={(clear) => {
            remember("");
            rememberBeside("");
            setClearing(!!clear);
            tell({ type: "close" });
          }}
          onOpen={(name) => {
            setFirst("");
            rememberBeside("");
            ask(name, { type: "open", file: name });
          }}
          onBeside={(name) => {
            rememberBeside(name);
            tell({ type: "second", file: name });
          }}
        />
      </Practising>
    );
  }
  if (returning && opening)
    return (
      <p class="sos-workbench__start sos-workbench__opening" role="status">
        Opening your practice file again…
      </p>
    );
  return (
    <StartScreen
      model={model}
      start={start}
      trouble={trouble || start.trouble}
      opening={opening}
      ask={askFor}
      clearing={clearing}
      onStart={({ slug, title }, tool = "") => {
        setFirst(tool);
        ask(title, { type: "start", family: slug });
      }}
      onOpen={({ file: name, title }) => {
        setFirst("");
        ask(title, { type: "open", file: name });
      }}
    />
  );
}

function Practising(props: Props & { practice: string; children: preact.ComponentChildren }) {
  const { model, host, root, practice } = props;
  const outbox = useMemo(() => new Outbox(model, { practice, board: "workbench" }), [model]);
  useLayoutEffect(() => () => outbox.close(), [outbox]);
  return (
    <Provider model={model} host={host} outbox={outbox} root={root} name="workbench">
      {props.children}
    </Provider>
  );
}

export default {
  render({ model, el, host }: RenderContext) {
    el.classList.add("sos", "sos-workbench");
    el.dataset.sosBoard = "workbench";
    render(<Workbench model={model} host={host} root={el} />, el);
    const release = keepFocus(el);
    return () => {
      release();
      render(null, el);
    };
  },
};
