import type { Instant } from "@porchlight/core";
import { findAnswers } from "../answers/answers-store.ts";
import { AHEAD_MOST_MINUTES } from "../contract/conversation-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { ProblemError, type ProblemItem } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";

/** One problem of a conversation; `path` names the field of the request. */
export function conversationProblem(
  code: string,
  path: readonly (string | number)[],
  facts: Readonly<Record<string, unknown>> = {},
): ProblemItem {
  return { code, key: `conversation.${code}`, path, facts };
}

/** Ends the request where there are problems. */
export function refuseConversation(problems: readonly ProblemItem[]): void {
  if (problems.length > 0) throw new ProblemError("conversation-refused", listOf(problems));
}

/** What nobody can have written yet: clocks of channels differ a little from ours, not by hours. */
export function aheadProblems(at: Instant | undefined, now: Instant): readonly ProblemItem[] {
  const isAhead = at !== undefined && Date.parse(at) > Date.parse(now) + AHEAD_MOST_MINUTES * 60_000;
  return isAhead ? [conversationProblem("written-ahead", ["at"], { count: AHEAD_MOST_MINUTES })] : [];
}

/** A name that is given to a conversation is one of the business's people: by the newest plan, or by answers on the way to the next. */
export async function unknownPersonProblems(
  workspace: WorkspaceDb,
  { name, field }: { readonly name: string | null | undefined; readonly field: string },
): Promise<readonly ProblemItem[]> {
  if (name === undefined || name === null) return [];
  const plan = await findCurrentPlan(workspace);
  const draft = await findAnswers(workspace);
  const people = [...(plan?.plan.answers.people ?? []), ...(draft?.answers.people ?? [])];
  return people.some((person) => person.name === name)
    ? []
    : [conversationProblem("unknown-person", [field], { name })];
}
