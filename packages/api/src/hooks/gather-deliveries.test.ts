import type { Request } from "express";
import { expect, test } from "vitest";
import { gatherDeliveries } from "./gather-deliveries.ts";
import type { Delivered } from "./take-in-deliveries.ts";

const WORKSPACE = "0198f3a4-0000-7000-8000-000000000001";
const WAITING_MOST = 1_000;

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

test("refuses what comes when too many wait, keeps all the others, and takes more when they are through", async () => {
  const { taken, takeIn, letGo } = holdBack();
  const deliver = gatherDeliveries(takeIn);
  // One is under way.
  const deliveries = requests(1 + WAITING_MOST + 3).map((request) => deliver(WORKSPACE, request));
  const elsewhere = deliver("0198f3a4-0000-7000-8000-000000000002", {} as Request);
  letGo();
  const codes = await codesOf(deliveries);
  expect(codes.slice(-3)).toEqual(Array(3).fill("too-many-deliveries"));
  expect(new Set(codes.slice(0, -3))).toEqual(new Set(["kept"]));
  await expect(elsewhere).resolves.toBeUndefined();
  await expect(deliver(WORKSPACE, {} as Request)).resolves.toBeUndefined();
  expect(taken.flatMap(({ requests }) => requests)).toHaveLength(1 + WAITING_MOST + 2);
});
