// A practice page is for reading and for boards: JupyterLab's editing stays out of it.

/** Keep plain keys and double clicks on a page from reaching JupyterLab. */
export function keepPlain(panel) {
  // Listened to while the event rises: the boards inside have had it by then.
  panel.node.addEventListener("keydown", (event) => {
    const save = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (!save) event.stopPropagation();
  });
  panel.node.addEventListener(
    "dblclick",
    (event) => {
      if (!event.target.closest?.(".jp-OutputArea")) event.stopImmediatePropagation();
    },
    true,
  );
}

/** Never write the notebook from a page: what people make is in their practice files. */
export function leaveFile(panel) {
  const { model } = panel.context;
  const forget = () => {
    if (model.dirty) model.dirty = false;
  };
  model.stateChanged.connect(forget);
  forget();
}

/** Keep cells out of the tab order: what is in them is what a person can use. */
export function skipCells(panel) {
  const skip = () => {
    for (const cell of panel.content.node.querySelectorAll('.jp-Cell[tabindex="0"]')) {
      cell.tabIndex = -1;
    }
  };
  const watch = new MutationObserver(skip);
  watch.observe(panel.content.node, { attributeFilter: ["tabindex"], subtree: true });
  panel.disposed.connect(() => watch.disconnect());
  skip();
}
