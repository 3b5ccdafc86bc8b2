/** Every check of the calendar by its code, in the order in which they are shown: what cannot be carried out first. */
export const RULE_CODES = [
  "in-the-past",
  "says-nothing",
  "over-limit",
  "too-many-media",
  "gone-dark",
  "too-salesy",
  "promos-adjacent",
  "mix-drift",
  "over-time-budget",
  "over-own-time",
  "nobody-answers-after",
  "closed-day",
  "outside-audience-day",
  "double-booked",
  "said-before",
  "unknown-author",
  "not-ready",
  "needs-media",
  "missing-alt",
  "too-many-hashtags",
  "no-next-step",
  "event-unannounced",
] as const;
/** The code of a check; its name and what it looks at stand in the catalogue under `rule` and `ruleLooksAt`. */
export type RuleCode = (typeof RULE_CODES)[number];

/**
 * Checks that stay as they are: what they find cannot be carried out, whatever anybody thinks of it. A day that is over, no
 * words, words or pictures that the network refuses. All others are advice.
 */
export const FIXED_RULES: readonly RuleCode[] = ["in-the-past", "says-nothing", "over-limit", "too-many-media"];
