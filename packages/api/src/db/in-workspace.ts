import { type Kysely, sql, type Transaction } from "kysely";
import { announceChanges } from "./announce-changes.ts";
import { databaseTroubleOf } from "./database-trouble.ts";
import { readAtOnce } from "./read-at-once.ts";
import type { Database } from "./tables.ts";

declare const scope: unique symbol;

/**
 * The tables as seen from within one workspace. Only `inWorkspace` makes it, so no store can be called without saying
 * whose rows are meant; every query of a store still names `workspace_id`, which is also what a cluster distributes by.
 */
export type WorkspaceDb = {
  readonly trx: Transaction<Database>;
  readonly workspaceId: string;
  /** How many changes of the workspace were committed when this transaction began. */
  readonly changeNumber: Promise<number>;
  readonly [scope]: "workspace";
};

/** What belongs to no workspace: the list of them. `workspaceId` is the nil id. */
export type InstallationDb = {
  readonly trx: Transaction<Database>;
  readonly workspaceId: string;
  readonly [scope]: "installation";
};

/** Reading sees one moment of the database throughout; writing sees what others committed before each statement. */
export type Access = "read" | "write";

export class UnknownWorkspace extends Error {
  override readonly name = "UnknownWorkspace";
}

const NIL_ID = "00000000-0000-0000-0000-000000000000";
/** How often work is done anew that lost against another transaction (deadlock or serialization failure). */
const ATTEMPTS = 3;

type WorkspaceAccess = {
  readonly db: Kysely<Database>;
  readonly workspaceId: string;
  readonly access: Access;
  /** The window that asks, which then knows the announcement of its own change. */
  readonly page?: string | undefined;
};

/**
 * The one door to the tables of a workspace: one transaction, committed when `work` resolves. Throws `UnknownWorkspace`.
 * `work` may run again after losing against another transaction, so it does nothing outside the database. What it wrote is
 * announced with the commit, whatever the route. The setting `porchlight.workspace_id` is there for row-level security.
 */
export function inWorkspace<T>(
  { db, workspaceId, access, page = "" }: WorkspaceAccess,
  work: (workspace: WorkspaceDb) => Promise<T>,
): Promise<T> {
  return inTransaction({ db, access }, async (trx) => {
    const changeNumber = enterWorkspace(trx, { workspaceId, page });
    if (access === "write") await changeNumber;
    const working = (async () => work({ trx, workspaceId, changeNumber } as WorkspaceDb))();
    // What reads is sent together with what asks for the workspace; of one that is not there, nothing that was read counts.
    await Promise.allSettled([changeNumber, working]);
    await changeNumber;
    const result = await working;
    if (access === "write") await announceChanges(trx, workspaceId);
    return result;
  });
}

async function enterWorkspace(
  trx: Transaction<Database>,
  { workspaceId, page }: { readonly workspaceId: string; readonly page: string },
): Promise<number> {
  const { rows } = await sql<{ known: boolean; number: number | null }>`
    select set_config('porchlight.workspace_id', ${workspaceId}, true), set_config('porchlight.page', ${page}, true),
           exists (select 1 from workspaces where workspace_id = ${workspaceId}) as known,
           (select number from change_numbers where workspace_id = ${workspaceId}) as number`.execute(trx);
  if (rows[0]?.known !== true) throw new UnknownWorkspace(`there is no workspace ${workspaceId}`);
  return rows[0].number ?? 0;
}

/** The door to what lies above the workspaces. */
export function inInstallation<T>(
  { db, access }: { db: Kysely<Database>; access: Access },
  work: (installation: InstallationDb) => Promise<T>,
): Promise<T> {
  return inTransaction({ db, access }, (trx) => work({ trx, workspaceId: NIL_ID } as InstallationDb));
}

async function inTransaction<T>(
  { db, access }: { db: Kysely<Database>; access: Access },
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const transaction =
    access === "read"
      ? db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only")
      : db.transaction().setIsolationLevel("read committed");
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction.execute(async (trx) => work(access === "read" ? await readAtOnce(trx) : trx));
    } catch (error) {
      if (databaseTroubleOf(error) !== "conflict" || attempt === ATTEMPTS) throw error;
    }
  }
}
