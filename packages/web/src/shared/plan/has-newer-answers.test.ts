import type { AnswersDraft, StoredPlan } from "@porchlight/api/contract";
import { describe, expect, it } from "vitest";
import { aPlan } from "../testing/a-plan.ts";
import { hasNewerAnswers } from "./has-newer-answers.ts";

const plan = aPlan();
const stored: StoredPlan = { id: "p", version: 2, createdAt: "2026-11-22T10:00:00.000Z", plan };
const saved: AnswersDraft = { version: 4, step: "plan", updatedAt: "2026-11-22T10:05:00.000Z", answers: plan.answers };
const others = { ...plan.answers, business: { ...plan.answers.business, name: "Another name" } };

describe("hasNewerAnswers", () => {
  it("is true once other answers were saved after the plan was made", () => {
    expect(hasNewerAnswers(stored, { ...saved, answers: others })).toBe(true);
  });

  it("is false for the plan's own answers, in whatever order their fields come back", () => {
    expect(hasNewerAnswers(stored, saved)).toBe(false);
    const { business, ...rest } = plan.answers;
    expect(hasNewerAnswers(stored, { ...saved, answers: { ...rest, business } })).toBe(false);
  });

  it("is false while an example is tried out and the owner's own answers are the plan's", () => {
    expect(hasNewerAnswers(stored, { ...saved, answers: others, own: plan.answers })).toBe(false);
    expect(hasNewerAnswers(stored, { ...saved, answers: others, own: others })).toBe(true);
  });

  it("is false for other answers that were saved before the plan was made", () => {
    const earlier = { ...saved, answers: others, updatedAt: "2026-11-22T09:59:59.000Z" };
    expect(hasNewerAnswers(stored, earlier)).toBe(false);
  });
});
