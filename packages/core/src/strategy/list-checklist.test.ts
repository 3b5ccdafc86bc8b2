import { describe, expect, it } from "vitest";
import type { ChannelAnswer } from "../answers/answers.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { listChecklist } from "./list-checklist.ts";

type Told = {
  readonly decision: Decision;
  readonly channel?: Channel;
  readonly pointer?: Channel | undefined;
  readonly answer?: Partial<ChannelAnswer>;
};

function checklistOf({ decision, channel = "x", answer, ...told }: Told) {
  const pointer = "pointer" in told ? told.pointer : "facebook-page";
  const bare = someChannel(channel, { decision, answer: { channel, state: "abandoned", ...answer } });
  return listChecklist(bare, { pointer, startsOn: STARTS_ON, mode: "planned" });
}

const codesOf = (told: Told) => checklistOf(told).map(({ code }) => code);
const aMonthOn = addDays(STARTS_ON, 30);

describe("closing", () => {
  it("answers, says where to ask, and takes the account down a month later", () => {
    const items = checklistOf({ decision: "close", answer: { followers: 51, messagesPerWeek: 1, unanswered: 7 } });
    expect(items.map(({ code }) => code)).toEqual([
      "answer-what-is-open",
      "one-note-for-old-questions-elsewhere",
      "last-post",
      "profile-points-on",
      "messages-off",
      "icon-off-the-site",
      "delete-account",
    ]);
    const [, note, post, , , , last] = items;
    expect(note?.facts).toEqual({ count: 3, pointer: "facebook-page" });
    expect(post?.facts).toEqual({ closesOn: aMonthOn, pointer: "facebook-page" });
    expect(last?.facts).toEqual({ count: 51, closesOn: aMonthOn });
  });

  it("locks what many follow, as late", () => {
    const last = checklistOf({ decision: "close", answer: { followers: 400 } }).at(-1);
    expect(last).toEqual({ code: "lock-and-keep-name", facts: { closesOn: aMonthOn } });
  });

  it("sends nobody to a page where none is open", () => {
    const codes = codesOf({ decision: "close", pointer: undefined, answer: { unanswered: 9 } });
    expect(codes).toEqual(expect.arrayContaining(["one-note-for-old-questions-alone", "last-post-alone"]));
    expect(codes).not.toContain("profile-points-on");
  });

  it("sends a last mail before the addresses go", () => {
    expect(codesOf({ decision: "close", channel: "newsletter" })).toEqual([
      "last-mail",
      "icon-off-the-site",
      "delete-addresses",
    ]);
  });

  it("leaves a blog standing, with its link", () => {
    expect(codesOf({ decision: "close", channel: "blog" })).toEqual([
      "last-article",
      "profile-points-on",
      "mark-as-archive",
    ]);
  });

  it("looks first at what hangs on a Facebook page", () => {
    expect(codesOf({ decision: "close", channel: "facebook-page", pointer: "instagram" })[0]).toBe(
      "check-shop-and-advertisements",
    );
  });
});

describe("pausing", () => {
  it("sends old questions to the open door", () => {
    const codes = codesOf({ decision: "pause", answer: { unanswered: 9 } });
    expect(codes).toContain("one-note-for-old-questions-elsewhere");
  });
});

describe("stories on an account", () => {
  const about = { channel: "instagram-stories", pointer: "instagram", answer: { unanswered: 9 } } as const;

  it("vanish by themselves, and whoever asked there has an answer all the same", () => {
    const steps = ["answer-what-is-open", "one-note-for-old-questions-elsewhere"];
    expect(codesOf({ ...about, decision: "close" })).toEqual(steps);
    expect(codesOf({ ...about, decision: "pause" })).toEqual([...steps, "look-at-each-review"]);
    expect(codesOf({ ...about, decision: "close", answer: {} })).toEqual([]);
  });
});

describe("reviving", () => {
  const saysBackAfter = (lastPostOn: IsoDate | undefined) =>
    codesOf({ decision: "revive", answer: lastPostOn === undefined ? {} : { lastPostOn } }).includes("back-again-post");

  it("says that it is back after two months of silence, or after nobody knows how long", () => {
    expect(saysBackAfter(addDays(STARTS_ON, -61))).toBe(true);
    expect(saysBackAfter(undefined)).toBe(true);
  });

  it("just goes on after a few weeks of silence", () => {
    expect(saysBackAfter(addDays(STARTS_ON, -60))).toBe(false);
    expect(saysBackAfter(addDays(STARTS_ON, -33))).toBe(false);
  });

  it("asks old questions to be asked again", () => {
    expect(codesOf({ decision: "revive", answer: { unanswered: 9 } })).toContain("one-note-for-old-questions");
  });
});

describe("what a paused account says", () => {
  it("says until when, and where to ask where somebody answers", () => {
    const items = checklistOf({ decision: "pause" });
    const returnOn = addDays(STARTS_ON, 84);
    expect(items).toEqual([
      { code: "pause-notice", facts: { returnOn, pointer: "facebook-page" } },
      { code: "automatic-reply", facts: { pointer: "facebook-page" } },
      { code: "look-at-each-review", facts: { count: 12 } },
    ]);
    expect(checklistOf({ decision: "pause", pointer: undefined })).toEqual([
      { code: "pause-notice-alone", facts: { returnOn } },
      { code: "look-at-each-review", facts: { count: 12 } },
    ]);
  });
});

describe("pausing the entry on the map", () => {
  it("keeps its hours right and its questions answered; it says no farewell", () => {
    const answer = { messagesPerWeek: 1, unanswered: 2 };
    expect(codesOf({ decision: "pause", channel: "google-business", answer })).toEqual([
      "answer-what-is-open",
      "keep-hours-right",
      "look-at-each-review",
    ]);
  });
});
