import { answersSchema, findAnswerProblems, hasAnswerErrors } from "@porchlight/core";
import { z } from "zod";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { readCursor, toPage } from "../http/page.ts";
import { ProblemError } from "../http/problem-error.ts";
import { listOf } from "../http/read-request.ts";
import { nameAfterBusiness } from "../workspaces/name-after-business.ts";
import { lockWorkspace } from "../workspaces/workspaces-store.ts";
import { findCurrentPlan, findPlan, insertPlan, latestPlanVersion, listPlans } from "./plans-store.ts";

const placeSchema = z.strictObject({ before: z.int().min(1) });

export function mountPlans(mounting: Mounting): void {
  mount(mounting, routes.listPlans, async ({ workspace, query: { cursor, limit } }) => {
    const place = readCursor(placeSchema, cursor);
    const found = await listPlans(workspace, { before: place?.before, limit: limit + 1 });
    return toPage(found, { limit, placeOf: ({ version }) => ({ before: version }) });
  });

  mount(mounting, routes.loadCurrentPlan, async ({ workspace }) => {
    const stored = await findCurrentPlan(workspace);
    if (stored === undefined) throw new ProblemError("no-plan-yet");
    return stored;
  });

  mount(mounting, routes.loadPlan, async ({ workspace, params: { planId } }) => {
    const stored = await findPlan(workspace, planId);
    if (stored === undefined) throw new ProblemError("not-found", { facts: { noun: "plan" } });
    return stored;
  });
}
