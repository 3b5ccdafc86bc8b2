import type { RuleSetting } from "@porchlight/core";
import { expect, test } from "vitest";
import { findRuleDraftProblem, ruleDraftOf, settingOf } from "./rule-draft.ts";

const note = "Quiet season.";

test.each<[RuleSetting | undefined]>([
  [undefined],
  [{ off: true, note }],
  [{ off: false, limit: 0.15, note }],
  [{ off: false, severity: "hint", note }],
])("what is set as %j comes back the same when nothing is changed", (setting) => {
  expect(settingOf("too-salesy", ruleDraftOf("too-salesy", setting))).toEqual(setting);
});

test("shares are typed as percent", () => {
  expect(ruleDraftOf("too-salesy", { off: false, limit: 0.15, note }).limit).toBe(15);
  expect(settingOf("gone-dark", { isOn: true, severity: "", limit: 15, note })).toMatchObject({ limit: 15 });
});

test("a check put back as it comes is kept without a note", () => {
  const draft = { isOn: true, severity: "", limit: "", note } as const;
  expect(settingOf("gone-dark", draft)).toBeUndefined();
  expect(findRuleDraftProblem("gone-dark", { ...draft, note: "" })).toBeUndefined();
});

test("what is set otherwise asks for a note, and a number within its bounds", () => {
  const draft = { isOn: false, severity: "", limit: "", note: " " } as const;
  expect(findRuleDraftProblem("gone-dark", draft)).toBe("note-missing");
  expect(findRuleDraftProblem("gone-dark", { ...draft, isOn: true, limit: 91, note })).toBe("limit-outside");
  expect(findRuleDraftProblem("gone-dark", { ...draft, isOn: true, limit: 90, note })).toBeUndefined();
});
