import type { Instant } from "@porchlight/core";
import type { AnswersDraft, AnswersSent } from "../contract/answers-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";

const COLUMNS = ["version", "answers", "own", "step", "updated_at"] as const;

type NewDraft = AnswersSent & { readonly updatedAt: Instant };

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

function toRow({ answers, own, step, updatedAt }: NewDraft) {
  return {
    answers: JSON.stringify(answers),
    own: own === undefined ? null : JSON.stringify(own),
    step,
    updated_at: updatedAt,
  };
}

type AnswersRow = {
  readonly version: number;
  readonly answers: unknown;
  readonly own: unknown;
  readonly step: string;
  readonly updated_at: string;
};

// What was kept went through the contract's schema on its way in.
function toDraft(row: AnswersRow): AnswersDraft {
  return {
    version: row.version,
    answers: row.answers as AnswersDraft["answers"],
    ...(row.own === null ? {} : { own: row.own as AnswersDraft["answers"] }),
    step: row.step,
    updatedAt: row.updated_at,
  };
}
