import type { Request } from "express";
import { expect, test } from "vitest";
import { gatherDeliveries } from "./gather-deliveries.ts";
import type { Delivered } from "./take-in-deliveries.ts";

const [WORKSPACE, SECOND, THIRD] = [1, 2, 3].map((ordinal) => `0198f3a4-0000-7000-8000-00000000000${ordinal}`) as [
  string,
  string,
  string,
];

/** Takes nothing in until it is let go. */
function holdBack() {
  const taken: Delivered[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const takeIn = async (delivered: Delivered) => {
    taken.push(delivered);
    await held;
    return delivered.requests.map(() => ({}));
  };
  return { taken, takeIn, letGo: () => letGo() };
}

const requests = (count: number) => Array.from({ length: count }, () => ({}) as Request);
const codesOf = async (deliveries: readonly Promise<void>[]) =>
  (await Promise.allSettled(deliveries)).map((each) => (each.status === "fulfilled" ? "kept" : each.reason.kind));

test("takes in a hundred at a time, in the order in which they come", async () => {
  const { taken, takeIn, letGo } = holdBack();
  const deliver = gatherDeliveries(takeIn);
  const sent = requests(251);
  const deliveries = sent.map((request) => deliver(WORKSPACE, request));
  letGo();
  expect(new Set(await codesOf(deliveries))).toEqual(new Set(["kept"]));
  expect(taken.map(({ requests }) => requests.length)).toEqual([1, 100, 100, 50]);
  expect(taken.flatMap(({ requests }) => requests)).toEqual(sent);
});

test("refuses what comes when too many of a workspace wait, keeps all the others, and takes more when they are through", async () => {
  const { taken, takeIn, letGo } = holdBack();
  const deliver = gatherDeliveries(takeIn, { ofOne: 3, ofAll: 100 });
  // One is under way, three wait.
  const deliveries = requests(6).map((request) => deliver(WORKSPACE, request));
  const elsewhere = deliver(SECOND, {} as Request);
  letGo();
  expect(await codesOf([...deliveries, elsewhere])).toEqual([
    ...Array(4).fill("kept"),
    ...Array(2).fill("too-many-deliveries"),
    "kept",
  ]);
  await expect(deliver(WORKSPACE, {} as Request)).resolves.toBeUndefined();
  expect(taken.flatMap(({ requests }) => requests)).toHaveLength(6);
});

test("refuses what comes to any workspace when too many of all together wait", async () => {
  const { takeIn, letGo } = holdBack();
  const deliver = gatherDeliveries(takeIn, { ofOne: 100, ofAll: 4 });
  const deliveries = [WORKSPACE, SECOND].flatMap((workspace) => requests(3).map((each) => deliver(workspace, each)));
  const elsewhere = deliver(THIRD, {} as Request);
  letGo();
  expect(await codesOf([...deliveries, elsewhere])).toEqual([...Array(6).fill("kept"), "too-many-deliveries"]);
  expect(await codesOf([deliver(THIRD, {} as Request)])).toEqual(["kept"]);
});
