import { describe, expect, it } from "vitest";
import { dangerSentences, goalSentences } from "../../src/pairs/sentences";

const danger = (said: Record<string, string>) => dangerSentences(said);

describe("a danger in short sentences", () => {
  it("keeps the writer's words, in the order of the questions", () => {
    expect(
      danger({
        who: "Kelly, Nan and Mrs Shah",
        about: "Dean will come home drunk and throw things",
        happened: "on 4 May he threw a mug that cut Maisie's forehead",
        could: "Maisie could be badly hurt, and grow up afraid in her own home.",
        disagrees: "Dean does not agree: he says that he was never that drunk",
      }),
    ).toEqual([
      "Kelly, Nan and Mrs Shah are worried that Dean will come home drunk and throw things.",
      "On 4 May he threw a mug that cut Maisie's forehead.",
      "Maisie could be badly hurt, and grow up afraid in her own home.",
      "Dean does not agree: he says that he was never that drunk.",
    ]);
  });

  it("says nothing for what is not answered", () => {
    expect(danger({})).toEqual([]);
    expect(danger({ who: " ", happened: "" })).toEqual([]);
    expect(danger({ could: "Maisie could be hurt" })).toEqual(["Maisie could be hurt."]);
    expect(danger({ about: "Dean will drink" })).toEqual(["Dean will drink."]);
  });

  it.each([
    ["Nan", "Nan is worried that he drinks."],
    ["Nan and Mo", "Nan and Mo are worried that he drinks."],
    ["her grandparents", "Her grandparents are worried that he drinks."],
    ["we", "We are worried that he drinks."],
    ["I", "I am worried that he drinks."],
    ["the school", "The school is worried that he drinks."],
  ])("lets %s be worried", (who, sentence) => {
    expect(danger({ who, about: "that he drinks." })).toEqual([sentence]);
  });

  it("leaves quoted ends and questions as they are", () => {
    expect(danger({ happened: "He said: “Go!”", could: "who would come?" })).toEqual([
      "He said: “Go!”",
      "Who would come?",
    ]);
  });
});

describe("a goal in short sentences", () => {
  it("says for how long at its end", () => {
    const said = {
      doing: "Dean walks to the shop when he is cross",
      child: "Maisie sleeps in her own bed",
      seen: "Nan sees it on Sundays",
      helps: "Mo rings at seven",
    };
    const four = [
      "Dean walks to the shop when he is cross.",
      "Maisie sleeps in her own bed.",
      "Nan sees it on Sundays.",
      "Mo rings at seven.",
    ];
    expect(goalSentences(said)).toEqual(four);
    const last = (how_long: string) => goalSentences({ ...said, how_long })[4];
    expect(last("six months")).toBe("This goes on for six months.");
    expect(last("For two school terms.")).toBe("This goes on for two school terms.");
    expect(last("until Yaa is at big school")).toBe("This goes on until Yaa is at big school.");
  });
});
