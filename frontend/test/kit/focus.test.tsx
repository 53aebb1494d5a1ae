import { afterEach, beforeEach, expect, it } from "vitest";
import { keepFocus } from "../../src/kit/focus";

let root: HTMLElement;
let end: () => void;
const by = (id: string) => document.getElementById(id) as HTMLElement;
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  document.body.innerHTML = `<button id="far">Far</button>
    <div id="root"><h2 id="top">Board</h2>
      <section id="box"><h3 id="name">Harm</h3>
        <ul id="list"><li id="one"><button id="a">A</button></li>
          <li id="two"><button id="b">B</button></li></ul>
        <p id="plain">Words</p></section></div>`;
  root = by("root");
  end = keepFocus(root);
});
afterEach(() => end());

it("goes to what stands nearest when the thing with the focus goes away", async () => {
  by("b").focus();
  by("two").remove();
  await settled();
  expect(document.activeElement).toBe(by("a"));
  by("one").remove();
  await settled();
  expect(document.activeElement).toBe(by("name"));
  by("box").remove();
  await settled();
  expect(document.activeElement).toBe(by("top"));
});

it("leaves the focus where somebody has put it", async () => {
  by("b").focus();
  by("a").focus();
  by("two").remove();
  await settled();
  expect(document.activeElement).toBe(by("a"));
  by("far").focus();
  by("one").remove();
  await settled();
  expect(document.activeElement).toBe(by("far"));
});

it("takes nobody back who has left with the mouse", async () => {
  by("b").focus();
  by("plain").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  by("b").blur();
  by("two").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

it("goes along with what has the focus when it is pushed out of sight", async () => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const went: string[] = [];
  let at = 100;
  const button = by("b");
  button.getBoundingClientRect = () => ({ top: at, bottom: at + 20 }) as DOMRect;
  button.scrollIntoView = () => {
    went.push("b");
    at = 100;
  };
  const comesAbove = async (to: number) => {
    at = to;
    by("list").before(document.createElement("p"));
    await drawn();
  };
  button.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  button.focus();
  await drawn();
  await comesAbove(300);
  expect(went).toEqual([]);
  await comesAbove(5000);
  expect(went).toEqual(["b"]);
  // Whoever scrolls away stays there, and so does whoever works with the mouse.
  at = 5000;
  document.dispatchEvent(new Event("scroll"));
  await comesAbove(5000);
  at = 100;
  document.dispatchEvent(new Event("scroll"));
  by("plain").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button.blur();
  button.focus();
  await drawn();
  await comesAbove(5000);
  expect(went).toEqual(["b"]);
});

it("ends with its board", async () => {
  by("b").focus();
  end();
  by("two").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
