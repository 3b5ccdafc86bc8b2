import { type Answers, answersSchema, findAnswerProblems, hasAnswerErrors, makePlan } from "@porchlight/core";
import { z } from "zod";
import type { StoredPlan } from "../contract/plan-schemas.ts";
import { routes } from "../contract/routes.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { notFound } from "../http/not-found.ts";
import { readCursor, toPage } from "../http/page.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { nameAfterBusiness } from "../workspaces/name-after-business.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { findCurrentPlan, findPlan, insertPlan, listPlans } from "./plans-store.ts";
import { untickAnswering } from "./untick-answering.ts";

const placeSchema = z.strictObject({ before: z.int().min(1) });

export function mountPlans(mounting: Mounting): void {
  mount(mounting, routes.listPlans, async ({ workspace, query: { cursor, limit } }) => {
    const place = readCursor(placeSchema, cursor);
    const found = await listPlans(workspace, { before: place?.before, limit: limit + 1 });
    return toPage(found, { limit, placeOf: ({ version }) => ({ before: version }) });
  });

  mount(mounting, routes.createPlan, async ({ workspace, body, now, newId }) => {
    const answers = readAnswers(body.answers);
    await lockWorkspace(workspace);
    const current = await findCurrentPlan(workspace);
    const previous = body.previousId === undefined ? current : await loadPlan(workspace, body.previousId);
    const kept = previous === undefined ? {} : { previous: previous.plan };
    const plan = makePlan(answers, { startsOn: body.startsOn, ...kept });
    const stored = { id: newId(), version: (current?.version ?? 0) + 1, createdAt: now, plan };
    await insertPlan(workspace, stored);
    if (current !== undefined) await untickAnswering(workspace, { before: current, after: stored });
    await nameAfterBusiness(workspace, answers);
    return stored;
  });

  mount(mounting, routes.loadCurrentPlan, async ({ workspace }) => {
    const stored = await findCurrentPlan(workspace);
    if (stored === undefined) throw new ProblemError("no-plan-yet");
    return stored;
  });

  mount(mounting, routes.loadPlan, async ({ workspace, params: { planId } }) => loadPlan(workspace, planId));
}

async function loadPlan(workspace: WorkspaceDb, planId: string): Promise<StoredPlan> {
  const stored = await findPlan(workspace, planId);
  if (stored === undefined) throw notFound("plan");
  return stored;
}

/** Answers that can become a plan. Throws a problem that lists every error and, beside them, every warning. */
function readAnswers(given: unknown): Answers {
  const problems = findAnswerProblems(given);
  if (!hasAnswerErrors(problems)) return answersSchema.parse(given);
  const items = problems.map((problem) => ({ ...problem, key: `problem.${problem.code}` }));
  throw new ProblemError("answers-refused", listOf(items));
}
