import { aPost } from "./a-post.ts";
import { callServer } from "./call-server.ts";

/** Writes posts on several lines at once until the server is gone; the titles that were acknowledged. */
export function writeUntilGone(url: string, workspace: string): { acknowledged: Set<string>; done: Promise<unknown> } {
  const acknowledged = new Set<string>();
  const write = async (line: number): Promise<void> => {
    for (let index = 0; ; index += 1) {
      const title = `${url} ${line} ${index}`;
      const { status } = await callServer(url, { post: `${workspace}/posts`, body: aPost({ title }) });
      if (status === 201) acknowledged.add(title);
    }
  };
  const done = Promise.all([1, 2, 3].map((line) => write(line).catch(() => undefined)));
  return { acknowledged, done };
}

/** The titles of all posts of a workspace. */
export async function listTitles(url: string, workspace: string): Promise<Set<string>> {
  const titles = new Set<string>();
  let query: string | undefined = "limit=200";
  while (query !== undefined) {
    const { body }: { body: { items: { title: string }[]; nextCursor: string | null } } = await callServer(url, {
      get: `${workspace}/posts?${query}`,
    });
    for (const { title } of body.items) titles.add(title);
    query = body.nextCursor === null ? undefined : `limit=200&cursor=${body.nextCursor}`;
  }
  return titles;
}

/** The path of the oldest workspace. */
export async function firstWorkspace(url: string): Promise<string> {
  const { body } = await callServer(url, { get: "/api/v1/workspaces" });
  return `/api/v1/workspaces/${body.items[0].id}`;
}
