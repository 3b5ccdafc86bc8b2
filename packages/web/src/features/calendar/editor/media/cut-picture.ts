import type { Area } from "react-easy-crop";

/** Of JPEG, 0 to 1. */
const QUALITY = 0.95;

/** The part of a picture, in its own pixels, as a picture of its own; of one that moves it is the first frame. */
export async function cutPicture(address: string, { x, y, width, height }: Area): Promise<Blob> {
  const file = await (await fetch(address)).blob();
  const whole = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext("2d")?.drawImage(whole, -Math.round(x), -Math.round(y));
  whole.close();
  // What something shines through stays so; a photo would be too large as PNG.
  const type = file.type === "image/jpeg" ? "image/jpeg" : "image/png";
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob === null ? reject(new Error("the picture could not be cut")) : resolve(blob);
    canvas.toBlob(take, type, QUALITY);
  });
}
