import { because, type Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { MinutesObstacle } from "./find-obstacle.ts";

/** Why the minutes that a plan leaves over do not open a channel. */
export function explainLackOfMinutes(channel: Channel, { kind: _, ...obstacle }: MinutesObstacle): Reason {
  return because(codeOf(obstacle), { channel, ...obstacle });
}

function codeOf({ needMinutes, freeMinutes, tooLittlePerWeek }: Omit<MinutesObstacle, "kind">): string {
  // What is left is shown in minutes rounded up for everybody: a channel can miss its place by that.
  if (needMinutes <= freeMinutes) return "minutes-leave-nothing-over";
  return tooLittlePerWeek === undefined ? "minutes-do-not-reach" : "minutes-hold-too-few-posts";
}
