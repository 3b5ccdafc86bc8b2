import type { Instant } from "@porchlight/core";
import type { ConversationChange, ShownConversation } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { ProblemItem } from "../http/problem-error.ts";
import type { ConversationHead } from "./conversation-row.ts";
import { conversationProblem, refuseConversation, unknownPersonProblems } from "./find-conversation-problems.ts";
import { momentAfterLast } from "./moment-after-last.ts";
import {
  holdConversation,
  type Judged,
  judgeConversation,
  rewriteConversation,
  type Target,
} from "./rewrite-conversation.ts";
import { type Settling, saveSettlings, takeBackSettling } from "./settlings-store.ts";

type Changing = { readonly target: Target; readonly change: ConversationChange; readonly now: Instant };

/** Changes what is said of a conversation besides its messages. */
export async function changeConversation(
  workspace: WorkspaceDb,
  { target, change, now }: Changing,
): Promise<ShownConversation> {
  const before = await holdConversation(workspace, target);
  const settled = await settledAfter(workspace, { before, change, now });
  const judged = await judgeConversation(workspace, withChange(before, { change, settled }));
  refuseConversation([
    ...(await unknownPersonProblems(workspace, { name: change.assignee, field: "assignee" })),
    ...snoozeProblems(judged, { until: change.snoozedUntil, now }),
  ]);
  return rewriteConversation(workspace, judged);
}

// What was said last is taken back; what was said before it counts again.
async function settledAfter(
  workspace: WorkspaceDb,
  { before, change, now }: { readonly before: ConversationHead } & Omit<Changing, "target">,
): Promise<Settling | undefined> {
  if (change.settled === undefined) return before.settled;
  if (change.settled === null) return takeBackSettling(workspace, before.id);
  const settled = { at: await momentAfterLast(workspace, { id: before.id, now }), ...change.settled };
  await saveSettlings(workspace, [{ conversationId: before.id, settled }]);
  return settled;
}

/** `null` takes an optional field away. */
function withChange(
  before: ConversationHead,
  { change, settled }: { readonly change: ConversationChange; readonly settled: Settling | undefined },
): ConversationHead {
  const changed = { ...before, ...change, settled };
  const kept = Object.entries(changed).filter(([, value]) => value !== null && value !== undefined);
  // The change may only hold fields of a conversation, and may take away only those that are optional.
  return Object.fromEntries(kept) as ConversationHead;
}

function snoozeProblems(
  { state, dueAt }: Judged,
  { until, now }: { readonly until: Instant | null | undefined; readonly now: Instant },
): readonly ProblemItem[] {
  if (until === undefined || until === null) return [];
  const path = ["snoozedUntil"];
  if (state.waitingSince === undefined) return [conversationProblem("snoozed-unasked", path)];
  if (Date.parse(until) <= Date.parse(now)) return [conversationProblem("snoozed-in-past", path)];
  if (dueAt === undefined || Date.parse(until) <= Date.parse(dueAt)) return [];
  return [conversationProblem("snoozed-past-due", path, { due: dueAt })];
}
