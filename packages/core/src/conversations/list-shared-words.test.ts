import { describe, expect, test } from "vitest";
import { listSharedWords, type SaidWords } from "./list-shared-words.ts";
import { listWords } from "./list-words.ts";

const said = (texts: readonly string[], kind = "question"): SaidWords[] =>
  texts.map((text, index) => ({ id: `${kind}${index}`, kind, customer: `${kind} customer ${index}`, text }));
const shared = (asked: readonly SaidWords[], others: readonly SaidWords[] = []) =>
  listSharedWords({
    asked,
    known: [...asked, ...others],
    locale: "en",
    commonWords: new Set(["the", "you", "for", "are"]),
  });
const inShort = (lines: ReturnType<typeof shared>) => lines.map(({ words, count }) => `${words.join(" ")} ${count}`);

describe("the words of a text", () => {
  test("are each there once, in small letters, without numbers, addresses and short words", () => {
    const text =
      "Shoes, SHOES: at 9 or 10? See https://example.org/shoes or write to ana@example.org. Is it dance shoes";
    expect([...listWords(text, "en")]).toEqual(["shoes", "see", "write", "dance"]);
  });

  test("stand before an apostrophe", () => {
    expect([...listWords("The shop’s door, Ana's shop", "en")]).toEqual(["the", "shop", "door", "ana"]);
  });

  test("are told apart where no spaces stand between them", () => {
    expect([...listWords("営業時間を教えてください", "ja")]).toContain("営業");
  });
});

describe("words are shared", () => {
  test("that stand in most of what was asked, each counted once in a conversation", () => {
    const lines = shared(
      said([
        "Are the shoes for beginners? Shoes with heels?",
        "Which shoes do you lend",
        "Shoes for a wedding",
        "Parking near the wedding hall",
        "A wedding lesson",
      ]),
    );
    expect(inShort(lines)).toEqual(["shoes 3", "wedding 3"]);
    expect(lines[0]?.conversationIds).toEqual(["question0", "question1", "question2"]);
  });

  test("the most frequent first, and by their letters where they are as frequent", () => {
    const lines = shared(
      said([
        ...["Wedding shoes", "Shoes for a wedding", "Wedding", "Wedding"],
        ...["Shoes at noon", "Shoes", "Tango", "Tango", "Tango at noon", "Noon"],
      ]),
    );
    expect(inShort(lines)).toEqual(["shoes 4", "wedding 4", "noon 3", "tango 3"]);
  });

  test("in one line where they stand in the very same conversations, in the order of the first", () => {
    const lines = shared(said(["A gift card", "Card as a gift?", "Gift or card", "Something else"]));
    expect(inShort(lines)).toEqual(["gift card 3"]);
  });

  test("by no fewer than three customers, so that one question makes no list", () => {
    expect(shared(said(["Parking?"]))).toEqual([]);
    expect(shared(said(["Parking?", "Parking!"]))).toEqual([]);
    const ofOne = said(["Parking?", "Parking!", "And parking"]).map((each) => ({ ...each, customer: "Dana" }));
    expect(shared(ofOne)).toEqual([]);
    expect(inShort(shared(said(["Parking?", "Parking!", "And parking"])))).toEqual(["parking 3"]);
  });

  test("unless every kind of message has them", () => {
    const asked = said(["Hello, shoes?", "Hello, shoes", "Hello, any shoes", "Hello there", "Hello again"]);
    const praise = said(["Hello, lovely", "Hello! Great", "Hello", "Thanks", "Lovely"], "praise");
    expect(inShort(shared(asked))).toEqual(["hello 5", "shoes 3"]);
    expect(inShort(shared(asked, praise))).toEqual(["shoes 3"]);
    // Four do not say what is common among those who praise.
    expect(inShort(shared(asked, praise.slice(0, 4)))).toEqual(["hello 5", "shoes 3"]);
  });

  test("so many at most, and none of those stands for others that are as frequent", () => {
    const letters = [..."abcdefghij"];
    const word = (letter: string) => letter.repeat(4);
    // Each word stands in other conversations: the first in most, the last nine in three each.
    const asked = said(
      letters.flatMap((letter, index) => Array.from({ length: index === 0 ? 5 : 3 }, () => word(letter))),
    );
    expect(inShort(shared(asked))).toEqual(["aaaa 5"]);
    expect(shared(asked.slice(5)).map(({ words }) => words[0])).toHaveLength(8);
    expect(shared(asked.slice(0, 5 + 7 * 3))).toHaveLength(8);
  });
});
