import { type Fact, judged } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/**
 * Where a channel shows a link. `text`: written below the words, and counted with them. `field`: in a place of its own,
 * such as a button. `profile`: nowhere near the post, as links in its words can't be pressed.
 */
export type LinkPlace = "text" | "field" | "profile";

const IN_TEXT = judged<LinkPlace>("text", "an address in the words can be pressed");
const IN_FIELD = judged<LinkPlace>("field", "the network asks for the address apart from the words");
const IN_PROFILE = judged<LinkPlace>("profile", "an address in the words is not made a link");

export const LINK_PLACES: Readonly<Record<Channel, Fact<LinkPlace>>> = {
  "facebook-page": IN_TEXT,
  instagram: IN_PROFILE,
  "instagram-stories": IN_FIELD,
  "linkedin-page": IN_TEXT,
  "linkedin-person": IN_TEXT,
  x: IN_TEXT,
  tiktok: IN_PROFILE,
  youtube: IN_TEXT,
  "youtube-shorts": IN_PROFILE,
  pinterest: IN_FIELD,
  threads: IN_TEXT,
  bluesky: IN_TEXT,
  mastodon: IN_TEXT,
  "google-business": IN_FIELD,
  blog: IN_TEXT,
  newsletter: IN_TEXT,
};

/** What the visitors of a link are counted under, unless a person says otherwise. */
export type LinkOrigin = {
  /** Where the visit comes from: `utm_source`. */
  readonly source: string;
  /** What kind of place that is: `utm_medium`. */
  readonly medium: string;
};

const SOCIAL_WHY = "the names that reports of visits group as social";

/** The source and medium of a link on each channel; the two of LinkedIn and of Instagram are told apart by their medium. */
export const LINK_ORIGINS: Readonly<Record<Channel, Fact<LinkOrigin>>> = {
  "facebook-page": judged({ source: "facebook", medium: "social" }, SOCIAL_WHY),
  instagram: judged({ source: "instagram", medium: "social" }, SOCIAL_WHY),
  "instagram-stories": judged({ source: "instagram", medium: "social-story" }, SOCIAL_WHY),
  "linkedin-page": judged({ source: "linkedin", medium: "social" }, SOCIAL_WHY),
  "linkedin-person": judged({ source: "linkedin", medium: "social-person" }, SOCIAL_WHY),
  x: judged({ source: "x", medium: "social" }, SOCIAL_WHY),
  tiktok: judged({ source: "tiktok", medium: "social" }, SOCIAL_WHY),
  youtube: judged({ source: "youtube", medium: "social-video" }, SOCIAL_WHY),
  "youtube-shorts": judged({ source: "youtube", medium: "social-short" }, SOCIAL_WHY),
  pinterest: judged({ source: "pinterest", medium: "social" }, SOCIAL_WHY),
  threads: judged({ source: "threads", medium: "social" }, SOCIAL_WHY),
  bluesky: judged({ source: "bluesky", medium: "social" }, SOCIAL_WHY),
  mastodon: judged({ source: "mastodon", medium: "social" }, SOCIAL_WHY),
  "google-business": judged({ source: "google", medium: "business-profile" }, "visits from the profile on the map"),
  blog: judged({ source: "blog", medium: "article" }, "visits from one's own article"),
  newsletter: judged({ source: "newsletter", medium: "email" }, "the name that reports of visits group as mail"),
};
