import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** What a post can be made as. */
export type Format =
  | "link"
  | "pin"
  | "short-text"
  | "story"
  | "text"
  | "update"
  | "image"
  | "clip"
  | "carousel"
  | "newsletter"
  | "short-video"
  | "article"
  | "long-video";

/** Minutes to make one. */
export const FORMAT_MINUTES: Readonly<Record<Format, Fact<number>>> = {
  link: judged(5, "our default"),
  pin: judged(8, "an existing picture, title and link"),
  "short-text": judged(5, "two sentences"),
  story: judged(5, "our default; no source found"),
  text: sourced(10, "E091"),
  update: sourced(10, "E093"),
  image: judged(20, "our default; the published figure speaks of studio work"),
  clip: judged(30, "one take on a phone with a caption"),
  carousel: judged(45, "our default; no source found"),
  newsletter: judged(90, "our default; no source found"),
  "short-video": judged(90, "edited; no source found"),
  article: sourced(180, "E082", "E090"),
  "long-video": judged(300, "our default; no source found"),
};

/** Minutes to fit a finished post to one more channel. */
export const REUSE_MINUTES: Fact<number> = judged(5, "another crop, another length");
