import type { Instant, IsoDate } from "@porchlight/core";
import type { Context } from "../context.ts";
import { DIGESTS_MOST } from "../contract/digest-schemas.ts";
import { inInstallation, inWorkspace } from "../db/in-workspace.ts";
import { listWorkspaces, type WorkspacePlace } from "../workspaces/workspaces-store.ts";
import {
  type Claim,
  claimMail,
  type DigestMail,
  giveUpMail,
  leaveUnconfirmed,
  listLastMails,
  settleMail,
} from "./digest-mails-store.ts";
import { type KeptDigest, listDigests } from "./digests-store.ts";
import { findDueDay, isOver } from "./find-due-day.ts";
import type { Mailer, SendOutcome } from "./mailer.ts";
import { sendDigest } from "./send-digest.ts";

const MINUTE_MS = 60_000;
/** Sending takes far less: whoever has claimed a mail for so long has ended without saying what became of it. */
const CLAIM_MINUTES = 10;
/** How long a mail that could not be handed over waits before each next try. */
const PAUSE_MINUTES = [1, 5, 15, 60, 120] as const;
const PAGE = 200;

export type DueRun = {
  readonly context: Pick<Context, "db" | "now" | "log">;
  readonly mailer: Mailer;
  /** Mails of this run at most; the next run goes on. */
  readonly mailsMost: number;
  readonly isStopping: () => boolean;
};

/** Sends every digest whose hour has come, each day's mail once, whoever else sends. How many were handed to the mail server. */
export async function sendDueDigests(run: DueRun): Promise<number> {
  const { db } = run.context;
  let sent = 0;
  let after: WorkspacePlace | undefined;
  do {
    const place = after;
    const page = await inInstallation({ db, access: "read" }, (installation) =>
      listWorkspaces(installation, { after: place, limit: PAGE }),
    );
    for (const { id } of page) {
      if (run.isStopping() || sent >= run.mailsMost) return sent;
      try {
        sent += await sendOfWorkspace(id, { ...run, mailsMost: run.mailsMost - sent });
      } catch (error) {
        run.context.log.warn({ err: error, workspaceId: id }, "the digests of a workspace could not be sent");
      }
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after !== undefined);
  return sent;
}

async function sendOfWorkspace(workspaceId: string, run: DueRun): Promise<number> {
  const { db, now } = run.context;
  const { digests, mails } = await inWorkspace({ db, workspaceId, access: "read" }, async (workspace) => ({
    digests: await listDigests(workspace, DIGESTS_MOST),
    mails: await listLastMails(workspace),
  }));
  await tidy(workspaceId, { run, digests, mails });
  let sent = 0;
  for (const digest of digests) {
    if (run.isStopping() || sent >= run.mailsMost) break;
    const day = findDay(digest, { mail: mails.get(digest.id), now: now() });
    if (day === undefined) continue;
    const at = now();
    const claim = await inWorkspace({ db, workspaceId, access: "write" }, (workspace) =>
      claimMail(workspace, { digestId: digest.id, day, now: at }),
    );
    if (claim === undefined) continue;
    await sendClaimed({ workspaceId, digest, claim }, run);
    sent += 1;
  }
  return sent;
}

type WithMail = { readonly mail: DigestMail | undefined; readonly now: Instant };

function findDay(digest: KeptDigest, { mail, now }: WithMail): IsoDate | undefined {
  if (mail?.state === "put-off" && !digest.isStopped && !isOver(digest, { day: mail.day, now })) {
    return Date.parse(mail.nextAt ?? "") <= Date.parse(now) ? mail.day : undefined;
  }
  const day = findDueDay(digest, now);
  return day === undefined || (mail !== undefined && mail.day >= day) ? undefined : day;
}

type ToTidy = {
  readonly run: DueRun;
  readonly digests: readonly KeptDigest[];
  readonly mails: ReadonlyMap<string, DigestMail>;
};

/** Ends what was begun and left: mails that somebody claimed and never settled, and those whose hour is long past. */
async function tidy(workspaceId: string, { run, digests, mails }: ToTidy): Promise<void> {
  const { db, now } = run.context;
  const before = new Date(Date.parse(now()) - CLAIM_MINUTES * MINUTE_MS).toISOString();
  const left = [...mails.values()].filter(({ state, changedAt }) => state === "claimed" && changedAt < before);
  const over = digests.flatMap((digest) => {
    const mail = mails.get(digest.id);
    return mail?.state === "put-off" && isOver(digest, { day: mail.day, now: now() }) ? [mail] : [];
  });
  if (left.length === 0 && over.length === 0) return;
  await inWorkspace({ db, workspaceId, access: "write" }, async (workspace) => {
    await leaveUnconfirmed(workspace, before);
    for (const mail of over) await giveUpMail(workspace, mail);
  });
}

type Claimed = { readonly workspaceId: string; readonly digest: KeptDigest; readonly claim: Claim };

async function sendClaimed({ workspaceId, digest, claim }: Claimed, { context, mailer }: DueRun): Promise<void> {
  const { db, now, log } = context;
  const { sendsEmpty } = digest;
  const sending = { db, mailer, workspaceId, now: now() };
  const outcome = await sendDigest(sending, { digest, nameOfMail: claim.day, sendsEmpty }).catch((error: unknown) => {
    // What fails before the mail server is asked has sent nothing.
    log.warn({ err: error, workspaceId, digestId: digest.id }, "a digest could not be composed");
    return { kind: "later", answer: "" } as const;
  });
  const { kind } = outcome;
  if (kind !== "sent" && kind !== "empty")
    log.warn({ workspaceId, digestId: digest.id, outcome }, "a digest was not sent");
  const settled = { claim, now: now(), ...settledAs(outcome, { claim, now: now() }) };
  await inWorkspace({ db, workspaceId, access: "write" }, (workspace) => settleMail(workspace, settled));
}

type Settling = { readonly claim: Claim; readonly now: Instant };

function settledAs(outcome: SendOutcome | { readonly kind: "empty" }, { claim, now }: Settling) {
  switch (outcome.kind) {
    case "sent":
    case "empty":
      return { state: outcome.kind } as const;
    case "refused":
      return { state: "failed", answer: outcome.answer } as const;
    case "unknown":
      return { state: "unconfirmed", answer: outcome.answer } as const;
    case "later": {
      const pauseMinutes = PAUSE_MINUTES[Math.min(claim.attempts, PAUSE_MINUTES.length) - 1] ?? PAUSE_MINUTES[0];
      const nextAt = new Date(Date.parse(now) + pauseMinutes * MINUTE_MS).toISOString();
      return { state: "put-off", answer: outcome.answer, nextAt } as const;
    }
  }
}
