import { createHash } from "node:crypto";
import type { Instant } from "@porchlight/core";
import express, { type Request } from "express";
import type { z } from "zod";
import type { Route } from "../contract/route.ts";
import { inWorkspace, type WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, pathOf } from "./mount.ts";
import { ProblemError } from "./problem-error.ts";
import { type Given, readRequest } from "./read-request.ts";
import { checkReply, sendReply, toReply } from "./reply.ts";

type InWorkspaceRoute = Route & { readonly params: z.ZodType<{ workspaceId: string }> };

type Upload<R extends InWorkspaceRoute & { readonly reply: z.ZodType }> = {
  readonly mostBytes: number;
  readonly handle: (input: {
    readonly file: Uint8Array;
    readonly now: Instant;
    readonly newId: () => string;
    /** Opens a transaction of its own in the workspace of the request. */
    readonly inWorkspace: <T>(work: (workspace: WorkspaceDb) => Promise<T>) => Promise<T>;
  }) => Promise<z.output<R["reply"]>>;
};

/** Puts a row that takes a file on the router. The file is read only once its workspace is known, and no further than it may be long. */
export function mountUpload<const R extends InWorkspaceRoute & { readonly reply: z.ZodType }>(
  { router, context }: Mounting,
  route: R,
  { mostBytes, handle }: Upload<R>,
): void {
  // A file that is packed once more could unfold to anything, so it is refused.
  const receive = express.raw({ limit: mostBytes, type: () => true, inflate: false });
  router[route.method](
    pathOf(route),
    async (request, _response, next) => {
      const workspaceId = readWorkspaceId(route, request);
      await inWorkspace({ db: context.db, access: "read", workspaceId }, async () => undefined);
      next();
    },
    receive,
    async (request, response) => {
      const file: unknown = request.body;
      if (!(file instanceof Uint8Array) || file.byteLength === 0) throw new ProblemError("file-missing");
      const workspaceId = readWorkspaceId(route, request);
      const shown = await handle({
        file,
        now: context.now(),
        newId: context.newId,
        inWorkspace: (work) => inWorkspace({ db: context.db, access: "write", workspaceId }, work),
      });
      const reply = toReply(route, { shown, address: request.path });
      if (context.checkReplies) checkReply(route, reply);
      sendReply(response, reply);
    },
  );
}

type DownloadInput<R extends InWorkspaceRoute> = Given<R> & { readonly workspace: WorkspaceDb };

/**
 * Puts a row that gives a file on the router. What stands at its address never changes, so it is kept for ever; it is
 * only ever shown as what it is, and whatever it holds runs nothing.
 */
export function mountDownload<const R extends InWorkspaceRoute>(
  { router, context }: Mounting,
  route: R,
  handle: (input: DownloadInput<R>) => Promise<{ readonly mediaType: string; readonly content: Uint8Array }>,
): void {
  router.get(pathOf(route), async (request, response) => {
    const given = readRequest(route, request);
    const workspaceId = readWorkspaceId(route, request);
    const { mediaType, content } = await inWorkspace({ db: context.db, access: "read", workspaceId }, (workspace) =>
      handle({ ...given, workspace } as DownloadInput<R>),
    );
    response
      .status(route.status)
      .set({
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Type": mediaType,
        "Content-Disposition": "inline",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        ETag: `"${createHash("sha256").update(content).digest("base64url")}"`,
      })
      .send(Buffer.from(content));
  });
}

function readWorkspaceId(route: InWorkspaceRoute, request: Request): string {
  return readRequest(route, request).params.workspaceId;
}
