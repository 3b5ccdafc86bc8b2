import { readFileSync } from "node:fs";
import type { Answers, Plan, Post } from "@porchlight/core";
import { apiOf } from "./api-client.ts";
import { type ScenarioName, STARTS_ON } from "./scenario.ts";

/** Puts a scenario's answers, plan and posts into a workspace of a running server. */
export async function fillWorkspace(
  url: string,
  { workspaceId, name }: { workspaceId: string; name: ScenarioName },
): Promise<Plan> {
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(`../../scenarios/${name}/${file}.json`, import.meta.url), "utf8"));
  const answers: Answers = read("answers");
  const posts: Post[] = read("posts");
  const api = apiOf(url);
  await api.saveAnswers(workspaceId, { answers, step: "plan" });
  const { plan } = await api.createPlan(workspaceId, { answers, startsOn: STARTS_ON });
  for (const { id: _id, version: _version, ...post } of posts) await api.createPost(workspaceId, post);
  return plan;
}
