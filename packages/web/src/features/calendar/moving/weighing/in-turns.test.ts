import { afterEach, expect, test, vi } from "vitest";
import { inTurns } from "./in-turns.ts";

/** A clock and frames that go on when they are told to. */
function frames() {
  let nowMs = 0;
  let next: (() => void) | undefined;
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => {
    next = draw;
    return 1;
  });
  vi.stubGlobal("cancelAnimationFrame", () => {
    next = undefined;
  });
  vi.stubGlobal("performance", { now: () => nowMs });
  return {
    pass: (milliseconds: number) => {
      nowMs += milliseconds;
    },
    draw: () => {
      const due = next;
      next = undefined;
      due?.();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test("a frame takes as many steps as fit, the next go to the next, and what came of it is told", () => {
  const { pass, draw } = frames();
  const taken: number[] = [];
  const told: string[] = [];
  inTurns(counting(), (result) => told.push(result));
  expect(taken).toEqual([]);
  draw();
  expect(taken).toEqual([0, 1, 2]);
  draw();
  expect([taken, told]).toEqual([[0, 1, 2, 3, 4], ["done"]]);

  function* counting() {
    for (let step = 0; step < 5; step += 1) {
      taken.push(step);
      pass(2);
      yield;
    }
    return "done";
  }
});

test("a step longer than a turn is a turn by itself, and what is stopped takes no more", () => {
  const { pass, draw } = frames();
  let taken = 0;
  const stop = inTurns(
    (function* () {
      for (;;) {
        taken += 1;
        pass(50);
        yield;
      }
    })(),
  );
  draw();
  draw();
  expect(taken).toBe(2);
  stop();
  draw();
  expect(taken).toBe(2);
});
