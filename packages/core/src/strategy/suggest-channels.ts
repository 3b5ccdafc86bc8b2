import type { Answers } from "../answers/answers.ts";
import { MAP_SHARE_MIN } from "../facts/advice-facts.ts";
import { FIT } from "../facts/fit-facts.ts";
import { because } from "../facts/reason.ts";
import type { Goal } from "../facts/vocabulary.ts";
import type { Advice } from "../promise/advice.ts";
import type { GoalShares } from "./channel-value.ts";

/** Goals that an entry on the map serves. */
const MAP_GOALS: readonly Goal[] = ["leads", "reputation", "service"];

/** Channels that were not named but should be thought about. They get no decision: nobody said whether they exist. */
export function suggestChannels(answers: Answers, goals: GoalShares): Advice[] {
  const served = goals.filter(({ goal }) => MAP_GOALS.includes(goal));
  const share = served.reduce((total, goal) => total + goal.share, 0);
  const isNamed = answers.channels.some(({ channel }) => channel === "google-business");
  if (isNamed || share < MAP_SHARE_MIN.value) return [];
  const channel = "google-business";
  const evidence = served.flatMap(({ goal }) => FIT[goal][channel].evidence);
  const reason = because("suggest-channel", { channel, goals: served.map(({ goal }) => goal) }, evidence);
  return [{ kind: "suggest-channel", gainPerMinute: 0, reason }];
}
