import type { MEDIA_TYPES } from "../contract/media-schemas.ts";

/** A picture as it is kept, made anew from what was sent. */
export type Picture = {
  readonly mediaType: (typeof MEDIA_TYPES)[number];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isAnimated: boolean;
  readonly whole: Uint8Array;
  /** WebP. */
  readonly thumbnail: Uint8Array;
};
