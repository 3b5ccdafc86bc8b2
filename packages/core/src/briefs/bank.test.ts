import { describe, expect, it, test } from "vitest";
import { BRIEF_FORMATS, BUSINESS_KINDS, CHANNEL_BRIEF_FORMATS } from "../facts/brief-facts.ts";
import { CATEGORIES_EXCLUDED } from "../facts/category-facts.ts";
import { CATEGORIES, CHANNELS, GOALS } from "../facts/vocabulary.ts";
import type { Messages } from "../messages/en.ts";
import { enBriefs } from "../messages/en-briefs.ts";
import { slotsIn } from "../testing/message-texts.ts";
import { BRIEFS, findBrief, NEXT_STEP_CATEGORIES } from "./bank.ts";
import type { Brief } from "./brief.ts";

type Words = { readonly title: string; readonly make: string; readonly value: string; readonly next?: string };

const WORDS = enBriefs.brief as Messages as Readonly<Record<string, Words>>;
/** What sells without saying anything, and what lists of content ideas are made of. */
const SALESY = [
  "amazing",
  "awesome",
  "best[- ]in[- ]class",
  "buy now",
  "call to action",
  "cutting[- ]edge",
  "do(?:n['’]t| not) miss",
  "elevate",
  "engag(?:e|ing|ement)",
  "exclusive",
  "excited to",
  "game[- ]chang",
  "giveaway",
  "go viral",
  "hashtag",
  "hurry (?:up|and|while)",
  "incredible",
  "inspirational",
  "journey",
  "leverage",
  "limited[- ]time",
  "link in bio",
  "motivational",
  "must-have",
  "next level",
  "once in a lifetime",
  "one-stop",
  "passionate",
  "premium",
  "quote of the",
  "revolutionary",
  "sale ends",
  "seamless",
  "sign up now",
  "solutions?",
  "special offer",
  "spread the word",
  "state of the art",
  "stunning",
  "tag a friend",
  "thrilled",
  "throwback",
  "unleash",
  "unlock",
  "unique",
  "while stocks last",
  "world[- ]class",
];
const EVENT_OCCASIONS = ["lead-up", "day", "last-call"];

function wordsOf({ id }: Brief): Words {
  const words = WORDS[id];
  if (words === undefined) throw new Error(`no words for ${id}`);
  return words;
}

