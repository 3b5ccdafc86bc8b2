import { type Channel, type DateRange, datesBetween } from "@porchlight/core";
import { beforeAll } from "vitest";
import { apiOf } from "./api-client.ts";
import type { OpenBusiness } from "./open-business.ts";
import { spreadOverDays } from "./spread-over-days.ts";

const FULL_MONTH = { from: "2027-02-01", to: "2027-02-28" } as const satisfies DateRange;
const FULL_MONTH_COUNT = 1_000;

/** Fills February 2027 of a business with 1,000 posts before the first story of a file; what stands before eight is on top of its day. */
export function fillMonth(business: OpenBusiness, channel: Channel): void {
  beforeAll(() => createFullMonth(business, { channel }));
}

type Month = {
  readonly channel: Channel;
  /** Days on which nothing stands. */
  readonly free?: DateRange;
};

export async function createFullMonth(
  { server, workspaceId, plan }: OpenBusiness,
  { channel, free }: Month,
): Promise<void> {
  const days = datesBetween(FULL_MONTH).filter((day) => free === undefined || day < free.from || day > free.to);
  const posts = spreadOverDays(days, FULL_MONTH_COUNT).map((place, index) => ({
    ...place,
    status: "ready",
    title: titleOf(1_001 + index),
    text: `Words of post ${1_001 + index}.`,
    category: "educate",
    channels: [channel],
    zone: plan.zone,
  }));
  await apiOf(server.url).createPosts(workspaceId, posts);
}

/** Too long for a narrow day. */
export function titleOf(number: number): string {
  return `Post ${number}, and what else there is to say of it in the shop window`;
}
