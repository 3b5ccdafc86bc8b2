import { type Fact, sourced } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/** The most hashtags that a channel takes or heeds; channels that are missing set none. */
export const HASHTAG_LIMITS: Readonly<Partial<Record<Channel, Fact<number>>>> = {
  instagram: sourced(5, "E133"),
  threads: sourced(1, "E131"),
  tiktok: sourced(5, "E140"),
  youtube: sourced(15, "E142"),
  "youtube-shorts": sourced(15, "E142"),
};
