import { type Fact, judged, sourced } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/** What a channel asks of the pictures of a post. */
export type MediaLimit = {
  /** The most pictures of one post. */
  readonly most: number;
  /** True where a post can't go out without a picture or a video. */
  readonly needsOne: boolean;
};

const OWN_PAGE_WHY = "a page of one's own takes as many as anybody looks at";

/** Channels of video alone take one picture, the cover; the video itself is kept elsewhere. */
export const MEDIA_LIMITS: Readonly<Record<Channel, Fact<MediaLimit>>> = {
  "facebook-page": judged({ most: 10, needsOne: false }, "what schedulers allow; the page itself takes more"),
  instagram: judged({ most: 10, needsOne: true }, "a carousel; newer accounts have up to 20"),
  "instagram-stories": judged({ most: 1, needsOne: true }, "one picture a story"),
  "linkedin-page": sourced({ most: 20, needsOne: false }, "E138"),
  "linkedin-person": sourced({ most: 20, needsOne: false }, "E138"),
  x: sourced({ most: 4, needsOne: false }, "E125"),
  tiktok: sourced({ most: 35, needsOne: false }, "E140"),
  youtube: judged({ most: 1, needsOne: false }, "the cover of the video"),
  "youtube-shorts": judged({ most: 1, needsOne: false }, "the cover of the video"),
  pinterest: sourced({ most: 5, needsOne: true }, "E144"),
  threads: sourced({ most: 20, needsOne: false }, "E131"),
  bluesky: sourced({ most: 4, needsOne: false }, "E126"),
  mastodon: judged({ most: 4, needsOne: false }, "what servers allow unless they say otherwise"),
  "google-business": sourced({ most: 1, needsOne: false }, "E145"),
  blog: judged({ most: 35, needsOne: false }, OWN_PAGE_WHY),
  newsletter: judged({ most: 35, needsOne: false }, OWN_PAGE_WHY),
};
