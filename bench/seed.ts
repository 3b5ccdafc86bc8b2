import { readScenario } from "../tests/testing/read-scenario.ts";

export const SALSA_PLAN = {
  answers: readScenario("salsa-studio", "answers"),
  startsOn: "2026-11-23",
};

export async function firstWorkspace(url: string): Promise<string> {
  const reply = (await (await fetch(`${url}/api/v1/workspaces`)).json()) as { items: { id: string }[] };
  const id = reply.items[0]?.id;
  if (id === undefined) throw new Error("a fresh server has no workspace");
  return id;
}

export function createPlan(url: string, workspaceId: string, body: unknown): Promise<unknown> {
  return create(`${url}/api/v1/workspaces/${workspaceId}/plans`, body);
}

export function createPost(url: string, workspaceId: string, body: unknown): Promise<unknown> {
  return create(`${url}/api/v1/workspaces/${workspaceId}/posts`, body);
}

async function create(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
