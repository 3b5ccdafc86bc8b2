import type { Finding, Plan, Post, Slot } from "@porchlight/core";

/** As many as one request takes. */
const AT_ONCE = 500;

export type Calendar = { readonly slots: Slot[]; readonly posts: Post[]; readonly findings: Finding[] };

/** Speaks to a running server as another program would. */
export function apiOf(url: string) {
  const at = (path: string) => `${url}/api/v1${path}`;
  return {
    async firstWorkspaceId(): Promise<string> {
      const reply = await read<{ items: { id: string }[] }>(at("/workspaces"));
      const id = reply.items[0]?.id;
      if (id === undefined) throw new Error("there is no workspace");
      return id;
    },
    createWorkspace: (name: string) => create<{ id: string }>(at("/workspaces"), { name }),
    currentPlan: (workspaceId: string) =>
      read<{ id: string; version: number; plan: Plan }>(at(`/workspaces/${workspaceId}/plans/current`)),
    calendar: (workspaceId: string, range: { from: string; to: string }) =>
      read<Calendar>(at(`/workspaces/${workspaceId}/calendar?${new URLSearchParams(range)}`)),
    /** All posts that are asked for by a query, such as `undated=true`; those of the first page. */
    posts: async (workspaceId: string, query: string) =>
      (await read<{ items: Post[] }>(at(`/workspaces/${workspaceId}/posts?${query}`))).items,
    /** Over a version; 0 is before the first. */
    saveAnswers: (workspaceId: string, body: unknown, version = 0) =>
      send(at(`/workspaces/${workspaceId}/answers`), { method: "PUT", headers: { "if-match": `"${version}"` }, body }),
    createPlan: (workspaceId: string, body: unknown) =>
      create<{ plan: Plan }>(at(`/workspaces/${workspaceId}/plans`), body),
    changePosts: (workspaceId: string, changes: readonly unknown[]) =>
      create<{ posts: Post[] }>(at(`/workspaces/${workspaceId}/posts/changes`), { changes }),
    /** However many there are. */
    async createPosts(workspaceId: string, posts: readonly unknown[]): Promise<void> {
      for (let from = 0; from < posts.length; from += AT_ONCE) {
        const changes = posts.slice(from, from + AT_ONCE).map((post) => ({ kind: "create", post }));
        await create(at(`/workspaces/${workspaceId}/posts/changes`), { changes });
      }
    },
    createConversation: (workspaceId: string, body: unknown) =>
      create<{ id: string }>(at(`/workspaces/${workspaceId}/conversations`), body),
    createPost: (workspaceId: string, body: unknown) => create<Post>(at(`/workspaces/${workspaceId}/posts`), body),
  };
}

async function read<T>(address: string): Promise<T> {
  return answerOf<T>(await fetch(address));
}

async function create<T>(address: string, body: unknown): Promise<T> {
  return (await send(address, { method: "POST", headers: { "idempotency-key": crypto.randomUUID() }, body })) as T;
}

type Sending = { readonly method: string; readonly headers: Record<string, string>; readonly body: unknown };

async function send(address: string, { method, headers, body }: Sending): Promise<unknown> {
  return answerOf(
    await fetch(address, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
