import pLimit from "p-limit";
import sharp, { type Metadata, type Sharp } from "sharp";
import { ProblemError } from "../http/problem-error.ts";
import type { Picture } from "./picture.ts";
import { ANIMATION_BYTES_MAX, FRAMES_MAX, KEPT_SIDE_PX, PIXELS_MAX, THUMBNAIL_SIDE_PX } from "./picture-limits.ts";
import { tellKind } from "./tell-kind.ts";

/** Turns what was sent into a picture as it is kept. Throws a problem where it is none, or one that costs too much. */
export type PictureReader = (content: Uint8Array) => Promise<Picture>;

const AT_ONCE = 2;
const READ_WITHIN_SECONDS = 30;

/** Makes a reader that works on two pictures at once, each on one processor, however many are sent. */
export function openPictureReader(): PictureReader {
  sharp.concurrency(1);
  sharp.cache(false);
  const inTurn = pLimit(AT_ONCE);
  return (content) => inTurn(() => readPicture(content));
}

async function readPicture(content: Uint8Array): Promise<Picture> {
  const kind = await tellKind(content);
  if (kind !== "picture") throw new ProblemError("picture-kind", { facts: { kind } });
  const isAnimated = await checkSize(content);
  try {
    return await remake(content, isAnimated);
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** Refuses, by what its head says and before any pixel is read, what would take too long to read. */
async function checkSize(content: Uint8Array): Promise<boolean> {
  const { width, height, pages = 1, pageHeight = height } = await headOf(content);
  const pixels = width * pageHeight * pages;
  if (pixels > PIXELS_MAX) {
    throw new ProblemError("picture-too-large", {
      facts: { millions: inMillions(pixels), most: inMillions(PIXELS_MAX) },
    });
  }
  if (pages > FRAMES_MAX) throw new ProblemError("picture-too-long", { facts: { frames: pages, most: FRAMES_MAX } });
  if (pages > 1 && content.byteLength > ANIMATION_BYTES_MAX) {
    throw new ProblemError("body-too-large", { facts: { limit: ANIMATION_BYTES_MAX } });
  }
  return pages > 1;
}

async function headOf(content: Uint8Array): Promise<Metadata> {
  // The limit is ours to check, so that the problem can say by how much it is passed.
  return sharp(content, { animated: true, limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => Promise.reject(unreadable(cause)));
}

async function remake(content: Uint8Array, isAnimated: boolean): Promise<Picture> {
  // Whatever cameras write into a picture, the place included, is left out unless sharp is told to keep it.
  const upright = open(content, isAnimated).autoOrient().toColourspace("srgb");
  const thumbnail = await open(content, false)
    .autoOrient()
    .toColourspace("srgb")
    .resize({ width: THUMBNAIL_SIDE_PX, height: THUMBNAIL_SIDE_PX, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
  const kept = upright.resize({ width: KEPT_SIDE_PX, height: KEPT_SIDE_PX, fit: "inside", withoutEnlargement: true });
  const { data, info } = await (await inKeptFormat(kept, { content, isAnimated, thumbnail })).toBuffer({
    resolveWithObject: true,
  });
  return {
    mediaType: MEDIA_TYPE_OF[info.format] ?? "image/jpeg",
    widthPx: info.width,
    heightPx: info.pageHeight ?? info.height,
    isAnimated,
    whole: data,
    thumbnail,
  };
}

function open(content: Uint8Array, isAnimated: boolean): Sharp {
  return sharp(content, { animated: isAnimated, limitInputPixels: PIXELS_MAX, failOn: "error" }).timeout({
    seconds: READ_WITHIN_SECONDS,
  });
}

const MEDIA_TYPE_OF: Readonly<Record<string, Picture["mediaType"]>> = {
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
};

/** JPEG goes everywhere; WebP only where something shines through or moves already. */
async function inKeptFormat(
  kept: Sharp,
  { content, isAnimated, thumbnail }: { content: Uint8Array; isAnimated: boolean; thumbnail: Uint8Array },
): Promise<Sharp> {
  if (isAnimated) return (await headOf(content)).format === "gif" ? kept.gif() : kept.webp({ quality: 85 });
  const { isOpaque } = await sharp(thumbnail).stats();
  return isOpaque ? kept.jpeg({ quality: 88 }) : kept.webp({ quality: 90 });
}

function unreadable(cause: unknown): ProblemError {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new ProblemError("picture-unreadable", { facts: { words } });
}

function inMillions(count: number): string {
  return (count / 1_000_000).toFixed(1).replace(/\.0$/, "");
}
