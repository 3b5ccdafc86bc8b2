import type { Channel } from "@porchlight/core";

/** Where one posts on a channel, in a browser; a blog, a newsletter and Mastodon are wherever the business has them. */
export const CHANNEL_ADDRESSES: Readonly<Partial<Record<Channel, string>>> = {
  "facebook-page": "https://www.facebook.com/",
  instagram: "https://www.instagram.com/",
  "instagram-stories": "https://www.instagram.com/",
  "linkedin-page": "https://www.linkedin.com/feed/",
  "linkedin-person": "https://www.linkedin.com/feed/",
  x: "https://x.com/compose/post",
  tiktok: "https://www.tiktok.com/upload",
  youtube: "https://studio.youtube.com/",
  "youtube-shorts": "https://studio.youtube.com/",
  pinterest: "https://www.pinterest.com/pin-creation-tool/",
  threads: "https://www.threads.net/",
  bluesky: "https://bsky.app/",
  "google-business": "https://business.google.com/",
};
