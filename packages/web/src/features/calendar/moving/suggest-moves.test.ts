import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { aSlot } from "../../../shared/testing/a-slot.ts";
import { bestMove, type Suggestion, suggestMoves } from "./suggest-moves.ts";

type Kind = { readonly verdict: "good" | "fine" | "poor"; readonly inSlot?: boolean };

const at = (date: Suggestion["date"], { verdict, inSlot = false }: Kind): Suggestion => ({
  date,
  time: "14:00",
  whatIf: {
    verdict,
    post: aPost({ date }),
    solved: [],
    added: [],
    kept: [],
    isUnattended: false,
    ...(inSlot ? { fills: aSlot({ date }) } : {}),
  },
});
const datesOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ date }) => date);

test("good places come before fine ones, a slot of another kind before a day without one, and poor ones last", () => {
  const weighed = [
    at("2026-12-09", { verdict: "poor" }),
    at("2026-12-10", { verdict: "fine" }),
    at("2026-12-11", { verdict: "fine", inSlot: true }),
    at("2026-12-14", { verdict: "good", inSlot: true }),
  ];
  expect(datesOf(suggestMoves(weighed))).toEqual(["2026-12-10", "2026-12-11", "2026-12-14"]);
  expect(bestMove(weighed)?.date).toBe("2026-12-14");
});

test("of equals the nearest is kept, which comes first; three are shown in the order of the calendar", () => {
  const weighed = (["2026-12-11", "2026-12-09", "2026-12-12", "2026-12-08"] as const).map((date) =>
    at(date, { verdict: "fine" }),
  );
  expect(datesOf(suggestMoves(weighed))).toEqual(["2026-12-09", "2026-12-11", "2026-12-12"]);
  expect(bestMove(weighed)?.date).toBe("2026-12-11");
});

test("where there are only poor places none is the better one", () => {
  expect(bestMove([at("2026-12-09", { verdict: "poor" })])).toBeUndefined();
});
