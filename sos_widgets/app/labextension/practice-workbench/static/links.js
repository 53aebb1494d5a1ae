// Links between lessons open the next one with its cells already run.

/** Send links to notebooks by way of the workbench's own address. */
export function openLinksAlreadyRun(panel, baseUrl) {
  const mend = (event) => {
    const link = event.target.closest?.("a");
    const name = link && lesson(link, baseUrl);
    if (!name) return;
    // JupyterLab would open a tab inside itself: the plain address is all that is wanted.
    for (const key of Object.keys(link.dataset)) delete link.dataset[key];
    link.target = "_self";
    link.href = `${baseUrl}practice/open/${encodeURIComponent(name)}`;
    event.stopImmediatePropagation();
  };
  for (const kind of ["click", "auxclick"]) panel.node.addEventListener(kind, mend, true);
}

/** Name the lesson that a link in a page leads to; empty for any other link. */
export function lesson(link, baseUrl) {
  // JupyterLab has turned a link beside the page into the address of the file itself.
  const files = `${baseUrl}files/`;
  if (!link.href.startsWith(files)) return "";
  const [path] = link.href.slice(files.length).split(/[?#]/);
  return /^[^/]+\.ipynb$/.test(path) ? decodeURIComponent(path) : "";
}
