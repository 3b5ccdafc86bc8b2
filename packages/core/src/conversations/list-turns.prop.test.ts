import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CONVERSATION_KINDS } from "../facts/vocabulary.ts";
import type { Conversation, Message } from "./conversation.ts";
import { SETTLED_HOWS } from "./conversation.ts";
import { listTurns } from "./list-turns.ts";
import { waitingSince } from "./waiting-since.ts";

const instant = (minute: number) => new Date(Date.UTC(2026, 10, 23) + minute * 60_000).toISOString();

const anyConversation: fc.Arbitrary<Conversation> = fc
  .record({
    kind: fc.constantFrom(...CONVERSATION_KINDS),
    steps: fc.array(
      fc.record({
        by: fc.constantFrom("customer" as const, "business" as const),
        later: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 12 },
    ),
    settled: fc.option(fc.record({ minute: fc.nat(30), how: fc.constantFrom(...SETTLED_HOWS) }), { nil: undefined }),
  })
  .map(({ kind, steps, settled }) => {
    let minute = 0;
    const messages = steps.map(({ by, later }, index): Message => {
      minute += later;
      return { id: String(index), by, text: "…", at: instant(minute) };
    });
    return {
      id: "any",
      version: 1,
      channel: "blog",
      isPrivate: false,
      kind,
      customer: "Ana",
      messages,
      needsOwner: false,
      ...(settled === undefined ? {} : { settled: { at: instant(settled.minute), how: settled.how } }),
    };
  });

test("somebody waits exactly where the last turn is open, and since then", () => {
  fc.assert(
    fc.property(anyConversation, (conversation) => {
      const open = listTurns(conversation).filter(({ answeredAt }) => answeredAt === undefined);
      expect(open.length).toBeLessThanOrEqual(1);
      expect(open[0]?.since).toBe(waitingSince(conversation));
    }),
    { numRuns: 2000 },
  );
});

test("turns follow one another, each answered no sooner than it was asked", () => {
  fc.assert(
    fc.property(anyConversation, (conversation) => {
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
