import type { Fact } from "./fact.ts";
import { judged } from "./fact.ts";

/** Minutes of the longest answering block when there are more messages than minutes. */
export const FLOOD_BLOCK_MINUTES: Fact<number> = judged(45, "longer blocks are split");
/** Share of usable minutes above which one channel's answers alone count as a flood. */
export const FLOOD_SHARE: Fact<number> = judged(0.5, "half of the week spent on one inbox leaves no plan");
/** Share of the answers that may be given up for looking in on more days. */
export const FLOOD_ANSWER_LOSS_MAX: Fact<number> = judged(
  0.15,
  "being there daily is worth some answers, not half of them",
);
