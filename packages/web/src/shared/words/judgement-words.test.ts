import { describe, expect, it } from "vitest";
import { startAllTexts } from "../testing/start-all-texts.ts";
import { judgementWords } from "./judgement-words.ts";

const { t } = startAllTexts();

describe("what is judged", () => {
  it("is said of a reason that rests on nothing else", () => {
    expect(judgementWords({ code: "launch-first-posts", facts: {}, evidence: [] }, t)).toBe(
      "how long it takes to make a post",
    );
  });

  it("is nothing where the answers alone give the figure", () => {
    expect(judgementWords({ code: "more-hours-open", facts: {}, evidence: [] }, t)).toBeUndefined();
  });

  it("is nothing where a source speaks", () => {
    expect(judgementWords({ code: "cadence-days", facts: {}, evidence: ["E115"] }, t)).toBeUndefined();
  });
});
