// Boards come back by themselves: cells are run again whenever a kernel has started anew.

const LOOKS = 5;
const BETWEEN = 1000; // milliseconds

/** Run the page's cells on every new kernel process, with nothing for the person to do. */
export function keepLive(panel, { settings, notebook, apputils }) {
  const context = panel.context.sessionContext;
  let stale = false;
  let running = false;

  const runAll = async () => {
    if (running || panel.isDisposed) return;
    running = true;
    stale = false;
    try {
      await notebook.NotebookActions.runAll(panel.content, context);
      if (!stale) await tellShown(panel, context, settings);
    } finally {
      running = false;
      if (stale) void settle();
    }
  };
  lookAgain(panel, () => {
    stale = true;
    void settle();
  });
  const settle = async () => {
    const kernel = context.session?.kernel;
    if (!stale || !kernel || kernel.connectionStatus !== "connected") return;
    if (["idle", "busy"].includes(kernel.status)) await runAll();
  };

  context.statusChanged.connect((_, status) => {
    if (["autorestarting", "restarting", "dead", "terminating"].includes(status)) stale = true;
    if (status === "autorestarting") dismissDialogs(apputils);
    if (status === "dead") void context.restartKernel();
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
    if (lost.length === 0) return;
    looks += 1;
    if (looks > LOOKS) return;
    if (looks === LOOKS) return run();
    for (const { outputArea } of lost) outputArea.model.fromJSON(outputArea.model.toJSON());
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

/** Let other pages, and this one when it is loaded again, open on the boards that are shown here. */
async function tellShown(panel, context, { baseUrl }) {
  const kernel = context.session?.kernel;
  if (!kernel || panel.isDisposed) return;
  const cells = panel.content.model.toJSON().cells.filter((cell) => cell.cell_type === "code");
  const secret = document.cookie.match(/(?:^|; )_xsrf=([^;]*)/)?.[1] ?? "";
  await fetch(`${baseUrl}practice/ran/${kernel.id}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRFToken": secret },
    body: JSON.stringify({ outputs: cells.map((cell) => cell.outputs) }),
  }).catch(() => {}); // Without it, another page makes boards of its own.
}

/** Answer JupyterLab's "Kernel Restarting" before it is seen: nothing is asked of anybody. */
function dismissDialogs(apputils) {
  apputils.Dialog.tracker.forEach((dialog) => {
    if (!dialog.isAttached) dialog.reject();
  });
}
