import { describe, expect, it } from "vitest";
import type { ChannelAnswer } from "../answers/answers.ts";
import type { Decision } from "../facts/vocabulary.ts";
import { decisionOf } from "./decision-of.ts";

const startsOn = "2026-11-23";
const open = (answer: ChannelAnswer) => decisionOf(answer, { open: true, startsOn });
const shut = (answer: ChannelAnswer) => decisionOf(answer, { open: false, startsOn });

describe("decisionOf an open channel", () => {
  it.each<[ChannelAnswer, Decision]>([
    [{ channel: "x", state: "none" }, "start"],
    [{ channel: "x", state: "active" }, "keep"],
    [{ channel: "x", state: "active", lastPostOn: "2026-09-24" }, "keep"],
    [{ channel: "x", state: "active", lastPostOn: "2026-09-23" }, "revive"],
    [{ channel: "x", state: "idle", lastPostOn: "2026-10-24" }, "keep"],
    [{ channel: "x", state: "idle", lastPostOn: "2026-10-23" }, "revive"],
    [{ channel: "x", state: "idle" }, "revive"],
    [{ channel: "x", state: "abandoned", lastPostOn: "2026-11-20" }, "revive"],
  ])("%j: %s", (answer, decision) => {
    expect(open(answer)).toBe(decision);
  });
});

describe("decisionOf a shut channel", () => {
  it.each<[ChannelAnswer, Decision]>([
    [{ channel: "x", state: "none" }, "skip"],
    [{ channel: "x", state: "none", wish: "must" }, "skip"],
    [{ channel: "x", state: "active" }, "pause"],
    [{ channel: "x", state: "idle" }, "pause"],
    [{ channel: "x", state: "abandoned" }, "close"],
    [{ channel: "x", state: "abandoned", wish: "must" }, "pause"],
    [{ channel: "x", state: "active", wish: "no" }, "close"],
    [{ channel: "blog", state: "abandoned" }, "pause"],
    [{ channel: "youtube", state: "abandoned", followers: 100 }, "pause"],
    [{ channel: "youtube", state: "abandoned", followers: 99 }, "close"],
    [{ channel: "pinterest", state: "idle", followers: 5, wish: "no" }, "close"],
  ])("%j: %s", (answer, decision) => {
    expect(shut(answer)).toBe(decision);
  });

  it("never closes an entry on the map or a person's profile", () => {
    for (const channel of ["google-business", "linkedin-person"] as const) {
      for (const state of ["active", "idle", "abandoned"] as const) {
        expect(shut({ channel, state })).toBe("pause");
        expect(shut({ channel, state, wish: "no" })).toBe("pause");
      }
    }
  });

  it("closes Stories with the feed and only with it: they have no account of their own", () => {
    const stories: ChannelAnswer = { channel: "instagram-stories", state: "abandoned", wish: "no" };
    expect(decisionOf(stories, { open: false, host: "keep", startsOn })).toBe("pause");
    expect(decisionOf({ ...stories, state: "active" }, { open: false, host: "close", startsOn })).toBe("close");
    expect(shut(stories)).toBe("close");
  });
});
