import type { Media } from "../contract/media-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { MediaFilesTable } from "../db/tables.ts";
import type { Picture } from "./picture.ts";

const COLUMNS = ["media_id", "media_type", "width_px", "height_px", "byte_count", "is_animated", "created_at"] as const;

/** How long a picture is kept that stands in no post: as long as somebody may still want the post back, or finish it. */
const UNUSED_KEPT_DAYS = 30;

export type MediaFile = { readonly mediaType: string; readonly content: Uint8Array };

export async function findMedia({ trx, workspaceId }: WorkspaceDb, mediaId: string): Promise<Media | undefined> {
  const row = await trx
    .selectFrom("media")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("media_id", "=", mediaId)
    .executeTakeFirst();
  return row === undefined ? undefined : toMedia(row);
}

/** Those of these ids that are pictures of the workspace. */
export async function listKnownMediaIds(
  { trx, workspaceId }: WorkspaceDb,
  mediaIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (mediaIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom("media")
    .select("media_id")
    .where("workspace_id", "=", workspaceId)
    .where("media_id", "in", mediaIds)
    .execute();
  return new Set(rows.map(({ media_id }) => media_id));
}

/** The picture that was made from the same bytes before; its time begins anew. */
export async function findSentAgain(
  { trx, workspaceId }: WorkspaceDb,
  { fingerprint, now }: { fingerprint: string; now: string },
): Promise<Media | undefined> {
  const row = await trx
    .updateTable("media")
    .set({ sent_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("fingerprint", "=", fingerprint)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toMedia(row);
}

/** Keeps a picture; where the same bytes came from elsewhere at the same time, theirs is the one that stays. */
export async function insertMedia(
  workspace: WorkspaceDb,
  {
    id,
    fingerprint,
    picture,
    now,
  }: { readonly id: string; readonly fingerprint: string; readonly picture: Picture; readonly now: string },
): Promise<Media> {
  const { trx, workspaceId } = workspace;
  const row = await trx
    .insertInto("media")
    .values({
      workspace_id: workspaceId,
      media_id: id,
      fingerprint,
      media_type: picture.mediaType,
      width_px: picture.widthPx,
      height_px: picture.heightPx,
      byte_count: picture.whole.byteLength,
      is_animated: picture.isAnimated,
      created_at: now,
      sent_at: now,
    })
    .onConflict((conflict) => conflict.constraint("media_fingerprint").doUpdateSet({ sent_at: now }))
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  if (row.media_id === id) {
    await trx
      .insertInto("media_files")
      .values([
        { workspace_id: workspaceId, media_id: id, size: "whole", content: picture.whole },
        { workspace_id: workspaceId, media_id: id, size: "thumbnail", content: picture.thumbnail },
      ])
      .execute();
  }
  return toMedia(row);
}

export async function findMediaFile(
  { trx, workspaceId }: WorkspaceDb,
  { mediaId, size }: { mediaId: string; size: MediaFilesTable["size"] },
): Promise<MediaFile | undefined> {
  const row = await trx
    .selectFrom("media_files")
    .innerJoin("media", (join) =>
      join
        .onRef("media.workspace_id", "=", "media_files.workspace_id")
        .onRef("media.media_id", "=", "media_files.media_id"),
    )
    .select(["media.media_type", "media_files.content"])
    .where("media_files.workspace_id", "=", workspaceId)
    .where("media_files.media_id", "=", mediaId)
    .where("media_files.size", "=", size)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { mediaType: size === "thumbnail" ? "image/webp" : row.media_type, content: row.content };
}

/** Forgets pictures that stood in no post, nor in any kept version of one, for long. */
export async function purgeUnusedMedia({ trx, workspaceId }: WorkspaceDb, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - UNUSED_KEPT_DAYS * 86_400_000).toISOString();
  await trx
    .deleteFrom("media")
    .where("workspace_id", "=", workspaceId)
    .where("sent_at", "<", before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("post_media")
            .select("post_media.media_id")
            .whereRef("post_media.workspace_id", "=", "media.workspace_id")
            .whereRef("post_media.media_id", "=", "media.media_id"),
        ),
      ),
    )
    .execute();
}

type MediaRow = {
  readonly media_id: string;
  readonly media_type: Media["mediaType"];
  readonly width_px: number;
  readonly height_px: number;
  readonly byte_count: number;
  readonly is_animated: boolean;
  readonly created_at: string;
};

function toMedia(row: MediaRow): Media {
  return {
    id: row.media_id,
    mediaType: row.media_type,
    widthPx: row.width_px,
    heightPx: row.height_px,
    bytes: row.byte_count,
    isAnimated: row.is_animated,
    createdAt: row.created_at,
  };
}
