import type { Fact } from "./fact.ts";
import { sourced } from "./fact.ts";

/** A channel's silence is too long past `minDays` and past `gapFactor` times its planned gap. */
export type GuardFact = { readonly minDays: number; readonly gapFactor: number };

export const GUARD_AMBER: Fact<GuardFact> = sourced({ minDays: 14, gapFactor: 1.25 }, "E046");
export const GUARD_RED: Fact<GuardFact> = sourced({ minDays: 30, gapFactor: 2 }, "E146", "E147", "E149");
export const GUARD_ABANDONED: Fact<GuardFact> = sourced({ minDays: 90, gapFactor: 3 }, "E151");

/** Days after which one unanswered message alone makes a channel dark. */
export const UNANSWERED_RED_DAYS: Fact<number> = sourced(7, "E077");
