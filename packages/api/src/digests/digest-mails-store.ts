import type { Instant, IsoDate } from "@porchlight/core";
import { sql } from "kysely";
import type { DigestMailState } from "../contract/digest-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

/** The mail of one day of a digest. */
export type DigestMail = {
  readonly digestId: string;
  readonly day: IsoDate;
  readonly state: DigestMailState;
  /** How often it was begun to be sent, from 1. */
  readonly attempts: number;
  readonly answer?: string;
  /** When a mail that was put off is tried again. */
  readonly nextAt?: Instant;
  readonly changedAt: Instant;
};

/** The mail that one process alone has taken upon itself to send. */
export type Claim = Pick<DigestMail, "digestId" | "day" | "attempts">;

/** The last mail of each digest. */
export async function listLastMails({ trx, workspaceId }: WorkspaceDb): Promise<ReadonlyMap<string, DigestMail>> {
  const rows = await trx
    .selectFrom("digest_mails")
    .distinctOn("digest_id")
    .select(["digest_id", "day", "state", "attempts", "answer", "next_at", "changed_at"])
    .where("workspace_id", "=", workspaceId)
    .orderBy("digest_id")
    .orderBy("day", "desc")
    .execute();
  return new Map(
    rows.map((row) => [
      row.digest_id,
      {
        digestId: row.digest_id,
        day: row.day,
        state: row.state,
        attempts: row.attempts,
        ...(row.answer === null ? {} : { answer: row.answer }),
        ...(row.next_at === null ? {} : { nextAt: row.next_at }),
        changedAt: row.changed_at,
      },
    ]),
  );
}

/** Takes a day's mail for this process: undefined where it was taken already and is not to be tried again yet. */
export async function claimMail(
  { trx, workspaceId }: WorkspaceDb,
  { digestId, day, now }: { readonly digestId: string; readonly day: IsoDate; readonly now: Instant },
): Promise<Claim | undefined> {
  const row = await trx
    .insertInto("digest_mails")
    .values({
      workspace_id: workspaceId,
      digest_id: digestId,
      day,
      state: "claimed",
      attempts: 1,
      answer: null,
      next_at: null,
      changed_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["workspace_id", "digest_id", "day"])
        .doUpdateSet({
          state: "claimed",
          attempts: sql`digest_mails.attempts + 1`,
          next_at: null,
          changed_at: now,
        })
        .where("digest_mails.state", "=", "put-off")
        .where("digest_mails.next_at", "<=", now),
    )
    .returning("attempts")
    .executeTakeFirst();
  return row === undefined ? undefined : { digestId, day, attempts: row.attempts };
}

type Settled = {
  readonly claim: Claim;
  readonly state: Exclude<DigestMailState, "claimed">;
  readonly answer?: string;
  readonly nextAt?: Instant;
  readonly now: Instant;
};

/** Writes down what became of a mail; it is left as it is where another has taken it since. */
export async function settleMail(
  { trx, workspaceId }: WorkspaceDb,
  { claim, state, answer, nextAt, now }: Settled,
): Promise<void> {
  await trx
    .updateTable("digest_mails")
    .set({ state, answer: answer ?? null, next_at: nextAt ?? null, changed_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", claim.digestId)
    .where("day", "=", claim.day)
    .where("attempts", "=", claim.attempts)
    .where("state", "in", ["claimed", "unconfirmed"])
    .execute();
}

/** Of mails that were taken before a moment and never settled nobody knows whether they went out. */
export async function leaveUnconfirmed({ trx, workspaceId }: WorkspaceDb, before: Instant): Promise<void> {
  await trx
    .updateTable("digest_mails")
    .set({ state: "unconfirmed" })
    .where("workspace_id", "=", workspaceId)
    .where("state", "=", "claimed")
    .where("changed_at", "<", before)
    .execute();
}

/** A mail that could not be handed over until its day was over has failed. */
export async function giveUpMail(
  { trx, workspaceId }: WorkspaceDb,
  { digestId, day }: { readonly digestId: string; readonly day: IsoDate },
): Promise<void> {
  await trx
    .updateTable("digest_mails")
    .set({ state: "failed", next_at: null })
    .where("workspace_id", "=", workspaceId)
    .where("digest_id", "=", digestId)
    .where("day", "=", day)
    .where("state", "=", "put-off")
    .execute();
}
