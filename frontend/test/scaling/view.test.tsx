import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { arrive } from "../../src/kit/going";
import { SUPPRESS } from "../../src/kit/suppress";
import view from "../../src/scaling/view";
import { choose, extra, field, looked, nan, press, radio, settled, shown, type } from "./sample";

beforeEach(() => sessionStorage.clear());

describe("somebody's view", () => {
  it("is kept by the first click on a number, and changed by the next", async () => {
    const { edits, now } = shown();
    press("Add somebody's view");
    await screen.findByLabelText("Whose view");
    type("Whose view", "nan");
    choose("Who they are to the child", "family");
    await settled();
    expect(edits()).toEqual([]);
    fireEvent.click(radio("5"));
    await waitFor(() => expect(now()[0]).toMatchObject({ who: "nan", number: 5, meeting: "m2" }));
    const before = radio("5");
    before.focus();
    fireEvent.click(radio("6"));
    await waitFor(() => expect(now()[0]).toMatchObject({ number: 6 }));
    expect(edits().map((each) => each.do)).toEqual(["add", "change"]);
    expect(edits()[1]).toMatchObject({ fields: { number: 6 } });
    // The card was updated in place: a person on the keyboard is where they were.
    expect(document.activeElement).toBe(before);
    expect(now().length).toBe(1);
  });

  it("waits for what is missing, says what, and forgets nothing of it", async () => {
    const { edits, close, model, el, now } = shown();
    press("Add somebody's view");
    await screen.findByRole("group", { name: /from 0 to 10/ });
    fireEvent.click(radio("7"));
    await screen.findByText(
      "To put it on the line, say whose view it is and who they are to the child.",
    );
    expect(edits()).toEqual([]);
    close();
    view.render({ model, el });
    expect(radio("7").checked).toBe(true);
    type("Whose view", "School nurse");
    await settled();
    choose("Who they are to the child", "parent");
    await waitFor(() => expect(now()[0]).toMatchObject({ who: "School nurse", number: 7 }));
    await waitFor(() => expect(screen.queryByText(/To put it on the line/)).toBeNull());
  });

  it("may have no number, and then asks for words that fit", async () => {
    const { now, edits } = shown([nan]);
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("radio", { name: "say it_depends" }));
    await waitFor(() => expect(now()[0]).toMatchObject({ answer: "it_depends", number: null }));
    expect(screen.getByLabelText("What does it depend on?")).toBeTruthy();
    fireEvent.click(radio("0"));
    await waitFor(() => expect(now()[0]).toMatchObject({ answer: "number", number: 0 }));
    expect(edits().length).toBe(2);
  });

  it("may be a guess, and then says whose", async () => {
    const { now } = shown([nan]);
    press(/^Nan/);
    await screen.findByLabelText("How we know this view");
    expect(screen.queryByLabelText("Guessed by whom?")).toBeNull();
    choose("How we know this view", "guess");
    await screen.findByLabelText("Guessed by whom?");
    type("Guessed by whom?", "Mia");
    await waitFor(() => expect(now()[0]).toMatchObject({ view: "guess", guessed_by: "mia" }));
    await screen.findByText(/guessed by Mia/);
    choose("How we know this view", "told");
    await waitFor(() => expect(now()[0]).toMatchObject({ view: "told", guessed_by: "" }));
  });

  it("of somebody else is guessed from a card, with who guesses there already", async () => {
    const { now } = shown([nan]);
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("button", { name: /^What would somebody else say/ }));
    await screen.findByLabelText("Guessed by whom?");
    expect(field("Guessed by whom?").value).toBe("Nan");
    type("Whose view", "Mia");
    choose("Who they are to the child", "child");
    await settled();
    fireEvent.click(radio("8"));
    await waitFor(() =>
      expect(now()[1]).toMatchObject({ who: "mia", view: "guess", guessed_by: "nan", number: 8 }),
    );
    expect(now()[1]).toMatchObject({ meeting: "m1" });
  });

  it("of a child is a path of the same eleven numbers, and a line where that is liked better", async () => {
    const { el, now } = shown([{ ...nan, who: "mia", role: "child" }]);
    press(/^Mia/);
    await screen.findByText("Safe: nothing yet");
    expect(el.querySelectorAll(".sos-scaling__steps--path input").length).toBe(11);
    fireEvent.click(radio("10"));
    await waitFor(() => expect(now()[0]).toMatchObject({ number: 10 }));
    expect(screen.getByLabelText("What keeps it there?")).toBeTruthy();
    press("As a line");
    await waitFor(() => expect(el.querySelector(".sos-scaling__steps--path")).toBeNull());
    expect(radio("10").checked).toBe(true);
  });

  it("can belong to a meeting put down right there, in one edit", async () => {
    const { now, edits } = shown([nan]);
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("button", { name: "A new meeting" }));
    fireEvent.click(await screen.findByRole("button", { name: "Add this meeting" }));
    expect((await screen.findByRole("alert")).textContent).toContain("name or a date");
    type("What to call it", "Third");
    type("Date", "2 July");
    await settled();
    press("Add this meeting");
    await waitFor(() => expect(now("meetings").length).toBe(3));
    expect(now("meetings")[2]).toMatchObject({ title: "Third", date: "2 July", labels: "care" });
    expect(now()[0]?.meeting).toBe(now("meetings")[2]?.id);
    expect(edits().map((each) => each.do)).toEqual(["together"]);
    await waitFor(() => expect(document.activeElement).toBe(field("At which meeting")));
  });

  it("stands outside a meeting while none goes on", async () => {
    const { model } = shown();
    model.put("extra", { ...extra, meeting_now: "" });
    await settled();
    press("Add somebody's view");
    expect(((await screen.findByLabelText("At which meeting")) as HTMLInputElement).value).toBe("");
  });

  it("says of a guess who guessed, when what would raise it becomes a next step", async () => {
    const guess = { ...nan, view: "guess", guessed_by: "mia", would_raise: " A key " };
    const { now } = shown([guess], { statements: [] });
    press(/^Nan/);
    const make = await screen.findByRole("button", { name: /^Make this a next step/ });
    fireEvent.click(make);
    await waitFor(() =>
      expect(now("statements")[0]).toMatchObject({
        words: "A key",
        who: "mia",
        meeting: "m1",
        source: "from a guess at what Nan would say would raise “How safe?”",
      }),
    );
  });

  it("is no next step before there are words for what would raise it", async () => {
    const { edits } = shown([nan], { statements: [] });
    press(/^Nan/);
    const make = await screen.findByRole("button", { name: "Make this a next step" });
    expect(make.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(make);
    await settled();
    expect(edits()).toEqual([]);
  });

  it("keeps the focus when it goes to another meeting", async () => {
    shown([nan, { ...nan, id: "r2", who: "mia", meeting: "m2" }]);
    press(/^Nan/);
    (await screen.findByLabelText("At which meeting")).focus();
    choose("At which meeting", "m2");
    await waitFor(() => expect(screen.queryByText("First, 4 May", { selector: "h5" })).toBeNull());
    expect(document.activeElement).toBe(field("At which meeting"));
  });

  it("once kept does not come back as a draft when it is removed", async () => {
    const { now } = shown();
    press("Add somebody's view");
    await screen.findByLabelText("Whose view");
    fireEvent.click(radio("5"));
    choose("Who they are to the child", "family");
    await settled();
    type("Whose view", "Nan");
    await waitFor(() => expect(now().length).toBe(1));
    await settled();
    press("Remove this view");
    await waitFor(() => expect(now()).toEqual([]));
    expect(screen.queryByText("Not on the line yet")).toBeNull();
    expect(screen.getByText(/Nobody has been asked yet/)).toBeTruthy();
  });

  it("that is not finished stays with its own scale", async () => {
    shown();
    press("Add somebody's view");
    await screen.findByLabelText("Whose view");
    fireEvent.click(radio("5"));
    await screen.findByText("Not on the line yet");
    press("How sure?");
    await waitFor(() => expect(screen.queryByText("Not on the line yet")).toBeNull());
    press("How safe?");
    await screen.findByText("Not on the line yet");
  });

  it("is asked again with who it is already there, and nothing else", async () => {
    const { edits } = shown([nan]);
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("button", { name: /Ask again/ }));
    await screen.findByText(/To put it on the line/);
    expect(field("Whose view").value).toBe("Nan");
    expect(field("Why this number?").value).toBe("");
    const answers = within(screen.getByRole("group", { name: /from 0 to 10/ }));
    const chosen = answers
      .getAllByRole("radio")
      .filter((each) => (each as HTMLInputElement).checked);
    expect(chosen).toEqual([]);
    expect(edits()).toEqual([]);
  });

  it("stands beside what the same person said before", () => {
    shown([nan, { ...nan, id: "r2", meeting: "m2", number: 6 }]);
    expect(screen.getByText("Before: 3 (First, 4 May)")).toBeTruthy();
    expect(screen.getAllByText(/^Before:/).length).toBe(1);
  });

  it("is open alone", async () => {
    shown([nan, { ...nan, id: "r2", who: "mia" }]);
    press(/^Nan/);
    const answers = () => screen.getAllByRole("group", { name: /from 0 to 10/ });
    await waitFor(() => expect(answers().length).toBe(1));
    press(/^Mia/);
    await waitFor(() => expect(field("Whose view").value).toBe("Mia"));
    expect(answers().length).toBe(1);
  });

  it("is taken off the line, and the focus has somewhere to be", async () => {
    const { now } = shown([nan]);
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("button", { name: "Remove this view" }));
    await waitFor(() => expect(now()).toEqual([]));
    expect(document.activeElement?.textContent).toBe("Add somebody's view");
  });

  it("shows a refusal beside the gesture", async () => {
    const { model } = shown([nan]);
    model.answer = () => ({ status: "refused", sentence: "That cannot be." });
    press(/^Nan/);
    fireEvent.click(await screen.findByRole("radio", { name: "9" }));
    const said = await screen.findByText("That cannot be.");
    expect(said.closest("article")).toBeTruthy();
    await waitFor(() => expect(radio("3").checked).toBe(true));
  });
});

