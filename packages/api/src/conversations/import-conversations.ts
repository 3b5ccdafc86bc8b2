import type { Conversation, Instant } from "@porchlight/core";
import { type ConversationImport, IMPORT_ROWS_MOST } from "../contract/conversation-import-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { takeTurn } from "../db/take-turn.ts";
import { inputProblem } from "../http/input-problems.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { beginConversation, insertWhole } from "./create-conversation.ts";
import { findKnownQuestions } from "./messages-store.ts";
import type { CsvTable } from "./read-csv.ts";
import { type ImportRow, readImportRows } from "./read-import-rows.ts";

/** So many conversations go into the database with one statement. */
const CHUNK = 500;

type Importing = { readonly table: CsvTable; readonly now: Instant; readonly newId: () => string };

/** Keeps every row of a file as a conversation, or none where something is wrong with one; what is there already is only counted. */
export async function importConversations(
  workspace: WorkspaceDb,
  { table, now, newId }: Importing,
): Promise<ConversationImport> {
  if (table.rows.length > IMPORT_ROWS_MOST) {
    refuse([inputProblem("too-many", ["rows"], { count: IMPORT_ROWS_MOST })]);
  }
  // Two imports of one file at once would both find nothing of it.
  await takeTurn(workspace, "import of conversations");
  const zone = (await findCurrentPlan(workspace))?.plan.answers.business.zone;
  const { rows, problems } = readImportRows(table, { zone, now });
  refuse(problems);
  const unique = [...new Map(rows.map((row) => [sameness(row), row])).values()];
  const known = await findKnownQuestions(
    workspace,
    unique.map(({ asked }) => asked),
  );
  const fresh = unique.filter((_, index) => !known.has(index)).map((row) => toConversation(row, { now, newId }));
  for (let start = 0; start < fresh.length; start += CHUNK) {
    await insertWhole(workspace, fresh.slice(start, start + CHUNK));
  }
  return { created: fresh.length, repeated: rows.length - fresh.length };
}

function refuse(problems: readonly ProblemItem[]): void {
  if (problems.length > 0) throw new ProblemError("import-refused", listOf(problems));
}

function sameness({ asked: { channel, customer, at, text } }: ImportRow): string {
  return JSON.stringify([channel, customer, at, text]);
}

/** An answer that nobody wrote down was given elsewhere. */
function toConversation(
  { asked, answeredAt, answer }: ImportRow,
  { now, newId }: { readonly now: Instant; readonly newId: () => string },
): Conversation {
  const begun = beginConversation(asked, { now, newId });
  if (answeredAt === undefined) return begun;
  if (answer === undefined) return { ...begun, settled: { at: answeredAt, how: "answered-elsewhere" } };
  const message = { id: newId(), by: "business" as const, text: answer, at: answeredAt };
  return { ...begun, messages: [...begun.messages, message] };
}
