import { randomUUID } from "node:crypto";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { aPicture } from "../testing/a-picture.ts";
import { aPost } from "../testing/a-post.ts";
import type { Reply } from "../testing/call-server.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { sendRaw } from "../testing/send-raw.ts";
import type { TestApp } from "../testing/start-test-app.ts";
import { ANIMATION_BYTES_MAX, PICTURE_BYTES_MAX } from "./picture-limits.ts";

const send = (app: TestApp, workspace: string, raw: Uint8Array | string, headers = {}): Promise<Reply> =>
  app.call({
    post: `${workspace}/media`,
    raw,
    key: null,
    headers: { "content-type": "application/octet-stream", ...headers },
  });
const bytesAt = async (app: TestApp, path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${app.url}${path}`)).arrayBuffer());

onBothEngines("pictures", (app) => {
  test("a picture is kept as JPEG, upright, in sRGB, and without what the camera wrote into it", async () => {
    const workspace = await app().openWorkspace();
    const photo = await aPicture({ width: 300, height: 200 }, (image) =>
      image
        .withMetadata({ orientation: 6 })
        .withExif({ IFD0: { Copyright: "Ana", Model: "Camera" }, IFD3: { GPSLatitudeRef: "N" } })
        .jpeg(),
    );
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { status, body, headers } = await send(app(), workspace, photo);
    expect([status, headers.get("location")]).toEqual([201, `${workspace}/media/${body.id}`]);
    expect(body).toMatchObject({ mediaType: "image/jpeg", widthPx: 200, heightPx: 300, isAnimated: false });
    const kept = await sharp(await bytesAt(app(), `${workspace}/media/${body.id}/file`)).metadata();
    expect(kept).toMatchObject({ format: "jpeg", width: 200, height: 300, space: "srgb" });
    expect([kept.exif, kept.orientation, kept.iptc, kept.xmp]).toEqual([undefined, undefined, undefined, undefined]);
    const small = await sharp(await bytesAt(app(), `${workspace}/media/${body.id}/thumbnail`)).metadata();
    expect(small).toMatchObject({ format: "webp", width: 200 });
    expect((await app().call({ get: `${workspace}/media/${body.id}` })).body).toEqual(body);
  });

  test("a large one is kept at 4096 pixels, one that something shines through as WebP, one that moves as GIF", async () => {
    const workspace = await app().openWorkspace();
    const large = await send(app(), workspace, await aPicture({ width: 5000, height: 2500 }));
    expect(large.body).toMatchObject({ mediaType: "image/jpeg", widthPx: 4096, heightPx: 2048 });
    const clear = await send(app(), workspace, await aPicture({ channels: 4, background: "#2e427280" }));
    expect(clear.body.mediaType).toBe("image/webp");
    const moving = await send(app(), workspace, await aMovingPicture(3));
    expect(moving.body).toMatchObject({ mediaType: "image/gif", widthPx: 8, heightPx: 8, isAnimated: true });
    const { pages } = await sharp(await bytesAt(app(), `${workspace}/media/${moving.body.id}/file`)).metadata();
    expect(pages).toBe(3);
  });

  test("the file is kept for ever by browsers, is shown as what it is, and runs nothing", async () => {
    const workspace = await app().openWorkspace();
    const { body } = await send(app(), workspace, await aPicture());
    const address = `${app().url}${workspace}/media/${body.id}/file`;
    const { headers } = await fetch(address);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
    });
    const etag = headers.get("etag") ?? "";
    const path = `${workspace}/media/${body.id}/file`;
    const again = await sendRaw(app().url, { method: "GET", path, headers: { "if-none-match": etag } });
    expect(again).toEqual({ status: 304, body: "" });
  });

  test("the same bytes sent again are the same picture", async () => {
    const workspace = await app().openWorkspace();
    const picture = await aPicture({ background: "#f5b041" });
    const sent = await Promise.all([1, 2, 3].map(() => send(app(), workspace, picture)));
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
  });

  test("a picture is nobody's but its workspace's", async () => {
    const [mine, theirs] = [await app().openWorkspace(), await app().openWorkspace()];
    const { body } = await send(app(), mine, await aPicture());
    for (const part of ["", "/file", "/thumbnail"]) {
      expect((await app().call({ get: `${theirs}/media/${body.id}${part}` })).status).toBe(404);
    }
    const post = aPost({ media: [{ id: body.id, alt: "" }] });
    const stolen = await app().call({ post: `${theirs}/posts`, body: post });
    expect([stolen.status, stolen.body.problems]).toEqual([
      422,
      [expect.objectContaining({ code: "unknown-media", path: ["media", 0, "id"] })],
    ]);
    expect((await app().call({ post: `${mine}/posts`, body: post })).status).toBe(201);
    const own = await send(app(), theirs, await aPicture());
    expect([own.status, own.body.id === body.id]).toEqual([201, false]);
  });

  test("a workspace that is not there takes nothing", async () => {
    const nowhere = `/api/v1/workspaces/${randomUUID()}`;
    expect((await send(app(), nowhere, await aPicture())).status).toBe(404);
  });

  test("one that no post shows any more goes after thirty days, and not before", async () => {
    const workspace = await app().openWorkspace();
    const upload = async (background: string) => (await send(app(), workspace, await aPicture({ background }))).body.id;
    const statusOf = async (id: string) => (await app().call({ get: `${workspace}/media/${id}` })).status;
    app().setNow("2026-11-22T12:00:00.000Z");
    const [unused, shown] = [await upload("#111111"), await upload("#222222")];
    const made = await app().call({ post: `${workspace}/posts`, body: aPost({ media: [{ id: shown, alt: "" }] }) });
    app().setNow("2026-12-22T11:00:00.000Z");
    await upload("#333333");
    expect(await statusOf(unused)).toBe(200);
    app().setNow("2026-12-22T13:00:00.000Z");
    await upload("#444444");
    expect([await statusOf(unused), await statusOf(shown)]).toEqual([404, 200]);
    const path = `${workspace}/posts/${made.body.id}`;
    await app().call({ patch: path, version: 1, body: { media: null } });
    await upload("#555555");
    // A version that may be brought back shows it still.
    expect(await statusOf(shown)).toBe(200);
    await app().db.deleteFrom("posts").where("post_id", "=", made.body.id).execute();
    await upload("#666666");
    expect(await statusOf(shown)).toBe(404);
    app().setNow("2026-11-22T12:00:00.000Z");
  });
});

onBothEngines("what is no picture, or costs too much", (app) => {
  test.each<[string, () => Promise<Uint8Array | string> | Uint8Array | string, number, string, RegExp]>([
    ["a page", () => "<!doctype html><script>alert(1)</script>", 415, "picture-kind", /SVG, HTML/],
    [
      "an SVG",
      () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      415,
      "picture-kind",
      /SVG, HTML/,
    ],
    ["an SVG after spaces", () => '\uFEFF\n <svg onload="alert(1)"/>', 415, "picture-kind", /SVG, HTML/],
    ["a page in UTF-16", () => Buffer.from("\uFEFF<html>", "utf16le"), 415, "picture-kind", /SVG, HTML/],
    ["a text", () => "hello", 415, "picture-kind", /something else/],
    ["a program", () => Buffer.from("MZ\x90\0\x03".padEnd(200, "\0"), "latin1"), 415, "picture-kind", /something else/],
    ["a video", () => mp4Head(), 415, "picture-kind", /a video/],
    ["half a JPEG", async () => (await aJpeg()).subarray(0, 900), 422, "picture-unreadable", /damaged/],
    ["a head alone", async () => (await aJpeg()).subarray(0, 12), 422, "picture-unreadable", /damaged/],
    ["60 million pixels", () => pngOfSize(10_000, 6000), 422, "picture-too-large", /60 million pixels/],
    ["a picture of billions", () => pngOfSize(200_000, 200_000), 422, "picture-too-large", /40000 million/],
    ["frames times pixels", () => gifBomb({ side: 1000, frames: 60 }), 422, "picture-too-large", /60 million pixels/],
    ["frames without end", () => gifBomb({ side: 2, frames: 501 }), 422, "picture-too-long", /501 frames/],
    ["nothing", () => "", 400, "file-missing", /body/],
  ])("%s is refused in words", async (_what, make, status, code, words) => {
    const workspace = await app().openWorkspace();
    // Whatever its name and its sender say.
    const reply = await send(app(), workspace, await make(), {
      "content-type": "image/png",
      "content-disposition": 'attachment; filename="photo.png"',
    });
    expect([reply.status, reply.body.type]).toEqual([status, `urn:porchlight:problem:${code}`]);
    expect(reply.body.detail).toMatch(words);
  });

  test("more bytes than a picture has are refused, by what was announced and by what comes", async () => {
    const workspace = await app().openWorkspace();
    const tooMuch = new Uint8Array(PICTURE_BYTES_MAX + 1);
    const announced = await send(app(), workspace, tooMuch);
    expect([announced.status, announced.body.detail]).toEqual([413, expect.stringContaining(`${PICTURE_BYTES_MAX}`)]);
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(tooMuch);
        controller.close();
      },
    });
    const init = { method: "POST", body: stream, duplex: "half" } as RequestInit;
    const unannounced = await fetch(`${app().url}${workspace}/media`, init);
    expect(unannounced.status).toBe(413);
  });

  test("a picture that moves may have fewer bytes", async () => {
    const workspace = await app().openWorkspace();
    const heavy = Buffer.concat([await aMovingPicture(2), new Uint8Array(ANIMATION_BYTES_MAX)]);
    expect((await send(app(), workspace, heavy)).status).toBe(413);
  });

  test("a body that unfolds is not unfolded", async () => {
    const workspace = await app().openWorkspace();
    const packed = deflateSync(new Uint8Array(1000));
    expect((await send(app(), workspace, packed, { "content-encoding": "deflate" })).status).toBe(415);
  });
});

describe("many at once", () => {
  test("are read two at a time, and all are answered", async () => {
    const { openPictureReader } = await import("./read-picture.ts");
    const read = openPictureReader();
    const pictures = await Promise.all([1, 2, 3, 4, 5].map((width) => aPicture({ width: width * 10 })));
    const read5 = await Promise.all(pictures.map((picture) => read(picture)));
    expect(read5.map(({ widthPx }) => widthPx)).toEqual([10, 20, 30, 40, 50]);
    expect(sharp.concurrency()).toBe(1);
  });
});

function aJpeg(): Promise<Buffer> {
  return aPicture({ width: 400, height: 400, noise: { type: "gaussian", mean: 128, sigma: 40 } }, (image) =>
    image.jpeg(),
  );
}

async function aMovingPicture(frames: number): Promise<Buffer> {
  const colours = ["#111111", "#999999", "#eeeeee"];
  const still = (index: number) => aPicture({ width: 8, height: 8, background: colours[index % 3] ?? "#ffffff" });
  const images = await Promise.all(Array.from({ length: frames }, (_, index) => still(index)));
  return sharp(images, { join: { animated: true } })
    .gif({ delay: images.map(() => 100) })
    .toBuffer();
}

/** A PNG whose head says this size and whose data is one line of nothing. */
function pngOfSize(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(100))), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32Of(body));
  return Buffer.concat([length, body, check]);
}

function crc32Of(content: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A GIF of many frames, each of one dot on a large canvas: a few bytes a frame. */
function gifBomb({ side, frames }: { side: number; frames: number }): Buffer {
  const size = [side & 255, side >> 8];
  const head = [..."GIF89a"].map((sign) => sign.charCodeAt(0));
  const screen = [...size, ...size, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  const frame = [0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return Buffer.from([...head, ...screen, ...Array.from({ length: frames }, () => frame).flat(), 0x3b]);
}

function mp4Head(): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypisom\0\0\x02\0isomiso2", "latin1"),
    Buffer.alloc(100),
  ]);
}
