import { describe, expect, it } from "vitest";
import { linesOf, plainWords, sentencesOf } from "../../src/kit/paste";

describe("pasted words", () => {
  it("lose what cannot be seen, and keep what can", () => {
    const word = "\ufeffHe\u00a0came\u00ad.\r\n\r\n\r\n\r\nShe\u200b went.\u000bThen\tnothing. \n";
    expect(plainWords(word)).toBe("He came.\n\nShe went.\nThen nothing.");
    expect(plainWords("👨\u200d👩\u200d👧 می\u200cخواهم")).toBe("👨\u200d👩\u200d👧 می\u200cخواهم");
    expect(plainWords("   indented")).toBe("   indented");
  });

  it("are lines without their dots and numbers", () => {
    const list = "\uf0b7\tOne\n  \u2022 Two\n- three\n– four\n5. five\n(6) six\nb) seven\no\teight";
    expect(linesOf(list)).toEqual(["One", "Two", "three", "four", "five", "six", "seven", "eight"]);
  });

  it("keep a number, a dash or a letter that belongs to what was said", () => {
    const said = ["4 May he came", "3.15 it was", "-ish", "I am cold", "o dear", "A. left? no"];
    expect(linesOf(said.slice(0, 5).join("\n"))).toEqual(said.slice(0, 5));
  });

  it("are sentences where they have no lines", () => {
    expect(sentencesOf("He came at 2.15. She hid! “I ran.” (He slept.) no capital.")).toEqual([
      "He came at 2.15.",
      "She hid!",
      "“I ran.”",
      "(He slept.) no capital.",
    ]);
    expect(sentencesOf("One. Two.\nThree. Four.")).toEqual(["One. Two.", "Three. Four."]);
    expect(sentencesOf(" ")).toEqual([]);
  });
});