describe("the bank", () => {
  it("holds at least 160 briefs, and at least 14 of every category for any day", () => {
    expect(BRIEFS.length).toBeGreaterThanOrEqual(160);
    const few = CATEGORIES.filter(
      (category) => BRIEFS.filter((brief) => brief.category === category && brief.occasion === undefined).length < 14,
    );
    expect(few).toEqual([]);
  });

  it("serves every goal", () => {
    expect(GOALS.filter((goal) => BRIEFS.filter(({ goals }) => goals.includes(goal)).length < 14)).toEqual([]);
  });

  it("names each brief once, in words with hyphens", () => {
    expect(new Set(BRIEFS.map(({ id }) => id)).size).toBe(BRIEFS.length);
    expect(BRIEFS.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(findBrief("two-choices")?.category).toBe("educate");
    expect(findBrief("a-quote-for-monday")).toBe(undefined);
  });

  it("names goals, formats and kinds once each, and at least one goal and format", () => {
    const twice = BRIEFS.filter(({ goals, formats, kinds = [] }) =>
      [goals, formats, kinds].some((list: readonly string[]) => new Set(list).size !== list.length),
    );
    expect(twice).toEqual([]);
    expect(BRIEFS.filter(({ goals, formats }) => goals.length === 0 || formats.length === 0)).toEqual([]);
    expect(BRIEFS.filter(({ kinds }) => kinds?.length === 0 || kinds?.length === BUSINESS_KINDS.length)).toEqual([]);
  });

  it("uses every format", () => {
    expect(BRIEF_FORMATS.filter((format) => !BRIEFS.some(({ formats }) => formats.includes(format)))).toEqual([]);
  });

  it("has five briefs for any business wherever a category has room", () => {
    const thin = CHANNELS.flatMap((channel) =>
      CATEGORIES.filter((category) => !CATEGORIES_EXCLUDED[channel]?.value.includes(category)).flatMap((category) => {
        const formats = CHANNEL_BRIEF_FORMATS[channel].value;
        const fitting = BRIEFS.filter(
          (brief) =>
            brief.category === category &&
            brief.kinds === undefined &&
            brief.occasion === undefined &&
            brief.formats.some((format) => formats.includes(format)),
        );
        return fitting.length < 5 ? [`${channel}/${category}: ${fitting.length}`] : [];
      }),
    );
    expect(thin).toEqual([]);
  });

  it("has something for every moment of an event on every channel that shows pictures or text", () => {
    const thin = CHANNELS.flatMap((channel) =>
      EVENT_OCCASIONS.filter(
        (occasion) =>
          !BRIEFS.some(
            (brief) =>
              brief.occasion === occasion &&
              brief.formats.some((format) => CHANNEL_BRIEF_FORMATS[channel].value.includes(format)),
          ),
      ).map((occasion) => `${channel}/${occasion}`),
    );
    expect(thin).toEqual([]);
  });

  it("builds up to events by promoting alone", () => {
    const stray = BRIEFS.filter(
      ({ occasion, category }) => EVENT_OCCASIONS.includes(occasion ?? "") && category !== "promote",
    );
    expect(stray).toEqual([]);
  });
});

describe("the words of the bank", () => {
  it("are those of its briefs and no others", () => {
    expect(Object.keys(WORDS).toSorted()).toEqual(BRIEFS.map(({ id }) => id).toSorted());
  });

  it("name a next step exactly where a category asks for one", () => {
    const wrong = BRIEFS.filter(
      (brief) => (wordsOf(brief).next !== undefined) !== NEXT_STEP_CATEGORIES.includes(brief.category),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are as long as a tired owner reads", () => {
    const bounds = { title: [8, 60], make: [90, 200], value: [25, 110], next: [25, 110] } as const;
    const outside = BRIEFS.flatMap((brief) =>
      Object.entries(wordsOf(brief)).flatMap(([part, text]) => {
        const [least, most] = bounds[part as keyof Words];
        return text.length < least || text.length > most ? [`${brief.id} ${part}: ${text.length}`] : [];
      }),
    );
    expect(outside).toEqual([]);
  });

  it("end as sentences do, without shouting", () => {
    const loud = BRIEFS.flatMap((brief) => {
      const { title, ...sentences } = wordsOf(brief);
      const unended = Object.values(sentences).filter((text) => !/[.?]$/.test(text));
      return [title, ...Object.values(sentences)].some((text) => text.includes("!")) || unended.length > 0
        ? [brief.id]
        : [];
    });
    expect(loud).toEqual([]);
  });

  it("name the event where there is one, and nowhere else", () => {
    const wrong = BRIEFS.filter((brief) => {
      const facts = Object.values(wordsOf(brief)).flatMap(slotsIn);
      const isOfEvent = EVENT_OCCASIONS.includes(brief.occasion ?? "");
      return facts.some(({ fact }) => fact !== "event") || wordsOf(brief).title.includes("{{event}}") !== isOfEvent;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(SALESY)("do not say “%s”", (cliche) => {
    const said = BRIEFS.filter((brief) =>
      new RegExp(`\\b${cliche}`, "iu").test(Object.values(wordsOf(brief)).join(" ")),
    );
    expect(said.map(({ id }) => id)).toEqual([]);
  });
});

test("no two briefs say the same in other words", () => {
  const shingles = BRIEFS.map((brief) => ({ id: brief.id, ...measured(brief) }));
  const alike = shingles.flatMap((a, index) =>
    shingles.slice(index + 1).flatMap((b) => {
      const inRow = shareOf(a.rows, b.rows);
      const inCommon = shareOf(a.content, b.content);
      return inRow > 0.08 || inCommon > 0.3 ? [`${a.id} ${b.id} ${inRow.toFixed(2)} ${inCommon.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
});

test("a brief that is copied under another name is found", () => {
  const [first] = BRIEFS;
  if (first === undefined) throw new Error("the bank is empty");
  const { rows, content } = measured(first);
  expect([shareOf(rows, rows), shareOf(content, content)]).toEqual([1, 1]);
});

test("no two titles are the same", () => {
  const titles = BRIEFS.map((brief) => wordsOf(brief).title.toLowerCase());
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** What of two sets both hold, of all that they hold. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return both / (a.size + b.size - both);
}

function measured(brief: Brief): { readonly rows: ReadonlySet<string>; readonly content: ReadonlySet<string> } {
  const { title, make, value } = wordsOf(brief);
  const words = wordsIn(`${title} ${make} ${value}`);
  const rows = new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
  return { rows, content: new Set(contentOf(`${title} ${make} ${value}`)) };
}

function contentOf(text: string): string[] {
  return wordsIn(text).filter((word) => word.length > 4);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
