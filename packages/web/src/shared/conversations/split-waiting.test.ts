import type { ConversationLine } from "@porchlight/api/contract";
import { expect, test } from "vitest";
import { splitWaiting } from "./split-waiting.ts";

const now = "2026-12-08T12:00:00Z";
const line = (id: string, parts: Partial<ConversationLine> = {}): ConversationLine => ({
  id,
  version: 1,
  channel: "facebook-page",
  isPrivate: false,
  kind: "question",
  customer: "Ana",
  needsOwner: false,
  last: { by: "customer", text: "…", at: now },
  ...parts,
});
const due = (at: string) => ({ at, clock: "wall" as const, reason: { code: "due-promised", facts: {}, evidence: [] } });
const groupsOf = (lines: readonly ConversationLine[], ownName = "") =>
  Object.values(splitWaiting(lines, { now, ownName })).map((group: readonly ConversationLine[]) =>
    group.map(({ id }) => id),
  );

test("those that somebody else answers stand apart, those of whoever sits here do not", () => {
  const lines = [line("free"), line("hers", { assignee: "Mercedes" }), line("mine", { assignee: "Thom" })];
  expect(groupsOf(lines, "Thom")).toEqual([["free", "mine"], ["hers"], []]);
  expect(groupsOf(lines)).toEqual([["free"], ["hers", "mine"], []]);
});

test("those out of sight come back by the clock, and never past the moment at which they are owed", () => {
  const lines = [
    line("asleep", { snoozedUntil: "2026-12-08T15:00:00Z", due: due("2026-12-08T18:00:00Z") }),
    line("woken", { snoozedUntil: "2026-12-08T11:59:00Z" }),
    line("owed", { snoozedUntil: "2026-12-08T15:00:00Z", due: due("2026-12-08T14:00:00Z") }),
  ];
  expect(groupsOf(lines)).toEqual([["woken", "owed"], [], ["asleep"]]);
});

test("where something is handed over, those stand apart that whoever sits here does not answer", () => {
  const lines = [line("hers"), line("mine", { needsOwner: true })];
  const whoAnswers = ({ needsOwner }: { readonly needsOwner: boolean }) => ({
    person: needsOwner ? "Thom" : "Mercedes",
    isOwner: needsOwner,
    reason: { code: "answers-handed-over", facts: {}, evidence: [] },
  });
  const { open, taken } = splitWaiting(lines, { now, ownName: "Thom", whoAnswers });
  expect([open.map(({ id }) => id), taken.map(({ id }) => id)]).toEqual([["mine"], ["hers"]]);
});
