import type { Plan } from "@porchlight/core";
import { apiOf } from "./api-client.ts";
import { readScenario } from "./read-scenario.ts";
import { type ScenarioName, STARTS_ON } from "./scenario.ts";

/** Puts a scenario's answers, plan and posts into a workspace of a running server. */
export async function fillWorkspace(
  url: string,
  { workspaceId, name }: { workspaceId: string; name: ScenarioName },
): Promise<Plan> {
  const answers = readScenario(name, "answers");
  const posts = readScenario(name, "posts");
  const api = apiOf(url);
  await api.saveAnswers(workspaceId, { answers, step: "plan" });
  const { plan } = await api.createPlan(workspaceId, { answers, startsOn: STARTS_ON });
  for (const { id: _id, version: _version, ...post } of posts) await api.createPost(workspaceId, post);
  return plan;
}
