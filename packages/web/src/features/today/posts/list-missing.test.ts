import type { Finding } from "@porchlight/core";
import { expect, test } from "vitest";
import { listMissing } from "./list-missing.ts";

test("what a post lacks comes gravest first; what is said of others, or of the calendar, is left out", () => {
  const findings = [
    aFinding("missing-alt"),
    aFinding("too-salesy"),
    aFinding("over-limit"),
    aFinding("needs-media", "b"),
  ];
  expect(listMissing({ id: "a" }, findings).map(({ code }) => code)).toEqual(["over-limit", "missing-alt"]);
});

function aFinding(code: string, postId = "a"): Finding {
  const where = { from: "2026-12-08", to: "2026-12-08", postIds: [postId] } as const;
  return { code, severity: "error", where, facts: {}, fixes: [] };
}
