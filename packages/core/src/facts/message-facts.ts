import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Messages a week to reckon with where the number was not given, by the channel's state. */
export const DEFAULT_MESSAGES_PER_WEEK: Readonly<Record<"active" | "idle" | "abandoned" | "none", Fact<number>>> = {
  active: judged(2, "until it is counted"),
  idle: judged(1, "until it is counted"),
  abandoned: judged(0.5, "until it is counted"),
  none: judged(1, "until it is counted"),
};
