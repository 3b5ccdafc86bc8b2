import { describe, expect, it } from "vitest";
import type { ChannelAnswer } from "../answers/answers.ts";
import { STARTS_ON } from "../testing/any-answers.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { addDays } from "../time/iso-date.ts";
import { explainShutChannel } from "./explain-shut-channel.ts";
import { surveyAnswers } from "./survey.ts";

type Told = { readonly answer: Partial<ChannelAnswer>; readonly decision: "close" | "pause" | "skip" };

/** What is said of a channel that its owner does not want any more. */
function unwanted(channel: ChannelAnswer["channel"], { answer, decision }: Told) {
  const told: ChannelAnswer = { channel, state: "active", wish: "no", ...answer };
  const survey = surveyAnswers(someAnswers({ channels: [told] }), { startsOn: STARTS_ON });
  const bare = someChannel(channel, { decision, postsPerWeek: 0, answer: told });
  return explainShutChannel(bare, { survey, settlement: { mode: "empty" } });
}
const codesOf = (...told: Parameters<typeof unwanted>) => unwanted(...told).map(({ code }) => code);
const returnOn = addDays(STARTS_ON, 84);

describe("a pause", () => {
  it("says what stays, and when it is looked at again", () => {
    const paused = (channel: ChannelAnswer["channel"]) => unwanted(channel, { answer: {}, decision: "pause" })[1];
    expect(
      [paused("instagram"), paused("google-business"), paused("linkedin-person")].map((reason) => reason?.code),
    ).toEqual(["paused-until-review", "map-entry-stays", "profile-stays"]);
    expect(paused("instagram")).toEqual({
      code: "paused-until-review",
      facts: { channel: "instagram", returnOn },
      evidence: [],
    });
  });
});

describe("a closing", () => {
  const close = (answer: Partial<ChannelAnswer>) => codesOf("x", { answer, decision: "close" });

  it("begins with the wish where there is one, and says since when it is dark", () => {
    expect(close({ lastPostOn: addDays(STARTS_ON, -61) })).toEqual(["as-wished", "dark-since"]);
    expect(close({ lastPostOn: addDays(STARTS_ON, -60) })).toEqual(["as-wished"]);
  });

  it("is kinder than a door at which nobody answers, where nothing is known of the last post", () => {
    expect(close({})).toEqual(["as-wished", "closed-door-is-kinder"]);
  });

  it("ends with its cause where it is the plan's own", () => {
    const told: ChannelAnswer = { channel: "x", state: "abandoned" };
    const survey = surveyAnswers(someAnswers({ channels: [told] }), { startsOn: STARTS_ON });
    const bare = someChannel("x", { decision: "close", postsPerWeek: 0, answer: told });
    const codes = explainShutChannel(bare, { survey, settlement: { mode: "nothing-fits" } }).map(({ code }) => code);
    expect(codes[0]).toBe("closed-door-is-kinder");
    expect(codes).toHaveLength(2);
  });
});

it("a channel that is let be says why and no more", () => {
  expect(codesOf("tiktok", { answer: { state: "none" }, decision: "skip" })).toEqual(["as-wished"]);
});
