import { createHash } from "node:crypto";
import type { Instant } from "@porchlight/core";
import compression from "compression";
import type { Request } from "express";
import { FEEDS_MOST } from "../contract/feed-schemas.ts";
import { idSchema } from "../contract/text-schemas.ts";
import { inWorkspace, UnknownWorkspace } from "../db/in-workspace.ts";
import { catalogueWords } from "../http/catalogue-words.ts";
import type { Mounting } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { findBySecret } from "./feed-secret.ts";
import texts from "./feed-texts.json" with { type: "json" };
import { listKeptFeeds, noteFetch } from "./feeds-store.ts";
import { loadFeed } from "./load-feed.ts";

const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/**
 * Where calendar programs fetch feeds. Whoever has an address has the calendar, from wherever they ask, so it stands before the
 * guard of origins; an address that is wrong, was taken back or never was is told apart by nobody.
 */
export function serveFeeds({ router, context }: Mounting): void {
  const { db, now, publicUrl } = context;
  const words = catalogueWords(texts);
  router.get("/feeds/:workspaceId/:file", compression(), async (request, response) => {
    const asked = readAddress(request);
    const base = publicUrl ?? ownAddress(request);
    const { feed, text } = await inWorkspace(
      { db, workspaceId: asked.workspaceId, access: "read" },
      async (workspace) => {
        const kept = findBySecret(await listKeptFeeds(workspace, FEEDS_MOST), asked.secret);
        if (kept === undefined) throw notFound("feed");
        return { feed: kept.feed, text: await loadFeed(workspace, { feed: kept.feed, now: now(), base, words }) };
      },
    ).catch((error: unknown) => {
      throw error instanceof UnknownWorkspace ? notFound("feed") : error;
    });
    await noteDay({ workspaceId: asked.workspaceId, feedId: feed.id, fetchedOn: feed.fetchedOn });
    response
      .set({
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="porchlight.ics"',
        "Cache-Control": "private, no-cache",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Robots-Tag": "noindex",
        ETag: `"${createHash("sha256").update(text).digest("base64url")}"`,
      })
      .send(text);
  });

  async function noteDay(fetch: { workspaceId: string; feedId: string; fetchedOn: string | undefined }): Promise<void> {
    const day = dayOf(now());
    if (fetch.fetchedOn === day) return;
    const { workspaceId, feedId: id } = fetch;
    await inWorkspace({ db, workspaceId, access: "write" }, (workspace) => noteFetch(workspace, { id, day }));
  }
}

function readAddress({ params }: Request): { readonly workspaceId: string; readonly secret: string } {
  const workspaceId = idSchema.safeParse(params.workspaceId);
  const secret = /^([\w-]{43})\.ics$/.exec(String(params.file))?.[1];
  if (!workspaceId.success || secret === undefined) throw notFound("feed");
  return { workspaceId: workspaceId.data, secret };
}

/** The address under which the server was asked, for links back to it. */
function ownAddress({ protocol, headers: { host = "" } }: Request): string | undefined {
  return HOST.test(host) ? `${protocol}://${host}` : undefined;
}

function dayOf(now: Instant) {
  return now.slice(0, 10) as `${number}-${number}-${number}`;
}
