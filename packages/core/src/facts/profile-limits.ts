import { type Fact, judged, sourced } from "./fact.ts";
import type { TextLimit } from "./text-limits.ts";
import type { Channel } from "./vocabulary.ts";

/** How long the text of a profile may be, where a source says so. */
export const PROFILE_TEXT_LIMITS: Readonly<Partial<Record<Channel, Fact<TextLimit>>>> = {
  "facebook-page": sourced({ most: 101, unit: "characters" }, "E160"),
  instagram: sourced({ most: 150, unit: "graphemes" }, "E160"),
  x: sourced({ most: 160, unit: "x-weighted" }, "E160"),
  tiktok: sourced({ most: 80, unit: "graphemes" }, "E160"),
  "google-business": sourced({ most: 750, unit: "characters" }, "E161"),
};

/** Channels whose inbox can answer by itself while nobody is in. */
export const AUTO_REPLY_CHANNELS: Fact<readonly Channel[]> = judged(
  ["facebook-page", "instagram", "newsletter"],
  "Facebook and Instagram have an instant reply and an away message, mail has an answer for absences",
);

/** How long one message may be there. */
export const AUTO_REPLY_LIMITS: Readonly<Partial<Record<Channel, Fact<TextLimit>>>> = {
  "facebook-page": sourced({ most: 2000, unit: "characters" }, "E162"),
  instagram: sourced({ most: 1000, unit: "characters" }, "E162"),
};
