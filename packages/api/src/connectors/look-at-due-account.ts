import type { Instant } from "@porchlight/core";
import type { Context } from "../context.ts";
import { inWorkspace } from "../db/in-workspace.ts";
import { type Connectors, ConnectorTrouble, type Cursor } from "./connector.ts";
import { type HeldAccount, holdDueAccount, isStillHeld, saveProgress, saveTrouble } from "./held-accounts-store.ts";
import { nextLookAfter, nextTryAfter } from "./next-look.ts";
import { takeInPage } from "./take-in-page.ts";

/** Pages of one look; what is left comes with the next. */
const PAGES_MOST = 20;
const PAGE_SECONDS = 60;
const REST_SECONDS = 60;
/** Longer than a page may take: whoever has held an account for so long has ended without a word. */
const HELD_SECONDS = 180;

export type Looking = {
  readonly context: Pick<Context, "db" | "now" | "newId" | "log">;
  readonly connectors: Connectors;
  readonly workspaceId: string;
  readonly isStopping: () => boolean;
};

/** Looks at the account that has been due for longest; false where none is, or others look at them. */
export async function lookAtDueAccount(looking: Looking): Promise<boolean> {
  const { context, workspaceId } = looking;
  const { db, now: clock, newId, log } = context;
  const now = clock();
  const holding = { holder: newId(), now, until: secondsAfter(now, HELD_SECONDS) };
  const account = await inWorkspace({ db, workspaceId, access: "write" }, (workspace) =>
    holdDueAccount(workspace, holding),
  );
  if (account === undefined) return false;
  try {
    await readPages(account, looking);
  } catch (error) {
    const trouble = error instanceof ConnectorTrouble ? error : toTrouble(error);
    const { id, failures } = account;
    log.warn({ err: trouble, workspaceId, accountId: id }, "an account could not be read");
    const at = clock();
    const nextAt = nextTryAfter(trouble, { now: at, failures, random: Math.random() });
    await inWorkspace({ db, workspaceId, access: "write" }, (workspace) =>
      saveTrouble(workspace, { ...account, kind: trouble.kind, now: at, nextAt }),
    );
  }
  return true;
}

async function readPages(account: HeldAccount, { context, connectors, workspaceId, isStopping }: Looking) {
  const { db, now: clock, newId } = context;
  const connector = connectors.get(account.connector);
  if (connector === undefined) throw new ConnectorTrouble("gone", `there is no connector ${account.connector} here`);
  let cursor: Cursor | undefined = account.cursor;
  for (let page = 1; ; page += 1) {
    const signal = AbortSignal.timeout(PAGE_SECONDS * 1000);
    const { channel, address } = account;
    const fetched = await connector.fetchSince({ account: { channel, address }, cursor, signal });
    const now = clock();
    const goesOn = fetched.hasMore && page < PAGES_MOST && !isStopping();
    // The messages and how far they reach are kept together or not at all.
    const isKept = await inWorkspace({ db, workspaceId, access: "write" }, async (workspace) => {
      if (!(await isStillHeld(workspace, account))) return false;
      const { messageAt } = await takeInPage(workspace, { account, messages: fetched.messages, now, newId });
      await saveProgress(workspace, {
        ...account,
        cursor: fetched.cursor,
        now,
        messageAt,
        until: goesOn ? secondsAfter(now, HELD_SECONDS) : undefined,
        // What is left waits its turn behind the others.
        nextAt: fetched.hasMore ? secondsAfter(now, REST_SECONDS) : nextLookAfter(now),
      });
      return true;
    });
    if (!isKept || !goesOn) return;
    cursor = fetched.cursor;
  }
}

// What a connector did not foresee, and a database in trouble, may be over by the next time.
function toTrouble(cause: unknown): ConnectorTrouble {
  return new ConnectorTrouble("passing", cause instanceof Error ? cause.message : String(cause), { cause });
}

function secondsAfter(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}
