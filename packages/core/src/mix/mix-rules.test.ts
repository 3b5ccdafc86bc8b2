import { expect, test } from "vitest";
import { findEvidence } from "../facts/evidence.ts";
import { MIX_RULES } from "./mix-rules.ts";

test("every rule names a source that there is", () => {
  expect(MIX_RULES.flatMap(({ evidence }) => evidence).filter((id) => findEvidence(id) === undefined)).toEqual([]);
});

test("rules stand by their promotion share", () => {
  const shares = MIX_RULES.map(({ promoShare }) => promoShare);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
