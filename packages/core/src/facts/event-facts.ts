import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Days before an event in which promotion gathers for it. */
export const RUN_UP_DAYS: Fact<number> = judged(21, "time to hear of it, to think, and to be reminded");

/** How much of its usual share promotion may be in a run-up, and how much of it is left between. */
export const RUN_UP_FACTOR: Fact<number> = judged(1.5, "felt, without turning the channel into a shop window");
export const BETWEEN_FACTOR: Fact<number> = judged(0.5, "so that no channel goes without for long");
