import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { createRefetcher } from "./refetch-changed.ts";

const KEYS = {
  range: ["calendar", "studio", "range", "2026-11-23", "2026-12-06"],
  ideas: ["calendar", "studio", "ideas"],
  elsewhere: ["calendar", "bakery", "range", "2026-11-23", "2026-12-06"],
  post: ["posts", "studio", "post-1"],
  plan: ["plans", "studio", "current"],
  answers: ["answers", "studio"],
  seenAnswers: ["answers-seen", "studio"],
  workspaces: ["workspaces"],
} as const;

/** What is on the screen, each asked for once, and which of it has been asked for since. */
async function aScreen() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  let asked: string[] = [];
  let answer = async (): Promise<string> => "as it is";
  for (const [name, queryKey] of Object.entries(KEYS)) {
    const queryFn = () => {
      asked.push(name);
      return answer();
    };
    new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined);
  }
  await expect.poll(() => client.isFetching()).toBe(0);
  asked = [];
  const refetcher = createRefetcher(client, "studio");
  const settled = () => expect.poll(() => [client.isFetching(), asked.length > 0]).toEqual([0, true]);
  return {
    client,
    refetcher,
    asked: async () => {
      await settled();
      return asked.splice(0).sort();
    },
    answerWith: (next: () => Promise<string>) => {
      answer = next;
    },
    soFar: () => [...asked],
  };
}

const changed = (kind: string, ids?: string[]) => ({
  number: 1,
  changes: [ids === undefined ? { kind } : { kind, ids }],
});

test("each kind of thing is asked for where it is shown", async () => {
  const { refetcher, asked } = await aScreen();
  refetcher.changed(changed("posts", ["post-2"]));
  expect(await asked()).toEqual(["ideas", "range"]);
  refetcher.changed(changed("posts", ["post-1"]));
  expect(await asked()).toEqual(["ideas", "post", "range"]);
  refetcher.changed(changed("posts"));
  expect(await asked()).toEqual(["ideas", "post", "range"]);
  refetcher.changed(changed("plans", ["plan-2"]));
  expect(await asked()).toEqual(["ideas", "plan", "range"]);
  refetcher.changed(changed("answers"));
  expect(await asked()).toEqual(["seenAnswers"]);
  refetcher.changed(changed("workspace"));
  expect(await asked()).toEqual(["workspaces"]);
});

test("for a kind that is not known, and after a gap, all of the workspace is asked for but what is being written", async () => {
  const { refetcher, asked } = await aScreen();
  refetcher.changed(changed("settings"));
  expect(await asked()).toEqual(["ideas", "plan", "post", "range", "seenAnswers"]);
  refetcher.everything();
  expect(await asked()).toEqual(["ideas", "plan", "post", "range", "seenAnswers"]);
});

test("a first look is not given up for what came meanwhile; it is asked for once more when it is done", async () => {
  const { client, refetcher, asked, soFar } = await aScreen();
  const looks = { given: 0, up: 0 };
  let give = (_answer: string): void => undefined;
  const queryFn = ({ signal }: { readonly signal: AbortSignal }) => {
    looks.given += 1;
    signal.addEventListener("abort", () => {
      looks.up += 1;
    });
    return new Promise<string>((resolve) => {
      give = resolve;
    });
  };
  new QueryObserver(client, { queryKey: ["views", "studio"], queryFn }).subscribe(() => undefined);
  refetcher.everything();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([looks, soFar()]).toEqual([{ given: 1, up: 0 }, []]);
  give("the first look");
  await expect.poll(() => looks.given).toBe(2);
  expect(looks.up).toBe(0);
  give("the second look");
  expect(await asked()).toEqual(["ideas", "plan", "post", "range", "seenAnswers"]);
});

test("what comes while it asks is asked for once more, together", async () => {
  const { refetcher, soFar, answerWith, client } = await aScreen();
  let finish = (): void => {};
  answerWith(() => new Promise((resolve) => (finish = () => resolve("newer"))));
  refetcher.changed(changed("answers"));
  await expect.poll(soFar).toEqual(["seenAnswers"]);
  for (let times = 0; times < 50; times += 1) refetcher.changed(changed("answers"));
  finish();
  await expect.poll(soFar).toEqual(["seenAnswers", "seenAnswers"]);
  finish();
  await expect.poll(() => client.isFetching()).toBe(0);
});

test("it waits for a change of one's own that is under way", async () => {
  const { refetcher, soFar, client } = await aScreen();
  let finish = (): void => {};
  const mutation = client.getMutationCache().build(client, {
    mutationFn: () => new Promise<void>((resolve) => (finish = resolve)),
  });
  const done = mutation.execute(undefined);
  refetcher.changed(changed("posts", ["post-2"]));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(soFar()).toEqual([]);
  finish();
  await done;
  await expect.poll(soFar).toEqual(["range", "ideas"]);
});
