import { describe, expect, it } from "vitest";
import { aPost } from "../testing/a-post.ts";
import { checked, checkedFor } from "../testing/checked.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { FIXED_RULES, type RuleCode } from "./rule-codes.ts";
import { listRulesOff, type RuleSettings } from "./rule-settings.ts";
import { ruleSettingsSchema } from "./rule-settings-schema.ts";

const note = "Our followers like it.";

/** What one check says with a number of its own, and without. */
function withLimit(code: RuleCode, limit: number, calendar: Parameters<typeof checked>[0]) {
  const count = (ruleSettings: RuleSettings) => checkedFor(code, { slots: [], ...calendar, ruleSettings }).length;
  return { usual: count({}), own: count({ [code]: { off: false, limit, note } }) };
}

describe("a check that is off", () => {
  const posts = [
    aPost({ id: "a", date: "2026-11-30", time: "09:00" }),
    aPost({ id: "b", date: "2026-11-30", time: "09:30" }),
  ];

  it("says nothing, and the others say what they said", () => {
    const before = checked({ posts, withFixes: false });
    expect(before.map(({ code }) => code)).toContain("double-booked");
    const after = checked({ posts, withFixes: false, ruleSettings: { "double-booked": { off: true, note } } });
    expect(after).toEqual(before.filter(({ code }) => code !== "double-booked"));
  });

  it("does not keep a way out of another finding from being offered", () => {
    const missed = aPost({ id: "missed", date: "2026-11-23", time: "09:00" });
    const calendar = { posts: [missed], today: "2026-11-25", slots: [] } as const;
    const closures = [{ from: "2026-11-26", to: "2026-12-02", label: "Works" }] as const;
    const plan = somePlan({ answers: someAnswers({ closures }) });
    const moves = (ruleSettings: RuleSettings) =>
      checkedFor("in-the-past", { ...calendar, plan, ruleSettings }).flatMap(({ fixes }) =>
        fixes.filter(({ kind }) => kind === "move-to"),
      );
    expect(moves({})).toEqual([]);
    expect(moves({ "closed-day": { off: true, note } })).toHaveLength(1);
  });
});

describe("a check that is tuned", () => {
  const close = [
    aPost({ id: "a", date: "2026-11-30", time: "09:00" }),
    aPost({ id: "b", date: "2026-11-30", time: "10:00" }),
  ];

  it("is as grave as people say", () => {
    const ruleSettings: RuleSettings = { "double-booked": { off: false, severity: "hint", note } };
    const found = checkedFor("double-booked", { posts: close, slots: [], ruleSettings });
    expect(found.map(({ severity }) => severity)).toEqual(["hint"]);
  });

  it.each<[RuleCode, number, Parameters<typeof checked>[0]]>([
    ["double-booked", 0.5, { posts: close }],
    [
      "said-before",
      2,
      {
        posts: ["2026-11-30", "2026-12-04"].map((date) =>
          aPost({ id: date, date: date as "2026-11-30", text: "Come." }),
        ),
      },
    ],
    [
      "nobody-answers-after",
      336,
      { posts: [aPost({ date: "2026-12-01", time: "09:07" })], plan: planWithWeeklyLook() },
    ],
    ["outside-audience-day", 0.01, { posts: [aPost({ date: "2026-12-01", time: "02:00" })], plan: planForTwoSides() }],
    ["gone-dark", 90, { posts: [aPost({ id: "a", date: "2026-11-24" }), aPost({ id: "b", date: "2026-12-18" })] }],
    [
      "mix-drift",
      0.99,
      {
        posts: [1, 2, 3, 4].map((day) =>
          aPost({ id: `ask-${day}`, category: "ask", date: `2026-12-0${day}` as "2026-12-01" }),
        ),
      },
    ],
    [
      "too-salesy",
      1,
      {
        posts: [1, 2, 3, 4, 5, 6, 7, 8].map((day) =>
          aPost({ id: `promo-${day}`, category: "promote", date: `2026-12-0${day}` as "2026-12-01" }),
        ),
      },
    ],
  ])("%s finds less with a wider limit", (code, limit, calendar) => {
    const { usual, own } = withLimit(code, limit, calendar);
    expect(usual).toBeGreaterThan(0);
    expect(own).toBeLessThan(usual);
  });

  it("finds more with a narrower limit", () => {
    expect(withLimit("not-ready", 10, { posts: [aPost({ status: "draft", date: "2026-12-01" })] })).toEqual({
      usual: 0,
      own: 1,
    });
  });

  it("calls an event grave from the day that people say", () => {
    const events = [{ label: "Fair", from: "2026-12-03", promote: true }] as const;
    const grave = (ruleSettings: RuleSettings) =>
      checkedFor("event-unannounced", { events, slots: [], ruleSettings }).map(({ severity }) => severity);
    expect(grave({})).toEqual(["hint"]);
    expect(grave({ "event-unannounced": { off: false, limit: 10, note } })).toEqual(["warning"]);
  });
});

it("what cannot be carried out is found whatever anybody sets", () => {
  const posts = [aPost({ date: "2026-12-01", status: "ready", text: "" })];
  const ruleSettings = { "says-nothing": { off: true, note } } as const;
  expect(checkedFor("says-nothing", { posts, ruleSettings })).toHaveLength(1);
  expect(listRulesOff(ruleSettings)).toEqual([]);
});

describe("settings that come from outside", () => {
  const codesOf = (value: unknown) =>
    (ruleSettingsSchema.safeParse(value).error?.issues ?? []).map(({ path, code, ...issue }) => [
      path.join("."),
      code === "custom" ? (issue as { params?: { code?: string } }).params?.code : code,
    ]);

  it("are read with their notes trimmed", () => {
    expect(ruleSettingsSchema.parse({ "gone-dark": { off: false, limit: 30, note: "  Quiet season. " } })).toEqual({
      "gone-dark": { off: false, limit: 30, note: "Quiet season." },
    });
  });

  it.each([
    [{ "gone-dark": { off: true } }, ["gone-dark.note", "invalid_type"]],
    [{ "gone-dark": { off: true, note: " " } }, ["gone-dark.note", "too_small"]],
    [{ "gone-dark": { off: false, limit: 0, note } }, ["gone-dark.limit", "too_small"]],
    [{ "gone-dark": { off: false, limit: 91, note } }, ["gone-dark.limit", "too_big"]],
    [{ "no-next-step": { off: false, limit: 1, note } }, ["no-next-step", "unrecognized_keys"]],
    [{ "gone-dark": { off: true, limit: 3, note } }, ["gone-dark", "unrecognized_keys"]],
    [{ "gone-quiet": { off: true, note } }, ["", "unrecognized_keys"]],
  ])("%j is refused", (value, problem) => {
    expect(codesOf(value)).toEqual([problem]);
  });

  it.each(FIXED_RULES.map((code) => [code]))("%s stays", (code) => {
    expect(codesOf({ [code]: { off: true, note } })).toEqual([[code, "rule-stays"]]);
  });
});

function planWithWeeklyLook() {
  const block = {
    activity: "respond",
    isLook: true,
    person: "Ana",
    phaseWeeks: 0,
    rrule: "FREQ=WEEKLY;BYDAY=MO;WKST=MO",
    time: "09:00",
    zone: "Europe/London",
    minutes: 5,
    reasons: [],
  } as const;
  return somePlan({}, { routine: [block] });
}

function planForTwoSides() {
  const audience = [
    { label: "Here", zone: "Europe/London", share: 0.7 },
    { label: "There", zone: "Australia/Sydney", share: 0.3 },
  ];
  return somePlan({ answers: someAnswers({ audience }) });
}
