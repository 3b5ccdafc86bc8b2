import { expect, it } from "vitest";
import { explainLackOfMinutes } from "./explain-lack-of-minutes.ts";
import type { MinutesObstacle } from "./find-obstacle.ts";

const obstacle: MinutesObstacle = { kind: "minutes", postsPerWeek: 1, needMinutes: 70, freeMinutes: 7 };

it("names the lowest rate, what it takes and what is left", () => {
  expect(explainLackOfMinutes("tiktok", obstacle)).toEqual({
    code: "minutes-do-not-reach",
    facts: { channel: "tiktok", postsPerWeek: 1, needMinutes: 70, freeMinutes: 7 },
    evidence: [],
  });
});

it("says so where the week holds fewer posts than do any good", () => {
  const tooFew = { ...obstacle, postsPerWeek: 2, tooLittlePerWeek: 1, needMinutes: 124, freeMinutes: 76 };
  expect(explainLackOfMinutes("tiktok", tooFew).code).toBe("minutes-hold-too-few-posts");
});

it("never sets minutes that are left against fewer that are needed", () => {
  const { code } = explainLackOfMinutes("tiktok", { ...obstacle, freeMinutes: 70 });
  expect(code).toBe("minutes-leave-nothing-over");
});
