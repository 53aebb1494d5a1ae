// What JupyterLab loads: a module-federation container, written by hand so that
// nothing has to be built. It hands JupyterLab's own modules to plugin.js.
(() => {
  const here = document.currentScript.src;
  let shared = {};

  // The address says that a page is on its way: JupyterLab's parts stay unseen until then.
  if (/\/doc\/workspaces\/practice-/.test(window.location.pathname)) {
    document.documentElement.classList.add("sos-practice-opening");
  }
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("practice.css", here).href;
  document.head.append(style);

  /** Give one of JupyterLab's own modules, at the one version it shares. */
  async function fromLab(name) {
    const [version] = Object.values(shared[name]);
    return (await version.get())();
  }

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["practice-workbench"] = {
    init(scope) {
      shared = scope;
    },
    async get() {
      const { plugin } = await import(new URL("plugin.js", here).href);
      const [notebook, apputils, lumino] = await Promise.all(
        ["@jupyterlab/notebook", "@jupyterlab/apputils", "@lumino/widgets"].map(fromLab),
      );
      const module = { __esModule: true, default: plugin({ notebook, apputils, lumino }) };
      return () => module;
    },
  };
})();
