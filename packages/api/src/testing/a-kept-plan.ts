import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plan, planSchema } from "@porchlight/core";
import { v7 } from "uuid";
import type { TestApp } from "./start-test-app.ts";

const FILE = join(import.meta.dirname, "../../../../scenarios/ghost-town/plan.json");

/** A plan that promises an answer in two working days, and one working day to what reputation asks for. */
export function aPlanWithPromises(): Plan {
  const plan = planSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const byGoal = plan.promise.byGoal.map((kept) => (kept.goal === "reputation" ? { ...kept, isKept: true } : kept));
  return { ...plan, promise: { ...plan.promise, byGoal } };
}

/** Keeps a plan as it is, as the next version of its workspace. */
export async function keepPlan(
  app: TestApp,
  { workspace, plan, version }: { readonly workspace: string; readonly plan: Plan; readonly version: number },
): Promise<void> {
  await app.db
    .insertInto("plans")
    .values({
      workspace_id: workspace.split("/").at(-1) ?? "",
      plan_id: v7(),
      version,
      starts_on: plan.startsOn,
      plan: JSON.stringify(plan),
      created_at: "2026-11-22T12:00:00.000Z",
    })
    .execute();
}
