// Boards come back by themselves: cells are run again whenever a kernel has started anew.
// The server runs them, so that every page that has lost its kernel comes to the same boards.

const LOOKS = 5;
const BETWEEN = 1000; // milliseconds
const AFTER = 3000; // Jupyter's widgets give up after two seconds

/** Show the page's boards on every new kernel process, with nothing for the person to do. */
export function keepLive(panel, { settings, apputils }) {
  const context = panel.context.sessionContext;
  let stale = false;
  let anew = false;
  let running = false;
  let failures = 0;
  let given = ""; // the kernel that was given up

  const bring = async (kernel) => {
    running = true;
    stale = false;
    try {
      const outputs = await ranOutputs(kernel, settings, anew);
      if (!stale && !panel.isDisposed) show(panel, outputs);
      anew = false;
      failures = 0;
    } catch {
      // The kernel was lost once more, or the server is not to be reached just now.
      failures += 1;
      stale = stale || failures < LOOKS;
    }
    if (failures) await new Promise((done) => setTimeout(done, BETWEEN));
    running = false;
    void settle();
  };
  lookAgain(panel, () => {
    stale = true;
    anew = true;
    void settle();
  });
  const settle = async () => {
    const kernel = context.session?.kernel;
    if (!stale || running || panel.isDisposed) return;
    if (!kernel || kernel.connectionStatus !== "connected") return;
    if (["idle", "busy"].includes(kernel.status)) await bring(kernel);
  };

  // A kernel that died again and again is given up by the server, and cannot be restarted.
  const replace = async (kernel) => {
    if (!kernel || given === kernel.id) return;
    given = kernel.id;
    // The server may have forgotten its session already.
    await context.shutdown().catch(() => {});
    stale = true;
    await context.changeKernel({ name: kernel.name });
    void settle();
  };

  context.statusChanged.connect((_, status) => {
    if (["autorestarting", "restarting", "dead", "terminating"].includes(status)) stale = true;
    if (status === "autorestarting") dismissDialogs(apputils);
    if (status === "dead") void replace(context.session?.kernel);
    void settle();
  });
  context.connectionStatusChanged.connect(() => void settle());
  context.kernelChanged.connect((_, change) => {
    if (change.oldValue && change.newValue) stale = true;
    void settle();
  });
  void context.ready.then(async () => {
    const kernel = context.session?.kernel;
    if (!kernel) return;
    const answer = await fetch(`${settings.baseUrl}practice/ran/${kernel.id}`);
    stale = stale || !(answer.ok && (await answer.json()).ran);
    await settle();
  });
}

/** Show a board again that a slow page looked for a moment too early, and gave up.
 *
 * Jupyter's widgets wait two seconds for what the kernel holds; where it comes just then
 * they say that it was not found, and never look again. Where it is not there at all,
 * the cells are run.
 */
function lookAgain(panel, run) {
  const { node } = panel.content;
  let looks = 0;
  let timer = 0;
  const look = () => {
    timer = 0;
    if (panel.isDisposed) return;
    const lost = panel.content.widgets.filter((cell) => cell.outputArea && isLost(cell.node));
    if (lost.length === 0) {
      looks = 0;
      return;
    }
    looks += 1;
    if (looks > LOOKS) return;
    if (looks === LOOKS) return run();
    for (const { outputArea } of lost) outputArea.model.fromJSON(outputArea.model.toJSON());
    timer = setTimeout(look, AFTER);
  };
  const seen = new MutationObserver(() => {
    if (!timer && isLost(node)) timer = setTimeout(look, BETWEEN);
  });
  seen.observe(node, { childList: true, subtree: true });
  panel.disposed.connect(() => seen.disconnect());
}

/** Whether a widget's place holds nothing but a sentence about it. */
function isLost(node) {
  return [...node.querySelectorAll(".jupyter-widgets")].some(
    (place) => place.childElementCount === 0 && place.classList.contains("lm-Panel"),
  );
}

/** Ask the server for what the cells show; it runs them where nobody has. */
async function ranOutputs(kernel, { baseUrl }, anew) {
  const secret = document.cookie.match(/(?:^|; )_xsrf=([^;]*)/)?.[1] ?? "";
  const answer = await fetch(`${baseUrl}practice/ran/${kernel.id}${anew ? "?anew=1" : ""}`, {
    method: "POST",
    headers: { "X-XSRFToken": secret },
  });
  if (!answer.ok) throw new Error(`the cells could not be run (${answer.status})`);
  return (await answer.json()).outputs;
}

/** Put what the cells show in its place. */
function show(panel, outputs) {
  const cells = panel.content.widgets.filter((cell) => cell.outputArea);
  for (const [at, cell] of cells.entries()) {
    cell.model.trusted = true;
    cell.outputArea.model.fromJSON(outputs[at] ?? []);
  }
}

/** Answer JupyterLab's "Kernel Restarting" before it is seen: nothing is asked of anybody. */
function dismissDialogs(apputils) {
  apputils.Dialog.tracker.forEach((dialog) => {
    if (!dialog.isAttached) dialog.reject();
  });
}
