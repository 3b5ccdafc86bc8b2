import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { EvidenceId } from "./reason.ts";
import type { Channel, Goal } from "./vocabulary.ts";
import { CHANNELS, GOALS } from "./vocabulary.ts";

// One row a goal, one number a channel in the order of CHANNELS: what a post or an answer there does for the goal, 0 to 1.
// biome-ignore format: a table reads best as one
const ROWS: Readonly<Record<Goal, readonly number[]>> = {
  branding: [0.7, 0.9, 0.6, 0.5, 0.6, 0.35, 0.8, 0.8, 0.7, 0.6, 0.5, 0.35, 0.3, 0.4, 0.5, 0.4],
  reputation: [0.8, 0.6, 0.3, 0.5, 0.5, 0.4, 0.3, 0.4, 0.2, 0.1, 0.3, 0.25, 0.25, 1.0, 0.5, 0.4],
  "public-relations": [0.5, 0.5, 0.2, 0.6, 0.9, 0.5, 0.3, 0.5, 0.2, 0.1, 0.4, 0.5, 0.4, 0.3, 0.8, 0.6],
  community: [0.9, 0.8, 0.7, 0.3, 0.5, 0.4, 0.6, 0.5, 0.4, 0.2, 0.5, 0.5, 0.6, 0.2, 0.3, 0.6],
  service: [0.9, 0.7, 0.3, 0.3, 0.3, 0.8, 0.2, 0.3, 0.1, 0.1, 0.3, 0.4, 0.5, 0.8, 0.3, 0.4],
  research: [0.7, 0.7, 0.7, 0.5, 0.6, 0.5, 0.5, 0.5, 0.4, 0.4, 0.5, 0.5, 0.6, 0.5, 0.4, 0.8],
  leads: [0.7, 0.8, 0.5, 0.5, 0.8, 0.3, 0.6, 0.5, 0.4, 0.6, 0.3, 0.2, 0.15, 0.8, 0.6, 0.95],
};

// The cells whose direction has a source; their size is judgement all the same.
const SOURCES: Readonly<Partial<Record<`${Goal}/${Channel}`, readonly EvidenceId[]>>> = {
  "branding/tiktok": ["E017"],
  "branding/blog": ["E028"],
  "reputation/x": ["E054", "E070"],
  "reputation/google-business": ["E073", "E079", "E151"],
  "service/facebook-page": ["E057"],
  "service/x": ["E058", "E070"],
  "service/google-business": ["E093"],
  "leads/blog": ["E028"],
  "leads/newsletter": ["E031"],
};

const GOAL_WORDS: Readonly<Record<Goal, string>> = {
  branding: "being seen",
  reputation: "what others find when they look",
  "public-relations": "press, partners, opinion makers",
  community: "people talking with each other",
  service: "where customers ask",
  research: "where people answer questions",
  leads: "where people decide to buy",
};

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  "facebook-page": "broad local reach, inbox and comments",
  instagram: "visual, strong for looks and local life",
  "instagram-stories": "reaches followers only, good for polls and daily life",
  "linkedin-page": "business audience, pages reach less than people",
  "linkedin-person": "a person's name carries trust with businesses",
  x: "public complaints and press, little local reach",
  tiktok: "reach without followers, little dialogue",
  youtube: "searchable and long-lived, slow to make",
  "youtube-shorts": "reach without followers, few links or replies",
  pinterest: "search and saved ideas, almost no talk",
  threads: "conversation, young network, weak links",
  bluesky: "conversation, small, press and specialists",
  mastodon: "conversation, small, specialists, anti-advertising",
  "google-business": "seen by people already looking for the business; reviews",
  blog: "answers searches for years, no talk",
  newsletter: "owned list, replies and sales, no discovery",
};

/** How well a channel serves a goal, 0 to 1: `FIT.service.x.value`. */
export const FIT: Readonly<Record<Goal, Readonly<Record<Channel, Fact<number>>>>> = recordOf(GOALS, (goal) =>
  recordOf(CHANNELS, (channel, index) => cell(goal, channel, ROWS[goal][index] ?? 0)),
);

function cell(goal: Goal, channel: Channel, value: number): Fact<number> {
  const evidence = SOURCES[`${goal}/${channel}`];
  return evidence ? sourced(value, ...evidence) : judged(value, `${GOAL_WORDS[goal]}: ${CHANNEL_WORDS[channel]}`);
}

function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key, index: number) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key, index) => [key, make(key, index)])) as Record<Key, Value>;
}
