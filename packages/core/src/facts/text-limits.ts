import type { IsoDate } from "../time/iso-date.ts";
import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";
import type { Channel } from "./vocabulary.ts";

/**
 * How a network counts a text. `characters`: code points. `graphemes`: what a reader sees as one sign. `bytes`: UTF-8.
 * `x-weighted`: X's weights, a link 23, an emoji 2. `emoji-as-bytes`: code points, but an emoji counts its UTF-8 bytes.
 * `links-as-23`: graphemes, but a link 23 and a mention without its server.
 */
export type TextUnit = "characters" | "graphemes" | "bytes" | "x-weighted" | "emoji-as-bytes" | "links-as-23";

/** The most that a text may measure; of several limits each one holds. */
export type TextLimit = { readonly most: number; readonly unit: TextUnit };

/** Networks change these without notice: they were looked up on this day. */
export const TEXT_LIMITS_CHECKED_ON: IsoDate = "2026-11-01";

const NO_LIMIT_WHY = "a text of its own kind, without a limit worth counting";

/** Length limits of a post's text: the caption, the description of a video or pin, the text of an update. */
export const TEXT_LIMITS: Readonly<Record<Channel, Fact<readonly TextLimit[]>>> = {
  "facebook-page": sourced([{ most: 63_206, unit: "characters" }], "E135"),
  instagram: sourced([{ most: 2200, unit: "characters" }], "E132"),
  "instagram-stories": judged([], "words on a story are part of its picture"),
  "linkedin-page": sourced([{ most: 3000, unit: "characters" }], "E137"),
  "linkedin-person": sourced([{ most: 3000, unit: "characters" }], "E137"),
  // Of accounts that pay for more, 25,000.
  x: sourced([{ most: 280, unit: "x-weighted" }], "E123"),
  tiktok: sourced([{ most: 2200, unit: "characters" }], "E139"),
  youtube: sourced([{ most: 5000, unit: "characters" }], "E142"),
  "youtube-shorts": sourced([{ most: 5000, unit: "characters" }], "E142"),
  pinterest: sourced([{ most: 500, unit: "characters" }], "E144"),
  threads: sourced([{ most: 500, unit: "emoji-as-bytes" }], "E130"),
  bluesky: sourced(
    [
      { most: 300, unit: "graphemes" },
      { most: 3000, unit: "bytes" },
    ],
    "E126",
  ),
  // Every server may set its own.
  mastodon: sourced([{ most: 500, unit: "links-as-23" }], "E128"),
  "google-business": sourced([{ most: 1500, unit: "characters" }], "E145"),
  blog: judged([], NO_LIMIT_WHY),
  newsletter: judged([], NO_LIMIT_WHY),
};

/** What a link measures on X and Mastodon, whatever its length. */
export const LINK_LENGTH: Fact<number> = sourced(23, "E123");

/** Code points that X counts as one; every other counts as two. From and to. */
export const X_LIGHT_RANGES: Fact<readonly (readonly [number, number])[]> = sourced(
  [
    [0x0000, 0x10ff],
    [0x2000, 0x200d],
    [0x2010, 0x201f],
    [0x2032, 0x2037],
  ],
  "E123",
);
