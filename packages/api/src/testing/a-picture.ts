import sharp, { type Create, type Sharp } from "sharp";

/** Bytes of a PNG in one colour; a test names only what it speaks of. */
export function aPicture(parts: Partial<Create> = {}, format: (image: Sharp) => Sharp = (image) => image.png()) {
  const create: Create = { width: 64, height: 48, channels: 3, background: "#2e4272", ...parts };
  return format(sharp({ create })).toBuffer();
}
