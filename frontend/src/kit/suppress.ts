// JupyterLab takes single keys (x cuts the cell) from whatever has the focus,
// unless that very element carries this attribute; so every element that can
// have the focus gets it, here, once.

import { options, type VNode } from "preact";

export const SUPPRESS = "data-lm-suppress-shortcuts";

const FOCUSABLE = new Set(["a", "button", "input", "select", "textarea", "summary", "iframe"]);

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === "string") {
    const props = vnode.props as Record<string, unknown>;
    if (FOCUSABLE.has(vnode.type) || "tabIndex" in props || "contentEditable" in props) {
      props[SUPPRESS] = "true";
    }
  }
  before?.(vnode);
};
