import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Share of answers that somebody passes on to the senior person: money, safety, the firm's word. */
export const FORWARD_SHARE: Readonly<
  Record<"owner" | "managerTrained" | "managerUntrained" | "contributor", Fact<number>>
> = {
  owner: judged(0, "nobody to pass it on to"),
  managerTrained: judged(0.1, "items that need the owner are passed on"),
  managerUntrained: judged(0.2, "items that need the owner are passed on"),
  contributor: judged(0.3, "items that need the owner are passed on"),
};

/** Hours of a week in which anybody is awake. */
export const WAKING_HOURS_PER_WEEK: Fact<number> = judged(112, "eight hours of sleep a night");

/** Share of making posts that the owner keeps where others help. */
export const OWNER_VOICE_SHARE: Fact<number> = judged(0.1, "a personal voice needs the owner in a tenth of making");

/** Minutes a week below which a block is gathered into one every four weeks. */
export const WEEKLY_BLOCK_MINUTES_MIN: Fact<number> = judged(15, "less is not worth sitting down for");
/** Minutes of the shortest check. */
export const CHECK_BLOCK_MINUTES_MIN: Fact<number> = judged(3, "opening the inbox and closing it again");