describe("a scale", () => {
  it("begins with the usual words of what it is about, ready to be changed", async () => {
    const { now } = shown();
    press("Add a scale");
    fireEvent.click(await screen.findByRole("button", { name: /^Safe/ }));
    await waitFor(() => expect(now("scales").length).toBe(3));
    expect(now("scales")[2]).toMatchObject({ question: "Usual?", zero: "Z", ten: "T" });
    await waitFor(() => expect(document.activeElement).toBe(field("The question")));
    type("10 means", "All well");
    await waitFor(() => expect(now("scales")[2]).toMatchObject({ ten: "All well" }));
  });

  it("for a pair has the danger and the goal as its ends, in one edit", async () => {
    const { now, edits } = shown([], {
      statements: [
        { id: "d", words: "He may drink." },
        { id: "g", words: "A sober grown-up is there." },
      ],
      pairs: [{ id: "p", danger: "d", goal: "g" }],
    });
    press("Add a scale");
    fireEvent.click(await screen.findByRole("button", { name: /^From the danger to the goal/ }));
    await waitFor(() => expect(now("scales").length).toBe(3));
    const made = now("scales")[2];
    expect(made).toMatchObject({ kind: "goal", question: "Goal?", zero: "He may drink." });
    expect(made?.ten).toBe("A sober grown-up is there.");
    expect(now("pairs")[0]?.scale).toBe(made?.id);
    expect(edits().length).toBe(1);
  });

  it("takes its ends from a pair, and again when the pair is reworded", async () => {
    const { now, model } = shown([], {
      statements: [{ id: "d", words: "He may drink." }],
      pairs: [{ id: "p", danger: "d" }],
    });
    press("Change this scale");
    fireEvent.click(
      await screen.findByRole("button", { name: /^Take these words\s*: From a pair/ }),
    );
    await waitFor(() => expect(now("scales")[0]).toMatchObject({ zero: "He may drink." }));
    // A side without words leaves the usual ones.
    expect(now("scales")[0]).toMatchObject({ kind: "goal", ten: "Goal 10" });
    expect(now("pairs")[0]).toMatchObject({ scale: "s1" });
    const own = { name: /From the pair that it belongs to/ };
    await waitFor(() =>
      expect(screen.getByRole("button", own).textContent).toContain("These are its ends"),
    );
    const parts = model.get("parts") as object;
    model.put("parts", { ...parts, statements: [{ id: "d", words: "He may drink at night." }] });
    await waitFor(() =>
      expect(screen.getByRole("button", own).textContent).toContain("Take these words"),
    );
  });

  it("changes the usual words with what it is about, and keeps a team's own", async () => {
    const { now } = shown([], {
      scales: [{ id: "s1", question: "Usual?", zero: "Z", ten: "Our own" }],
    });
    press("Change this scale");
    await screen.findByLabelText("What it asks about");
    choose("What it asks about", "capacity");
    await waitFor(() => expect(now("scales")[0]).toMatchObject({ kind: "capacity" }));
    expect(now("scales")[0]).toMatchObject({
      question: "Can do?",
      zero: "Can do 0",
      ten: "Our own",
    });
  });

  it("may have other words for its ends", async () => {
    const { now } = shown();
    press("Change this scale");
    fireEvent.click(
      await screen.findByRole("button", { name: /^Take these words\s*: For a parent/ }),
    );
    await waitFor(() => expect(now("scales")[0]).toMatchObject({ zero: "Far", ten: "Near" }));
  });

  it("is looked at in another way, which Python is asked for", async () => {
    const { model } = shown([nan, { ...nan, id: "r2", meeting: "m2", number: 6 }]);
    expect(model.sent).toEqual([]);
    fireEvent.click(radio("Person by person"));
    await waitFor(() =>
      expect(model.sent).toEqual([{ type: "look", scale: "s1", look: "people", day: "" }]),
    );
    expect(screen.queryByText("Line")).toBeNull();
    const scales = { ...extra.scales, "s1|people|": looked("By person") };
    model.put("extra", { ...extra, scales });
    await screen.findByText("By person");
    fireEvent.click(radio("The line"));
    choose("On which day", "m1");
    await waitFor(() =>
      expect(model.sent[1]).toEqual({ type: "look", scale: "s1", look: "line", day: "m1" }),
    );
  });

  it("over time is offered only where it was asked on several days", () => {
    shown([nan]);
    expect(screen.queryByRole("radio", { name: "Person by person" })).toBeNull();
    expect(radio("A path").checked).toBe(false);
  });

  it("is shown large, with one question at a time", async () => {
    shown([nan]);
    press("Show it large");
    const large = await screen.findByRole("dialog", { name: "How safe?" });
    const inside = within(large);
    expect(inside.getByText("What do you see?")).toBeTruthy();
    expect(inside.queryByText("And who else?")).toBeNull();
    fireEvent.click(inside.getByRole("button", { name: "Another question" }));
    await inside.findByText("And who else?");
    fireEvent.click(inside.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Show it large");
  });

  it("is chosen, with its own picture, words and views", async () => {
    shown([nan, { ...nan, id: "r2", scale: "s2", who: "mia" }]);
    expect(screen.getByRole("button", { name: /^Nan/ })).toBeTruthy();
    press("How sure?");
    await screen.findByRole("button", { name: /^Mia/ });
    expect(screen.queryByRole("button", { name: /^Nan/ })).toBeNull();
    expect(screen.getByRole("heading", { level: 3, name: "How sure?" })).toBeTruthy();
    expect(screen.getByText("All of it").closest("details")?.textContent).toContain(
      "Read as words",
    );
  });

  it("is removed with its ratings only after a question", async () => {
    const { now, edits } = shown([nan, { ...nan, id: "r2", who: "mia" }]);
    press("Change this scale");
    fireEvent.click(await screen.findByRole("button", { name: "Remove this scale" }));
    const ask = await screen.findByRole("alertdialog");
    expect(document.activeElement?.textContent).toBe("Keep it");
    expect(edits()).toEqual([]);
    fireEvent.click(within(ask).getByRole("button", { name: "Remove it with the 2 ratings" }));
    await waitFor(() => expect(now("scales").map((each) => each.id)).toEqual(["s2"]));
    expect(edits()[0]).toMatchObject({ do: "remove", part: "scales", cascade: true });
  });

  it("asks too when only Python knows what hangs on it", async () => {
    const { model, now } = shown();
    model.answer = (message) =>
      message.edit?.do === "remove" && !message.edit.cascade
        ? { status: "refused", sentence: "It is still named by a pair." }
        : {};
    press("Change this scale");
    fireEvent.click(await screen.findByRole("button", { name: "Remove this scale" }));
    const ask = await screen.findByRole("alertdialog");
    expect(ask.textContent).toContain("named by a pair");
    fireEvent.click(within(ask).getByRole("button", { name: "Remove it" }));
    await waitFor(() => expect(now("scales").length).toBe(1));
  });
});

describe("the board", () => {
  it("never reckons: no average, total or spread is on it", () => {
    const { el } = shown([nan, { ...nan, id: "r2", who: "mia", number: 8 }]);
    const numbers = [...el.querySelectorAll(".sos-scaling__mark")].map((each) => each.textContent);
    expect(numbers).toEqual(["3", "8"]);
    const rest = (el.textContent ?? "").replace(/First, 4 May|Second, 8 June/g, "");
    expect(rest.match(/\d+([.,]\d+)?/g)?.every((each) => ["3", "8"].includes(each))).toBe(true);
  });

  it("is curious where Python found something to be curious about", async () => {
    const { model } = shown([nan]);
    expect(screen.getByRole("complementary").textContent).toContain("What do you see?");
    const none = { "s1|line|": looked("Line", { curious: [] }) };
    model.put("extra", { ...extra, scales: none });
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  });

  it("reads the newest two days, and the earlier ones when they are asked for", async () => {
    const three = [...extra.meetings, { value: "m3", label: "Third" }];
    shown(
      [nan, { ...nan, id: "r2", meeting: "m2" }, { ...nan, id: "r3", meeting: "m3" }],
      { meetings: ["m1", "m2", "m3"].map((id) => ({ id })) },
      { meetings: three },
    );
    expect(screen.queryByRole("heading", { name: "First, 4 May" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Second, 8 June" })).toBeTruthy();
    press("Show what was said on earlier days");
    await screen.findByRole("heading", { name: "First, 4 May" });
  });

  it("offers people and earlier words as names, and no pets", async () => {
    const { el } = shown([{ ...nan, who: "School nurse" }]);
    press("Add somebody's view");
    await screen.findByLabelText("Whose view");
    const offered = [...el.querySelectorAll("datalist option")].map((each) =>
      each.getAttribute("value"),
    );
    expect(offered).toEqual(["Nan", "Mia", "Gus", "School nurse"]);
  });

  it("shows both texts when two windows wrote at once, also when the view is gone", async () => {
    const aside = { part: "ratings", field: "reason" };
    const { now } = shown([nan], {
      set_aside: [
        { ...aside, id: "a", item: "r1", words: "Theirs" },
        { ...aside, id: "b", item: "gone", words: "Orphan" },
      ],
    });
    expect(screen.getByText("“Orphan”")).toBeTruthy();
    press(/^Nan/);
    await screen.findByText("“Theirs”");
    press("Use these words");
    await waitFor(() => expect(now()[0]).toMatchObject({ reason: "Theirs" }));
  });

  it("shows hostile words as words", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const { el } = shown([{ ...nan, who: hostile, reason: hostile }], {
      scales: [{ id: "s1", question: hostile, zero: hostile, ten: hostile }],
    });
    fireEvent.click(el.querySelector("[data-rating]") as Element);
    await screen.findByLabelText("Whose view");
    expect(el.querySelector("img")).toBeNull();
    expect(screen.getAllByText(hostile).length).toBeGreaterThan(2);
  });

  it("shows somebody the scale that they come to", async () => {
    const { el } = shown([nan]);
    const [first, second] = el.querySelectorAll("[data-sos-entry]");
    expect(first?.getAttribute("aria-current")).toBe("true");
    const item = second?.getAttribute("data-sos-entry") ?? "";
    expect(arrive({ practice: "p1", place: { tool: "scaling", item: "gone" } })).toBe(false);
    expect(arrive({ practice: "p1", place: { tool: "scaling", item } })).toBe(true);
    await waitFor(() => expect(second?.getAttribute("aria-current")).toBe("true"));
    expect(document.activeElement).toBe(second);
  });

  it("keeps Jupyter's single keys away from everything that can have the focus", async () => {
    const { el } = shown([nan]);
    press(/^Nan/);
    press("Change this scale");
    await screen.findByLabelText("The question");
    const focusable = el.querySelectorAll(
      "a, button, input, select, textarea, summary, [tabindex]",
    );
    expect(focusable.length).toBeGreaterThan(30);
    for (const each of focusable) expect(each.getAttribute(SUPPRESS)).toBe("true");
  });

  it("leaves nothing behind when it goes", () => {
    const { model, close, el } = shown([nan]);
    expect(model.listeners).toBeGreaterThan(0);
    close();
    expect(model.listeners).toBe(0);
    expect(el.childElementCount).toBe(0);
  });
});
