import { type AskedMessage, makeReplyDue, type ReplyDue } from "@porchlight/core";
import type { StoredPlan } from "../contract/plan-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { ProblemError } from "../http/problem-error.ts";
import { findCurrentPlan, findPlanOfVersion } from "../plans/plans-store.ts";

/** When answers are owed by one version of the plan. */
export type ReplyDues = {
  /** 0 before there is a plan. */
  readonly planVersion: number;
  /** Undefined before there is a plan. */
  readonly dueOf: (asked: AskedMessage) => ReplyDue | undefined;
};

/** When answers are owed by the newest plan. */
export async function loadReplyDues(workspace: WorkspaceDb): Promise<ReplyDues> {
  return toReplyDues(await findCurrentPlan(workspace));
}

/** When answers are owed by the plan that a list was begun with. */
export async function loadReplyDuesOf(workspace: WorkspaceDb, planVersion: number): Promise<ReplyDues> {
  const stored = planVersion === 0 ? undefined : await findPlanOfVersion(workspace, planVersion);
  if (stored?.version !== planVersion && planVersion !== 0) throw new ProblemError("unknown-cursor");
  return toReplyDues(stored);
}

function toReplyDues(stored: StoredPlan | undefined): ReplyDues {
  if (stored === undefined) return { planVersion: 0, dueOf: () => undefined };
  return { planVersion: stored.version, dueOf: makeReplyDue(stored.plan) };
}
