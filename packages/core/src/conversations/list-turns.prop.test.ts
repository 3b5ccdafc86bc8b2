import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CONVERSATION_KINDS } from "../facts/vocabulary.ts";
import type { Conversation, Message } from "./conversation.ts";
import { SETTLED_HOWS } from "./conversation.ts";
import { listTurns, type TalkInTime } from "./list-turns.ts";
import { waitingSince } from "./waiting-since.ts";

const instant = (minute: number) => new Date(Date.UTC(2026, 10, 23) + minute * 60_000).toISOString();

const anyTalk: fc.Arbitrary<Conversation & TalkInTime> = fc
  .record({
    kind: fc.constantFrom(...CONVERSATION_KINDS),
    steps: fc.array(
      fc.record({
        by: fc.constantFrom("customer" as const, "business" as const),
        later: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 12 },
    ),
    settlings: fc.array(fc.record({ minute: fc.nat(30), how: fc.constantFrom(...SETTLED_HOWS) }), { maxLength: 3 }),
  })
  .map(({ kind, steps, settlings: said }) => {
    let minute = 0;
    const messages = steps.map(({ by, later }, index): Message => {
      minute += later;
      return { id: String(index), by, text: "…", at: instant(minute) };
    });
    const settlings = said
      .toSorted((a, b) => a.minute - b.minute)
      .map((settled) => ({ at: instant(settled.minute), how: settled.how }));
    const settled = settlings.at(-1);
    return {
      id: "any",
      version: 1,
      channel: "blog",
      isPrivate: false,
      kind,
      customer: "Ana",
      messages,
      needsOwner: false,
      settlings,
      ...(settled === undefined ? {} : { settled }),
    };
  });

test("somebody waits exactly where the last turn is open, and since then", () => {
  fc.assert(
    fc.property(anyTalk, (conversation) => {
      const open = listTurns(conversation).filter(({ answeredAt }) => answeredAt === undefined);
      expect(open.length).toBeLessThanOrEqual(1);
      expect(open[0]?.since).toBe(waitingSince(conversation));
    }),
    { numRuns: 2000 },
  );
});

test("turns follow one another, each answered no sooner than it was asked", () => {
  fc.assert(
    fc.property(anyTalk, (conversation) => {
      let before = "";
      for (const { since, answeredAt = since } of listTurns(conversation)) {
        expect(since >= before).toBe(true);
        expect(answeredAt >= since).toBe(true);
        before = answeredAt;
      }
    }),
    { numRuns: 2000 },
  );
});

test("one that was settled twice is two turns, not one long one", () => {
  const messages = [0, 20].map((minute) => ({ by: "customer" as const, at: instant(minute) }));
  const settlings = [10, 30].map((minute) => ({ at: instant(minute), how: "answered-elsewhere" as const }));
  expect(listTurns({ kind: "question", channel: "blog", isPrivate: false, messages, settlings })).toEqual([
    { channel: "blog", since: instant(0), answeredAt: instant(10) },
    { channel: "blog", since: instant(20), answeredAt: instant(30) },
  ]);
});
