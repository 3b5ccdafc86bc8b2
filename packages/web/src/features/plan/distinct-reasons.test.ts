import type { Reason } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { distinctReasons } from "./distinct-reasons.ts";

const aReason = (code: string, channel: string, evidence: Reason["evidence"]): Reason => ({
  code,
  facts: { channel },
  evidence,
});

describe("distinctReasons", () => {
  it("says what reads the same once, with all its sources", () => {
    const reasons = [
      aReason("silence", "x", ["E046"]),
      aReason("unanswered", "x", []),
      aReason("silence", "tiktok", ["E046", "E147"]),
    ];
    expect(distinctReasons(reasons, ({ code }) => code)).toEqual([
      aReason("silence", "x", ["E046", "E147"]),
      aReason("unanswered", "x", []),
    ]);
  });

  it("keeps reasons of one code apart that read differently", () => {
    const reasons = [aReason("silence", "x", []), aReason("silence", "tiktok", [])];
    expect(distinctReasons(reasons, ({ facts: { channel } }) => String(channel))).toEqual(reasons);
  });
});
