import { describe, expect, it } from "vitest";
import { aPlan } from "../../../shared/testing/a-plan.ts";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { dateWords } from "./date-words.ts";
import type { LeadUp } from "./lead-up.ts";

const { t } = startAllTexts();

function wordsOf(told: { readonly isWithinLimit: boolean; readonly ownMax?: number; readonly max: number }): string {
  const leadUp: LeadUp = {
    date: { label: "Fair", from: "2027-01-20", promote: true },
    kind: "built-up",
    pace: "early",
    days: ["2027-01-05"],
    from: "2026-12-30",
    posts: 6,
    promos: 1,
    densest: {
      channel: "facebook-page",
      endsOn: "2027-01-20",
      promoCount: 1,
      postCount: 6,
      isWithinLimit: told.isWithinLimit,
    },
  };
  const mix = { categories: [], promoShare: 0.15, promoShareMax: told.max, byChannel: [], reasons: [] };
  const limits = told.ownMax === undefined ? {} : { promoShareMax: told.ownMax };
  return dateWords(leadUp, aPlan({ mix, answers: { limits } }), t);
}

describe("the limit of promotion before a big date", () => {
  it("is the owner's where the owner set it", () => {
    expect(wordsOf({ isWithinLimit: true, ownMax: 0.2, max: 0.2 })).toContain(
      "1 of 6 posts on Facebook promote: within your limit of 20%.",
    );
    expect(wordsOf({ isWithinLimit: false, ownMax: 0.2, max: 0.2 })).toContain("more than your limit of 20%.");
  });

  it("is that of the published rules where the owner set none, or a higher one", () => {
    expect(wordsOf({ isWithinLimit: true, max: 0.33 })).toContain("within the 33% that published rules allow.");
    expect(wordsOf({ isWithinLimit: false, ownMax: 0.5, max: 0.33 })).toContain(
      "more than the 33% that published rules allow.",
    );
  });
});
