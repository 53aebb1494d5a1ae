import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SUPPRESS } from "../../src/kit/suppress";
import type { Item, Parts } from "../../src/kit/types";
import view from "../../src/pages/view";
import { FakeModel } from "../fake";
import "../pointer";

// By these Preact knows how an event is written.
for (const name of ["onpointerdown", "onpointermove", "onpointerup", "onpointercancel"]) {
  Object.defineProperty(Element.prototype, name, { value: null, writable: true });
}

const term = (value: string) => ({ value, label: value.replace("_", " ") });
const section = (title: string) => ({ title, help: `${title}?`, ask: "What else?" });
const pageWords = {
  lead: "A few words.",
  lead_child: "A child's own.",
  none: "No book yet.",
  no_pages: "No page yet.",
  about: "About this book",
  page: "Page",
  of: "of",
  read: "Read it aloud",
  make: "Go on making it",
  empty_end: "Nothing to read.",
  full: "This page is full.",
  no_pen: "The pen needs a pointer.",
  disagreed: "We do not all say the same",
  begin: {
    involved: { button: "Why people are involved", title: "Why" },
    three_pictures: { button: "Three pictures", title: "My pictures" },
  },
  sections: {
    none: { title: "No part", help: "" },
    good_beginning: section("A good beginning"),
    what_happened: section("What happened"),
    hopeful_end: section("A hopeful end"),
    worries: section("Worries"),
    dreams: section("Dreams"),
  },
  tellings: {
    story: ["good_beginning", "what_happened", "hopeful_end"],
    three_pictures: ["worries", "dreams"],
  },
  map: { title: "On the map", help: "", told: "Told:", from: { good_beginning: ["strength"] } },
  fields: { words: "The words", own_words: "What the child said", shows: "What is seen" },
  help: {},
  ages: {},
  ready_own: { draft: "not asked" },
  looks: { title: "People", help: "", fields: {}, checks: {} },
  drawn: { groups: { places: "Places" }, in_group: { places: ["house"] } },
  making: { to_print: "Print", fold: "Booklet", flat: "Pages", open: "Open", download: "Down" },
};
const SVG = "http://www.w3.org/2000/svg";
const svgOf = (ids: string, drawn: Item[]) =>
  `<svg xmlns="${SVG}" viewBox="0 0 800 520"><g id="${ids}whole">${drawn
    .map(
      (each) =>
        `<g id="${ids}${each.id}" data-kind="${each.thing === "line" ? "line" : "drawing"}"${
          each.thing === "line" ? "" : ` aria-label="${each.thing ?? "figure"} ${each.id}"`
        }><path d="M0 0"/></g>`,
    )
    .join("")}</g></svg>`;

function shown(parts: Parts = {}, full = 800) {
  const all = {
    people: [{ id: "mia", name: "Mia Moor" }],
    ...Object.fromEntries(
      ["looks", "books", "pages", "drawings", "dismissals", "rules_off", "local_words"].map(
        (name) => [name, []],
      ),
    ),
    ...parts,
  } as Parts;
  const draw = (now: Parts) =>
    Object.fromEntries(
      (now.pages ?? []).map((page) => {
        const drawn = (now.drawings ?? []).filter((each) => each.page === page.id);
        const ids = `b-${page.id}-`;
        return [page.id, { svg: svgOf(ids, drawn), ids, called: "Page", shows: "Shown." }];
      }),
    );
  const rest = {
    looks: { mia: { svg: svgOf("l-", []), called: "Mia Moor", words: "Mia" } },
    books: { b: { called: "A story" } },
    sheet: { title: "Pages", blocks: [] },
    children: ["mia"],
    words: pageWords,
    choices: {
      Thing: [term("house"), term("speech"), term("thought"), term("label")],
      Feeling: [term("happy"), term("sad")],
      Crayon: [term("plain"), term("red")],
      Ground: [term("paper"), term("night")],
    },
    things: { house: svgOf("t-", []) },
    faces: { happy: svgOf("f-", []), sad: svgOf("g-", []) },
    paint: { plain: "#000000", red: "#ff0000" },
    room: { full, longest: 1000, width: 800, height: 520 },
    advice: { notes: [], rules: [] },
  };
  const model = new FakeModel({
    parts: all,
    words: { tools: { pages: "Words and pictures" } },
    extra: { ...rest, pages: draw(all) },
  });
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  view.render({ model, el });
  const now = (part: string) => ((model.get("parts") as Parts)[part] ?? []) as Item[];
  const redraw = () => model.put("extra", { ...rest, pages: draw(model.get("parts") as Parts) });
  return { model, el, now, redraw };
}

