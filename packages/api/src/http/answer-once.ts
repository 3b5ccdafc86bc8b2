import { createHash } from "node:crypto";
import type { Instant } from "@porchlight/core";
import { sql } from "kysely";
import type { InstallationDb, WorkspaceDb } from "../db/in-workspace.ts";
import { tryTurn } from "../db/take-turn.ts";
import { ProblemError } from "./problem-error.ts";
import type { Reply } from "./reply.ts";

export type OnceRequest = {
  /** Keys of one workspace mean nothing in another. */
  readonly scope: WorkspaceDb | InstallationDb;
  readonly routeId: string;
  readonly key: string;
  readonly body: unknown;
  readonly now: Instant;
};

/** How long a reply is kept for repetition. */
const KEPT_HOURS = 24;

/**
 * Answers a request once however often it is sent: later ones get the first one's reply. The reply is kept in the
 * transaction of the work itself, so there is never one without the other; a request that failed leaves its key free.
 */
export async function answerOnce(request: OnceRequest, answer: () => Promise<Reply>): Promise<Reply> {
  const { scope, routeId, key, now } = request;
  await takeTurn(request);
  const fingerprint = fingerprintOf(request.body);
  await forgetOld(request);
  const kept = await scope.trx
    .selectFrom("idempotency_keys")
    .select(["fingerprint", "status", "body", "version", "location"])
    .where("workspace_id", "=", scope.workspaceId)
    .where("route", "=", routeId)
    .where("key", "=", key)
    .executeTakeFirst();
  if (kept !== undefined) {
    if (kept.fingerprint !== fingerprint) throw new ProblemError("key-reused");
    return toKeptReply(kept);
  }
  const reply = await answer();
  const { status, body, version = null, location = null } = reply;
  await scope.trx
    .insertInto("idempotency_keys")
    .values({
      workspace_id: scope.workspaceId,
      route: routeId,
      key,
      fingerprint,
      status,
      body,
      version,
      location,
      created_at: now,
    })
    .execute();
  return reply;
}

/** Forgets the replies that show a thing which is deleted for good, so that nothing of it is kept. */
export async function forgetReplies({ trx, workspaceId }: WorkspaceDb, id: string): Promise<void> {
  await trx
    .deleteFrom("idempotency_keys")
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`strpos(body, ${id}) > 0`)
    .execute();
}

// Held until the transaction ends; another process that gets the same request meanwhile is told so instead of waiting.
async function takeTurn({ scope, routeId, key }: OnceRequest): Promise<void> {
  if (await tryTurn(scope, `${routeId} ${key}`)) return;
  throw new ProblemError("request-in-flight", { headers: { "Retry-After": "1" } });
}

async function forgetOld({ scope, now }: OnceRequest): Promise<void> {
  const before = new Date(Date.parse(now) - KEPT_HOURS * 3_600_000).toISOString();
  await scope.trx
    .deleteFrom("idempotency_keys")
    .where("workspace_id", "=", scope.workspaceId)
    .where("created_at", "<", before)
    .execute();
}

function toKeptReply(kept: {
  readonly status: number;
  readonly body: string;
  readonly version: number | null;
  readonly location: string | null;
}): Reply {
  return {
    status: kept.status,
    body: kept.body,
    ...(kept.version === null ? {} : { version: kept.version }),
    ...(kept.location === null ? {} : { location: kept.location }),
  };
}

function fingerprintOf(body: unknown): string {
  return createHash("sha256").update(JSON.stringify(body, sortedKeys)).digest("hex");
}

// The same content sent with its fields in another order is the same request.
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
