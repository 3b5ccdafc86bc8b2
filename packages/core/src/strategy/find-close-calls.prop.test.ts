import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { anyAnswers, STARTS_ON } from "../testing/any-answers.ts";
import { deriveStrategy } from "./derive-strategy.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a close call of an open channel names what would come, of a shut one what would go, and costs little", () => {
  let calls = 0;
  fc.assert(
    fc.property(anyAnswers({ channels: 5, people: 2 }), (answers) => {
      const { channels } = deriveStrategy(answers, { startsOn: STARTS_ON });
      const open = channels.filter(({ postsPerWeek }) => postsPerWeek > 0).map(({ channel }) => channel);
      for (const { channel, reasons, answer } of channels) {
        const isOpen = open.includes(channel);
        const said = reasons.filter(({ code }) => code.startsWith("close-call"));
        expect(said.length).toBeLessThanOrEqual(answer.wish === "must" ? 0 : 1);
        for (const { code, facts } of said) {
          calls += 1;
          expect(["close-call-instead", "close-call-without"].includes(code)).toBe(isOpen);
          expect(facts.channel).toBe(channel);
          expect(facts.lostValue).toBeGreaterThanOrEqual(0);
          expect(facts.lostValue).toBeLessThanOrEqual(0.03);
          const hasOthers = code === "close-call-instead" || code === "close-call-in-place-of";
          expect("runnersUp" in facts).toBe(hasOthers);
          const others = [facts.runnersUp ?? []].flat().map(String);
          expect(others.length > 0).toBe(hasOthers);
          expect(others).not.toContain(channel);
          // Instead of an open channel comes what is shut; in place of what is open comes a shut one.
          expect(others.filter((other) => open.some((each) => each === other) === isOpen)).toEqual([]);
        }
      }
    }),
    { numRuns: 120, seed: 20_261_123 },
  );
  expect(calls).toBeGreaterThan(20);
});

test("whoever insists on a channel that was a close call gets what the call says would stand instead", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyAnswers({ channels: 5, people: 2 }), (answers) => {
      const openIn = ({ channels }: ReturnType<typeof deriveStrategy>) =>
        channels.filter(({ postsPerWeek }) => postsPerWeek > 0).map(({ channel }) => channel);
      const strategy = deriveStrategy(answers, { startsOn: STARTS_ON });
      const open = openIn(strategy);
      for (const { channel, reasons } of strategy.channels) {
        const call = reasons.find(({ code }) => code === "close-call-in-place-of" || code === "close-call-as-well");
        if (call === undefined) continue;
        const channels = answers.channels.map((each) =>
          each.channel === channel ? { ...each, wish: "must" as const } : each,
        );
        const insisted = deriveStrategy({ ...answers, channels }, { startsOn: STARTS_ON });
        if (insisted.mode !== "planned") continue;
        compared += 1;
        const stillOpen = openIn(insisted);
        expect(stillOpen).toContain(channel);
        expect([call.facts.runnersUp ?? []].flat()).toEqual(open.filter((each) => !stillOpen.includes(each)));
      }
    }),
    { numRuns: 120, seed: 20_261_123 },
  );
  expect(compared).toBeGreaterThan(10);
});
