import type { Channel, Wish } from "@porchlight/core";
import { expect, test } from "vitest";
import { aChannel, aPlan } from "../../../shared/testing/a-plan.ts";
import { outcomeChannels } from "./outcome-channels.ts";

const withChannels = (channels: readonly Channel[], wish: Wish = "may") => {
  const plan = aPlan({ channels: channels.map((channel) => aChannel({ channel })) });
  const [pattern] = plan.answers.channels;
  if (pattern === undefined) throw new Error("the plan's answers name no channel");
  return {
    ...plan,
    answers: { ...plan.answers, channels: channels.map((channel) => ({ ...pattern, channel, wish })) },
  };
};

test("a channel that either plan knows has a row, in the order of all channels", () => {
  const rows = outcomeChannels({ kept: withChannels(["blog", "instagram"]), tried: withChannels(["x", "blog"]) });
  expect(rows.map(({ channel }) => channel)).toEqual(["instagram", "x", "blog"]);
  expect(rows.map(({ keptEntry, triedEntry }) => [keptEntry?.channel, triedEntry?.channel])).toEqual([
    ["instagram", undefined],
    [undefined, "x"],
    ["blog", "blog"],
  ]);
});

test("whether it is wanted says the newest plan that there is", () => {
  const [kept, tried] = [withChannels(["blog"], "no"), withChannels(["blog"])];
  expect(outcomeChannels({ kept, tried: undefined })).toMatchObject([{ isUnwanted: true, triedEntry: undefined }]);
  expect(outcomeChannels({ kept, tried })).toMatchObject([{ isUnwanted: false }]);
});
