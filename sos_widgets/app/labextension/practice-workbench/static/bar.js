// The slim bar above a practice page: where one is, the way to JupyterLab, and Finish.

/** Build the bar as a JupyterLab widget. */
export function bar({ settings, single, Widget }) {
  const node = document.createElement("div");
  node.className = "sos-practice__bar";
  const widget = new Widget({ node });
  widget.id = "practice-workbench-bar";
  const open = (name) => `${settings.baseUrl}practice/open/${encodeURIComponent(name)}`;

  const title = element("span", "sos-practice__title", "Practice workbench");
  const start = element("a", "sos-practice__link", "Start page");
  start.href = open("00-start-here.ipynb");
  const space = element("span", "sos-practice__space", "");
  const trainer = element("a", "sos-practice__link", "Trainer's window");
  trainer.href = `${settings.baseUrl}practice/trainer`;
  // By name: a second click comes back to the window that is there.
  trainer.target = "practice-trainer";
  trainer.addEventListener("click", (event) => {
    const opened = window.open(trainer.href, trainer.target, "popup,width=1180,height=900");
    if (!opened) return; // the browser opens no windows: then the link opens a tab
    event.preventDefault();
    opened.focus();
  });
  const other = element(
    "a",
    "sos-practice__link",
    single ? "Show JupyterLab" : "Back to practice view",
  );
  other.href = "#";
  other.addEventListener("click", (event) => {
    event.preventDefault();
    const path = node.dataset.notebook;
    const lab = `${settings.baseUrl}lab/tree/${path.split("/").map(encodeURIComponent).join("/")}`;
    window.location.assign(single ? lab : open(path));
  });
  const finish = element("button", "sos-practice__finish", "Finish");
  finish.type = "button";
  const question = finishQuestion(settings);
  finish.addEventListener("click", () => question.showModal());
  node.append(title, start, space, trainer, other, finish, question);
  return widget;
}

/** Build the question that Finish asks. */
function finishQuestion(settings) {
  const dialog = element("dialog", "sos-practice__question", "");
  dialog.setAttribute("aria-labelledby", "sos-practice-question");
  const heading = element("h2", "", "Finish for today?");
  heading.id = "sos-practice-question";
  const words = element(
    "p",
    "",
    "This closes the practice workbench on this computer. What the boards show as saved is " +
      "in your practice files.",
  );
  const form = element("form", "sos-practice__choice", "");
  form.method = "post";
  form.action = `${settings.baseUrl}practice/finish`;
  const secret = element("input", "", "");
  secret.type = "hidden";
  secret.name = "_xsrf";
  const stay = element("button", "sos-practice__stay", "Stay here");
  stay.type = "button";
  stay.addEventListener("click", () => dialog.close());
  const finish = element("button", "sos-practice__finish", "Finish");
  form.addEventListener("submit", () => {
    secret.value = document.cookie.match(/(?:^|; )_xsrf=([^;]*)/)?.[1] ?? "";
  });
  form.append(secret, stay, finish);
  dialog.append(heading, words, form);
  return dialog;
}

function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text) made.textContent = text;
  return made;
}
