import { sql } from "kysely";
import { brokenUniqueness } from "./database-trouble.ts";
import type { WorkspaceDb } from "./in-workspace.ts";

/**
 * Writes inside a savepoint: `undefined` when the unique constraint `constraint` stood in the way, and then nothing was
 * written and the transaction can go on. The constraint decides, so two writers at once can't both get through.
 */
export async function tryWrite<T>(
  { workspace, constraint }: { workspace: WorkspaceDb; constraint: string },
  write: () => Promise<T>,
): Promise<{ readonly written: T } | undefined> {
  await sql`savepoint before_write`.execute(workspace.trx);
  try {
    const written = await write();
    await sql`release savepoint before_write`.execute(workspace.trx);
    return { written };
  } catch (error) {
    if (brokenUniqueness(error) !== constraint) throw error;
    await sql`rollback to savepoint before_write`.execute(workspace.trx);
    return undefined;
  }
}
