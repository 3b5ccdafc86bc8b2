import { sql } from "kysely";
import type { InstallationDb, WorkspaceDb } from "./in-workspace.ts";

type Scope = WorkspaceDb | InstallationDb;

/**
 * Lets others of the same name wait until this transaction ends; whoever asks for several gets them in the order of their names,
 * so that two never wait for each other. Names of one workspace mean nothing in another.
 */
export async function takeTurn({ trx, workspaceId }: Scope, ...names: readonly string[]): Promise<void> {
  const whole = names.toSorted().map((name) => `${workspaceId} ${name}`);
  await sql`
    select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${whole}::text[]) as name`.execute(trx);
}

/** Takes a turn where nobody has it; false where somebody does, without waiting. */
export async function tryTurn({ trx, workspaceId }: Scope, name: string): Promise<boolean> {
  const whole = `${workspaceId} ${name}`;
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${whole}, 0)) as taken`.execute(trx);
  return rows[0]?.taken === true;
}
