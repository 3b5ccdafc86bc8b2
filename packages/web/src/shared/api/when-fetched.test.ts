import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { whenFetched } from "./when-fetched.ts";

test("it waits for all that is asked for, and for nothing where nothing is", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await whenFetched(client);
  let answer = (): void => undefined;
  let fail = (): void => undefined;
  void client.prefetchQuery({ queryKey: ["a"], queryFn: () => new Promise((resolve) => (answer = () => resolve(1))) });
  void client.prefetchQuery({ queryKey: ["b"], queryFn: () => new Promise((_, reject) => (fail = reject)) });
  let isThere = false;
  const waiting = whenFetched(client).then(() => (isThere = true));
  answer();
  await client.ensureQueryData({ queryKey: ["a"] });
  await Promise.resolve();
  expect(isThere).toBe(false);
  fail();
  await waiting;
  expect(client.isFetching()).toBe(0);
});
