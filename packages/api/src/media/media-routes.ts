import { createHash } from "node:crypto";
import { routes } from "../contract/routes.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { MediaFilesTable } from "../db/tables.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { mountDownload, mountUpload } from "../http/mount-file.ts";
import { notFound } from "../http/not-found.ts";
import {
  findMedia,
  findMediaFile,
  findSentAgain,
  insertMedia,
  type MediaFile,
  purgeUnusedMedia,
} from "./media-store.ts";
import { PICTURE_BYTES_MAX } from "./picture-limits.ts";
import { openPictureReader } from "./read-picture.ts";

export function mountMedia(mounting: Mounting): void {
  const readPicture = openPictureReader();

  mountUpload(mounting, routes.createMedia, {
    mostBytes: PICTURE_BYTES_MAX,
    // Reading a picture takes its time; no transaction is open meanwhile.
    handle: async ({ file, now, newId, inWorkspace }) => {
      const fingerprint = createHash("sha256").update(file).digest("hex");
      const known = await inWorkspace((workspace) => findSentAgain(workspace, { fingerprint, now }));
      if (known !== undefined) return known;
      const picture = await readPicture(file);
      return inWorkspace(async (workspace) => {
        await purgeUnusedMedia(workspace, now);
        return insertMedia(workspace, { id: newId(), fingerprint, picture, now });
      });
    },
  });

  mount(mounting, routes.loadMedia, async ({ workspace, params: { mediaId } }) => {
    return (await findMedia(workspace, mediaId)) ?? Promise.reject(notFound("media"));
  });

  mountDownload(mounting, routes.loadMediaFile, ({ workspace, params: { mediaId } }) =>
    loadFile(workspace, { mediaId, size: "whole" }),
  );

  mountDownload(mounting, routes.loadMediaThumbnail, ({ workspace, params: { mediaId } }) =>
    loadFile(workspace, { mediaId, size: "thumbnail" }),
  );
}

async function loadFile(
  workspace: WorkspaceDb,
  wanted: { mediaId: string; size: MediaFilesTable["size"] },
): Promise<MediaFile> {
  return (await findMediaFile(workspace, wanted)) ?? Promise.reject(notFound("media"));
}
