import { expect, test } from "vitest";
import { spoken } from "../../src/kit/dates";

test("days and months are said in words, whatever stands around them", () => {
  expect(spoken("2026-02-08")).toBe("8 February 2026");
  expect(spoken("since 2024-11")).toBe("since November 2024");
  expect(spoken("2026-04-21 to 2026-04-30")).toBe("21 April 2026 to 30 April 2026");
});

test("what is no day stays as it was written", () => {
  for (const words of ["", "spring 2024", "about 1985", "2026-13-01", "2024-2026"]) {
    expect(spoken(words)).toBe(words);
  }
});
