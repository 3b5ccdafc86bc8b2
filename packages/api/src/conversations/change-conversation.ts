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

type Changing = { readonly target: Target; readonly change: ConversationChange; readonly now: Instant };

/** Changes what is said of a conversation besides its messages. */
export async function changeConversation(
  workspace: WorkspaceDb,
  { target, change, now }: Changing,
): Promise<ShownConversation> {
  const before = await holdConversation(workspace, target);
  const settledAt = await momentAfterLast(workspace, { id: before.id, now });
  const judged = await judgeConversation(workspace, withChange(before, { change, settledAt }));
  refuseConversation([
    ...(await unknownPersonProblems(workspace, { name: change.assignee, field: "assignee" })),
    ...snoozeProblems(judged, { until: change.snoozedUntil, now }),
  ]);
  return rewriteConversation(workspace, judged);
}

/** `null` takes an optional field away. */
function withChange(
  before: ConversationHead,
  { change: { settled, ...change }, settledAt }: { readonly change: ConversationChange; readonly settledAt: Instant },
): ConversationHead {
  const changed = {
    ...before,
    ...change,
    ...(settled === undefined ? {} : { settled: settled && { at: settledAt, ...settled } }),
  };
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
