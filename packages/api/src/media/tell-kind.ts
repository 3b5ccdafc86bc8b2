import { fileTypeFromBuffer } from "file-type";

/** What a file is, by what it holds: its name and what its sender says of it count for nothing. */
export type FileKind = "picture" | "markup" | "heic" | "video" | "other";

const PICTURES: readonly string[] = ["image/jpeg", "image/png", "image/apng", "image/webp", "image/avif", "image/gif"];
const HEIC: readonly string[] = ["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"];

export async function tellKind(content: Uint8Array): Promise<FileKind> {
  const { mime = "" } = (await fileTypeFromBuffer(content)) ?? {};
  if (PICTURES.includes(mime)) return "picture";
  if (HEIC.includes(mime)) return "heic";
  if (mime.startsWith("video/")) return "video";
  return isMarkup(content) ? "markup" : "other";
}

/** SVG, HTML and XML begin with a pointed bracket, in any of the encodings that browsers read. */
function isMarkup(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 512)).toString("latin1");
  return /^[\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]*</.test(start);
}
