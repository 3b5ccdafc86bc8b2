import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { EvidenceId } from "./reason.ts";
import type { Category, Channel, Goal } from "./vocabulary.ts";
import { CATEGORIES } from "./vocabulary.ts";

// One row a goal, one share a category in the order of CATEGORIES; each row sums to 1.
// biome-ignore format: a table reads best as one
const ROWS: Readonly<Record<Goal, readonly number[]>> = {
  branding: [0.25, 0.25, 0.1, 0.12, 0.08, 0.04, 0.06, 0.1],
  reputation: [0.2, 0.12, 0.05, 0.12, 0.05, 0.16, 0.18, 0.12],
  "public-relations": [0.22, 0.12, 0.2, 0.12, 0.06, 0.03, 0.15, 0.1],
  community: [0.12, 0.18, 0.08, 0.28, 0.16, 0.05, 0.03, 0.1],
  service: [0.25, 0.06, 0.05, 0.08, 0.08, 0.32, 0.04, 0.12],
  research: [0.15, 0.1, 0.1, 0.1, 0.35, 0.05, 0.03, 0.12],
  leads: [0.22, 0.12, 0.05, 0.1, 0.07, 0.06, 0.16, 0.22],
};

// The band is published, the exact share is judgement.
const PROMOTE_SOURCES: Readonly<Record<Goal, readonly EvidenceId[]>> = {
  branding: ["E041", "E044", "E045"],
  reputation: ["E037", "E041"],
  "public-relations": ["E041", "E044"],
  community: ["E041", "E044", "E045"],
  service: ["E037", "E041"],
  research: ["E037", "E041"],
  leads: ["E040", "E043", "E047", "E048"],
};

const CURATE_SOURCES: readonly EvidenceId[] = ["E037", "E038", "E039"];

const CATEGORY_WORDS: Readonly<Record<Exclude<Category, "curate" | "promote">, string>> = {
  educate: "each post should add what a search would not",
  "behind-the-scenes": "a personal voice",
  community: "customers' voice and other members",
  ask: "questions asked and answered, polls",
  help: "answers to what customers ask",
  proof: "reviews, results, press",
};

/** The share of each category, 0 to 1, that serves a goal best. */
export function categoryShareOf(goal: Goal, category: Category): Fact<number> {
  const share = ROWS[goal][CATEGORIES.indexOf(category)] ?? 0;
  if (category === "promote") return sourced(share, ...PROMOTE_SOURCES[goal]);
  // Lower than the published rules on purpose: links to strangers do little for a small firm.
  if (category === "curate") return sourced(share, ...CURATE_SOURCES);
  return judged(share, CATEGORY_WORDS[category]);
}

const NO_ROOM = "the network has no room for it, or it reads oddly there";

/** Categories that do not fit on a channel. */
export const CATEGORIES_EXCLUDED: Readonly<Partial<Record<Channel, Fact<readonly Category[]>>>> = {
  "google-business": judged(["ask", "curate", "community"], NO_ROOM),
  blog: judged(["ask"], NO_ROOM),
  youtube: judged(["ask", "curate"], NO_ROOM),
  pinterest: judged(["ask", "help", "community"], NO_ROOM),
};

/** The largest share of promotion that any published rule allows. */
export const PROMO_SHARE_MAX: Fact<number> = sourced(0.33, "E039");

/** Share of a goal from which it insists on a category of its own. */
export const INSISTING_SHARE: Fact<number> = judged(0.25, "a quarter of the effort has to show");
/** A category that a goal insists on comes within this many posts of a channel's beginning. */
export const MUST_HAVE_WITHIN_POSTS: Fact<number> = judged(20, "one in twenty is the least that is still seen");
