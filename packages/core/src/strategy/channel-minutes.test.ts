import { describe, expect, it } from "vitest";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import { channelMinutesAt, minutesPerMessage, roundMinutes, wholeMinutesOf } from "./channel-minutes.ts";

describe("channelMinutesAt", () => {
  it.each<[Channel, number]>([
    ["facebook-page", 78],
    ["instagram", 136],
    ["linkedin-page", 45],
    ["linkedin-person", 64],
    ["x", 65],
    ["tiktok", 239],
    ["google-business", 17],
    ["blog", 97],
    ["newsletter", 100],
  ])("asks of a typical week on %s, without messages, %d minutes", (channel, minutes) => {
    const rate = CHANNEL_FACTS[channel].typical.value;
    const week = channelMinutesAt({ channel, messagesPerWeek: 0 }, { rate, checkCount: 5 });
    expect(wholeMinutesOf(week)).toBe(minutes);
  });

  it("looks at Instagram's inbox once for feed and Stories", () => {
    const at = { rate: 7, checkCount: 10 };
    expect(channelMinutesAt({ channel: "instagram", messagesPerWeek: 0 }, at).look).toBe(4);
    expect(channelMinutesAt({ channel: "instagram-stories", messagesPerWeek: 0 }, at).look).toBe(0);
  });

  it("answers every message that needs it, some of them twice", () => {
    expect(minutesPerMessage("facebook-page")).toBeCloseTo(0.4 * (5 + 0.4 * 3), 12);
    expect(minutesPerMessage("google-business")).toBeCloseTo(0.9 * (5 + 0.1 * 3), 12);
  });
});

describe("roundMinutes", () => {
  it("gives whole parts that sum to the whole", () => {
    const minutes = { posts: 31.5, engage: 25, manage: 5, look: 2, answers: 19.84 };
    expect(roundMinutes(minutes)).toEqual({ posts: 32, engage: 25, manage: 5, look: 2, answers: 20 });
    const thirds = { posts: 1 / 3, engage: 1 / 3, manage: 1 / 3, look: 1 / 3, answers: 1 / 3 };
    const rounded = Object.values(roundMinutes(thirds)).reduce((total, part) => total + part, 0);
    expect(rounded).toBe(wholeMinutesOf(thirds));
  });
});
