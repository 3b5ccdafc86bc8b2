import type { ConversationLine } from "@porchlight/api/contract";
import { makeWhoAnswers } from "@porchlight/core";
import { expect, test } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { ofWhom } from "./of-whom.ts";

const people = [
  { name: "Thom", role: "owner" as const, hoursPerWeek: 3 },
  { name: "Lena", role: "manager" as const, hoursPerWeek: 3 },
];
const answers = { ...aPlan().answers, people };
const whoAnswers = makeWhoAnswers({
  answers,
  handOvers: [{ from: "Thom", to: "Lena", kinds: ["question"], channels: ["instagram"] }],
  now: "2026-12-08T12:00:00Z",
});
const line = (id: string, parts: Partial<ConversationLine> = {}) =>
  ({ id, kind: "question", channel: "instagram", needsOwner: false, ...parts }) as ConversationLine;
const lines = [
  line("asked"),
  line("complained", { kind: "complaint" }),
  line("hard", { needsOwner: true }),
  line("given", { kind: "complaint", assignee: "Lena" }),
];
const shown = (whose: "mine" | "owner" | undefined, ownName: string) =>
  ofWhom(lines, { whose, whoAnswers, ownName }).map(({ id }) => id);

test("mine are those that whoever sits here answers", () => {
  expect(shown("mine", "Lena")).toEqual(["asked", "given"]);
  expect(shown("mine", "Thom")).toEqual(["complained", "hard"]);
  expect(shown("mine", "")).toEqual([]);
});

test("the owner's are those that nobody else answers", () => {
  expect(shown("owner", "Lena")).toEqual(["complained", "hard"]);
});

test("all are shown where none are asked for, and while nothing is handed over", () => {
  expect(shown(undefined, "Lena")).toHaveLength(4);
  expect(ofWhom(lines, { whose: "mine", whoAnswers: undefined, ownName: "Lena" })).toHaveLength(4);
});
