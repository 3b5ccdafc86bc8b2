import type { Instant } from "@porchlight/core";
import type { AnswersDraft } from "../contract/answers-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["version", "answers", "step", "updated_at"] as const;

type NewDraft = Pick<AnswersDraft, "answers" | "step"> & { readonly updatedAt: Instant };

export async function findAnswers({ trx, workspaceId }: WorkspaceDb): Promise<AnswersDraft | undefined> {
  const row = await trx
    .selectFrom("answers")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row === undefined ? undefined : toDraft(row);
}

/** Keeps the first answers of a workspace; `undefined` when there are some. */
export async function insertAnswers(
  { trx, workspaceId }: WorkspaceDb,
  draft: NewDraft,
): Promise<AnswersDraft | undefined> {
  const row = await trx
    .insertInto("answers")
    .values({ workspace_id: workspaceId, version: 1, ...toRow(draft) })
    .onConflict((conflict) => conflict.column("workspace_id").doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toDraft(row);
}

/** Replaces the answers that have this version; `undefined` when they have another by now. */
export async function updateAnswers(
  { trx, workspaceId }: WorkspaceDb,
  { version, draft }: { version: number; draft: NewDraft },
): Promise<AnswersDraft | undefined> {
  const row = await trx
    .updateTable("answers")
    .set({ version: version + 1, ...toRow(draft) })
    .where("workspace_id", "=", workspaceId)
    .where("version", "=", version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? undefined : toDraft(row);
}

function toRow({ answers, step, updatedAt }: NewDraft): { answers: string; step: string; updated_at: string } {
  return { answers: JSON.stringify(answers), step, updated_at: updatedAt };
}

// What was kept went through the contract's schema on its way in.
function toDraft(row: { version: number; answers: unknown; step: string; updated_at: string }): AnswersDraft {
  return {
    version: row.version,
    answers: row.answers as AnswersDraft["answers"],
    step: row.step,
    updatedAt: row.updated_at,
  };
}
