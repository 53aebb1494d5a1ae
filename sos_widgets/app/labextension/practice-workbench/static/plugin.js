// Practice view: a notebook whose metadata asks for it is shown as a page.
import { bar } from "./bar.js";
import { blankWhenAsked } from "./blank.js";
import { openLinksAlreadyRun } from "./links.js";
import { keepPlain, leaveFile, skipCells } from "./page.js";
import { keepLive } from "./live.js";

// A page that does not come must not leave the screen covered.
const COVER_MS = 10_000;

/** Make the JupyterLab plug-in. */
export function plugin({ notebook, apputils, lumino }) {
  return {
    id: "practice-workbench:practice-view",
    description: "Shows the workbench's own notebooks as pages.",
    autoStart: true,
    requires: [notebook.INotebookTracker],
    activate(app, tracker) {
      const settings = app.serviceManager.serverSettings;
      const single = isSingleDocument();
      if (single) blankWhenAsked();
      const header = bar({ settings, single, Widget: lumino.Widget });
      app.shell.add(header, "header");
      header.hide();

      const show = async (panel) => {
        await app.restored; // until then JupyterLab is still placing its own parts
        const practice = Boolean(panel) && isPractice(panel);
        header.setHidden(!practice);
        if (practice) header.node.dataset.notebook = panel.context.path;
        document.body.classList.toggle("sos-practice", practice && single);
        if (single) showLab(app.shell, !practice);
        if (panel) uncover();
      };
      const greet = async (panel) => {
        await panel.context.ready;
        if (tracker.currentWidget === panel) void show(panel);
        if (!single || !isPractice(panel)) return;
        panel.addClass("sos-practice__page");
        panel.toolbar.hide();
        keepPlain(panel);
        leaveFile(panel);
        skipCells(panel);
        openLinksAlreadyRun(panel, settings.baseUrl);
        keepLive(panel, { settings, apputils });
      };
      tracker.widgetAdded.connect((_, panel) => void greet(panel));
      tracker.currentChanged.connect((_, panel) => {
        if (!panel) void show(null);
        else void panel.context.ready.then(() => tracker.currentWidget === panel && show(panel));
      });
      tracker.forEach((panel) => void greet(panel));
      void app.restored.then(() => setTimeout(uncover, COVER_MS));
    },
  };
}

/** Tell whether this is the address of one page, not of the whole of JupyterLab. */
function isSingleDocument() {
  const config = document.getElementById("jupyter-config-data");
  return JSON.parse(config.textContent).mode === "single-document";
}

/** Tell whether a notebook asks to be shown as a page. */
export function isPractice(panel) {
  const asked = panel.content.model?.sharedModel.getMetadata("practice_workbench");
  return asked?.view === "practice";
}

/** Show what was kept unseen while the page was on its way. */
function uncover() {
  document.documentElement.classList.remove("sos-practice-opening");
}

/** Show or hide what belongs to a development environment. */
function showLab(shell, visible) {
  for (const area of ["top", "menu", "bottom"]) {
    const [first] = shell.widgets(area);
    first?.parent.setHidden(!visible);
  }
  for (const side of ["left", "right"]) {
    if (shell.isSideTabBarVisible(side) !== visible) shell.toggleSideTabBarVisibility(side);
  }
  if (!visible) {
    shell.collapseLeft();
    shell.collapseRight();
  }
}