const BOOK = {
  books: [{ id: "b", title: "A story", children: ["mia"] }],
  pages: [{ id: "p", book: "b", section: "good_beginning", words: "We play." }],
};
const HOUSE = { id: "h", page: "p", thing: "house", x: 400, y: 484 };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const frame = (el: Element) => el.querySelector(".sos-pages__frame") as HTMLElement;
const group = (el: Element, id: string) => el.querySelector(`[data-drawn="${id}"]`) as SVGGElement;

function stroke(el: Element, points: [number, number][], more: object = {}) {
  const place = frame(el);
  const svg = place.querySelector("svg") as SVGSVGElement;
  svg.getBoundingClientRect = () => ({ left: 0, top: 0, width: 800, height: 520 }) as DOMRect;
  const at = ([clientX, clientY]: [number, number]) => ({
    clientX,
    clientY,
    pointerId: 1,
    button: 0,
    ...more,
  });
  const [first, ...rest] = points as [[number, number], ...[number, number][]];
  fireEvent.pointerDown(place, at(first));
  for (const point of rest) fireEvent.pointerMove(place, at(point));
  fireEvent.pointerUp(place, at(rest.at(-1) ?? first));
}

beforeEach(() => sessionStorage.clear());

it("says to Python that somebody looks, and waits for what is drawn", async () => {
  const { model } = shown(BOOK);
  const extra = model.get("extra");
  const asked = () => model.sent.filter((each) => each.type === "looked_at").length;
  expect(asked()).toBe(0);
  model.put("extra", { advice: { notes: [], rules: [] } });
  await waitFor(() => expect(asked()).toBe(1));
  expect(screen.getByText("One moment…")).toBeTruthy();
  model.put("extra", extra);
  await waitFor(() => expect(screen.getByText("Read it aloud")).toBeTruthy());
});

