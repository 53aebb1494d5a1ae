// Boards come back by themselves: cells are run again whenever a kernel has started anew.

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
