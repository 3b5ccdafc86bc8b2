import { type Channel, type ConversationKind, makeReplyDue } from "@porchlight/core";
import { describe, expect, test } from "vitest";
import { aPlanWithPromises } from "../testing/a-kept-plan.ts";
import type { ReplyDues } from "./reply-dues.ts";
import { comparePlaces, partAfter, placeOf } from "./waiting-place.ts";

const ID = "0198f3a4-7c1e-7000-8000-000000000001";
const dues: ReplyDues = { planVersion: 1, dueOf: makeReplyDue(aPlanWithPromises()) };
const noDues: ReplyDues = { planVersion: 0, dueOf: () => undefined };

const aGroup = (kind: ConversationKind, channel: Channel, isPrivate: boolean) => ({ kind, channel, isPrivate });
const GROUPS = [
  aGroup("question", "blog", false),
  aGroup("complaint", "blog", false),
  aGroup("question", "instagram", true),
  aGroup("complaint", "instagram", true),
];
/** A weekday, its night, a weekend, and the millisecond before one of them. */
const MOMENTS = ["2026-11-19T17:00:00Z", "2026-11-20T03:00:00Z", "2026-11-21T20:00:00Z", "2026-11-19T16:59:59.999Z"];
const PAIRS = GROUPS.flatMap((from) => GROUPS.map((group) => ({ from, group })));

describe.each(MOMENTS)("after a place since %s", (since) => {
  test.each(PAIRS)(
    "$group.kind on $group.channel begins with the first moment that comes after $from.kind on $from.channel",
    ({ from, group }) => {
      const place = placeOf({ ...from, since, id: ID }, dues);
      const part = partAfter(group, { place, dues });
      if (part === undefined) return expect.fail("expected a part");
      const afterMs = Date.parse(part.afterSince);
      const isSame = part.afterId === ID;
      const placeAt = (milliseconds: number, id: string) =>
        placeOf({ ...group, since: new Date(milliseconds).toISOString(), id }, dues);
      const nextId = ID.replace(/1$/, "2");
      // All that the part holds comes after the place, and all that it leaves out does not.
      expect(comparePlaces(placeAt(afterMs, nextId), place)).toBeGreaterThan(0);
      expect(comparePlaces(placeAt(afterMs - (isSame ? 0 : 1), ID), place)).toBeLessThanOrEqual(0);
    },
  );
});

test("without dues a group goes on where the place is", () => {
  const [group] = GROUPS;
  if (group === undefined) return expect.fail("expected a group");
  const place = placeOf({ ...group, since: "2026-11-19T17:00:00Z", id: ID }, noDues);
  expect(partAfter(group, { place, dues: noDues })).toEqual({
    ...group,
    afterSince: "2026-11-19T17:00:00.000Z",
    afterId: ID,
  });
});

test("after all that have a due nothing of a group with dues comes", () => {
  const [group] = GROUPS;
  if (group === undefined) return expect.fail("expected a group");
  const place = { dueMs: Number.POSITIVE_INFINITY, sinceMs: Date.parse("2026-11-19T17:00:00Z"), id: ID };
  expect(partAfter(group, { place, dues })).toBeUndefined();
});