describe("a book", () => {
  it("is begun with its first page, or with all three pictures of one child", async () => {
    const { now } = shown();
    expect(screen.getByText("No book yet.")).toBeTruthy();
    press(/Why people are involved/);
    await waitFor(() => expect(now("books")).toHaveLength(1));
    expect(now("pages").map((each) => each.section)).toEqual(["good_beginning"]);
    fireEvent.click(screen.getByText("Begin another book"));
    press(/Three pictures/);
    await waitFor(() => expect(now("books")).toHaveLength(2));
    expect(now("books")[1]).toMatchObject({ occasion: "three_pictures", children: ["mia"] });
    expect(now("pages").slice(1)).toMatchObject([{ section: "worries" }, { section: "dreams" }]);
  });

  it("offers the part that is not told yet, and puts it in its place", async () => {
    const pages = [...BOOK.pages, { id: "end", book: "b", section: "hopeful_end" }];
    const { now } = shown({ ...BOOK, pages });
    const next = screen.getByLabelText("Next page") as HTMLSelectElement;
    expect(next.value).toBe("what_happened");
    press(/Add this page/);
    await waitFor(() => expect(now("pages")).toHaveLength(3));
    expect(now("pages").map((each) => each.section)).toEqual([
      "good_beginning",
      "what_happened",
      "hopeful_end",
    ]);
  });

  it("is read page by page, with what people see differently before the last page", async () => {
    const books = [{ ...BOOK.books[0], id: "b", disagreement: "Dad says once." }];
    const pages = [...BOOK.pages, { id: "q", book: "b", words: "Good night." }];
    const { el } = shown({ books, pages });
    press("Read it aloud");
    const dialog = el.querySelector("dialog") as HTMLElement;
    const read = () => within(dialog);
    expect(dialog.tabIndex).toBe(-1);
    expect(dialog.getAttribute(SUPPRESS)).toBe("true");
    expect(read().getByText("We play.")).toBeTruthy();
    fireEvent.keyDown(dialog, { key: "ArrowRight" });
    await waitFor(() => expect(read().getByText("Dad says once.")).toBeTruthy());
    fireEvent.keyDown(dialog, { key: "ArrowRight" });
    await waitFor(() => expect(read().getByText("Good night.")).toBeTruthy());
    fireEvent.click(read().getByText("Go on making it"));
    await waitFor(() => expect(el.querySelector("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Read it aloud");
  });
});

it("shows what stands on the map for this part of the story, and writes none of it", () => {
  const statements = [
    { id: "s", category: "strength", words: "Dad sings." },
    { id: "h", category: "harm", words: "Dad fell asleep." },
    { id: "e", category: "strength", words: " " },
  ];
  const { model } = shown({ ...BOOK, statements });
  const found = screen.getByText("On the map").closest("details") as HTMLElement;
  expect(within(found).getAllByRole("listitem", { hidden: true })).toHaveLength(1);
  expect(found.textContent).toContain("Dad sings.");
  expect(model.sent.filter((each) => each.edit)).toHaveLength(0);
});

describe("the pen", () => {
  it("saves one line for one stroke, in units of the page, and shows it at once", async () => {
    const { el, now, redraw } = shown(BOOK);
    stroke(el, [
      [10, 10],
      [60, 10],
      [60, 80],
    ]);
    await waitFor(() => expect(now("drawings")).toHaveLength(1));
    const [line] = now("drawings");
    expect(line).toMatchObject({ page: "p", thing: "line", points: [10, 10, 60, 10, 60, 80] });
    expect(el.querySelectorAll(".sos-pages__wet path")).toHaveLength(1);
    redraw();
    await waitFor(() => expect(group(el, String(line?.id))).toBeTruthy());
    expect(el.querySelectorAll(".sos-pages__wet path")).toHaveLength(0);
  });

  it("leaves a hand that rests on the screen alone once a pen has been used", async () => {
    const { el, now } = shown(BOOK);
    stroke(el, [[10, 10]], { pointerType: "pen" });
    await waitFor(() => expect(now("drawings")).toHaveLength(1));
    stroke(el, [[90, 90]], { pointerType: "touch" });
    stroke(el, [[20, 20]], { pointerType: "pen" });
    await waitFor(() => expect(now("drawings")).toHaveLength(2));
    expect(now("drawings").map((each) => each.points)).toEqual([
      [10, 10],
      [20, 20],
    ]);
  });

  it("draws nothing more on a full page, and says so", async () => {
    const { el, now } = shown({ ...BOOK, drawings: [HOUSE] }, 1);
    stroke(el, [[10, 10]]);
    expect((await screen.findAllByText("This page is full.")).length).toBeGreaterThan(0);
    expect(now("drawings")).toHaveLength(1);
  });

  it("is rubbed out as one step", async () => {
    const line = (id: string, x: number) => ({
      id,
      page: "p",
      thing: "line",
      points: [x, 0, x, 100],
    });
    const drawings = [line("one", 50), line("two", 90), line("far", 300)];
    const { el, now, model } = shown({ ...BOOK, drawings });
    fireEvent.click(screen.getByRole("radio", { name: "Rub out" }));
    stroke(el, [
      [0, 50],
      [120, 50],
    ]);
    await waitFor(() => expect(now("drawings").map((each) => each.id)).toEqual(["far"]));
    expect(model.sent.filter((each) => each.edit)).toHaveLength(1);
  });
});

describe("what stands on a page", () => {
  it("is put there and chosen by a button, and moved by plain buttons", async () => {
    const { now, redraw, el } = shown(BOOK);
    press(/^House/);
    await waitFor(() => expect(now("drawings")).toHaveLength(1));
    redraw();
    const before = now("drawings")[0] as Item & { x: number; y: number };
    const panel = within(screen.getByRole("region", { name: "Chosen: house" }));
    fireEvent.click(panel.getByRole("button", { name: "Left" }));
    await waitFor(() => expect(now("drawings")[0]).toMatchObject({ x: before.x - 20 }));
    fireEvent.click(panel.getByRole("button", { name: "Larger" }));
    await waitFor(() => expect(now("drawings")[0]).toMatchObject({ size: 115 }));
    fireEvent.click(panel.getByRole("button", { name: "Take away" }));
    await waitFor(() => expect(now("drawings")).toHaveLength(0));
    expect(el.querySelector(".sos-pages__chosen")).toBeNull();
  });

  it("is moved by arrow keys and saved once the fingers rest", async () => {
    const { el, now, model } = shown({ ...BOOK, drawings: [HOUSE] });
    fireEvent.click(screen.getByRole("radio", { name: "Move things" }));
    const house = group(el, "h");
    expect(house.getAttribute("tabindex")).toBe("0");
    expect(house.getAttribute(SUPPRESS)).toBe("true");
    house.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp"]) fireEvent.keyDown(house, { key });
    fireEvent.keyDown(house, { key: "ArrowUp", shiftKey: true });
    expect(house.getAttribute("transform")).toBe("translate(20 -50)");
    fireEvent.focusOut(house);
    await waitFor(() => expect(now("drawings")[0]).toMatchObject({ x: 420, y: 434 }));
    expect(model.sent.filter((each) => each.edit)).toHaveLength(1);
  });

  it("is dragged, and a line by its points", async () => {
    const line = { id: "l", page: "p", thing: "line", points: [10, 10, 20, 20] };
    const { el, now } = shown({ ...BOOK, drawings: [line] });
    fireEvent.click(screen.getByRole("radio", { name: "Move things" }));
    const svg = frame(el).querySelector("svg") as SVGSVGElement;
    svg.getBoundingClientRect = () => ({ left: 0, top: 0, width: 800, height: 520 }) as DOMRect;
    const at = (clientX: number, clientY: number) => ({
      clientX,
      clientY,
      pointerId: 1,
      button: 0,
    });
    fireEvent.pointerDown(group(el, "l"), at(10, 10));
    fireEvent.pointerMove(frame(el), at(110, 60));
    fireEvent.pointerUp(frame(el), at(110, 60));
    await waitFor(() => expect(now("drawings")[0]).toMatchObject({ points: [110, 60, 120, 70] }));
  });

  it("goes with Delete, and Page Down leads to the next", async () => {
    const other = { id: "o", page: "p", thing: "speech", x: 100, y: 100, words: "Hello" };
    const { el, now } = shown({ ...BOOK, drawings: [HOUSE, other] });
    fireEvent.click(screen.getByRole("radio", { name: "Move things" }));
    group(el, "h").focus();
    fireEvent.keyDown(group(el, "h"), { key: "PageDown" });
    expect(document.activeElement).toBe(group(el, "o"));
    expect((screen.getByLabelText("The words in it") as HTMLTextAreaElement).value).toBe("Hello");
    fireEvent.keyDown(group(el, "o"), { key: "Delete" });
    await waitFor(() => expect(now("drawings").map((each) => each.id)).toEqual(["h"]));
  });
});

it("says nothing of a picture twice: what is shown small has no name and no id", async () => {
  const { el } = shown({ ...BOOK, drawings: [HOUSE] });
  await waitFor(() => expect(el.querySelector(".sos-pages__thumb path")).toBeTruthy());
  const small = Array.from(el.querySelectorAll(".sos-pages__thumb *"));
  expect(small.length).toBeGreaterThan(0);
  for (const each of small) {
    expect(each.id).toBe("");
    expect(each.hasAttribute("aria-label")).toBe(false);
  }
  expect(el.querySelectorAll('[id="b-p-h"]')).toHaveLength(1);
});

describe("the booklet", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is offered once it is made", async () => {
    URL.createObjectURL = vi.fn(() => "blob:here");
    URL.revokeObjectURL = vi.fn();
    const { model } = shown(BOOK);
    press("Booklet");
    expect(model.sent.at(-1)).toMatchObject({ type: "booklet", book: "b", fold: true });
    model.fire("msg:custom", { type: "booklet", book: "b", html: "<p>", name: "a.html" });
    const link = await screen.findByRole("link", { name: "Down" });
    expect([link.getAttribute("href"), link.getAttribute("download")]).toEqual([
      "blob:here",
      "a.html",
    ]);
  });

  it("is not waited for in silence where Python hangs", async () => {
    vi.useFakeTimers();
    shown(BOOK);
    await vi.advanceTimersByTimeAsync(100);
    press("Booklet");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(screen.queryByRole("alert")).toBeNull();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(screen.getByRole("alert").textContent).toMatch(/Python does not answer/);
  });
});
