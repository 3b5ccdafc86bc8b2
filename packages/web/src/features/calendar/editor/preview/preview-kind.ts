import type { Channel } from "@porchlight/core";

/** How a channel shows a post, roughly: what stands above what, and in which shape a picture is seen. */
export type PreviewKind = "feed" | "story" | "video" | "pin" | "article" | "mail";

export const PREVIEW_KINDS: Readonly<Record<Channel, PreviewKind>> = {
  "facebook-page": "feed",
  instagram: "feed",
  "instagram-stories": "story",
  "linkedin-page": "feed",
  "linkedin-person": "feed",
  x: "feed",
  tiktok: "video",
  youtube: "article",
  "youtube-shorts": "video",
  pinterest: "pin",
  threads: "feed",
  bluesky: "feed",
  mastodon: "feed",
  "google-business": "feed",
  blog: "article",
  newsletter: "mail",
};
