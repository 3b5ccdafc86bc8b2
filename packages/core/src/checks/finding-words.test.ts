import { expect, test } from "vitest";
import { factFormats } from "../messages/fact-formats.ts";
import { aPost } from "../testing/a-post.ts";
import { checked, checkedFor } from "../testing/checked.ts";
import { slotsIn, textsOf } from "../testing/message-texts.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import type { Finding } from "./finding.ts";
import { RULE_CODES } from "./rule-codes.ts";
import { RULE_LIMITS } from "./rule-limits.ts";

/** A calendar on which every rule has something to say. */
function everythingWrong(): Finding[] {
  const answers = someAnswers({
    closures: [{ from: "2026-12-07", to: "2026-12-08", label: "Works" }],
    channels: [{ channel: "x", state: "active", lastPostOn: "2026-09-01" }],
    limits: { promoShareMax: 0.1 },
    people: [
      { name: "Ana", role: "owner", hoursPerWeek: 3 },
      { name: "Ben", role: "manager", hoursPerWeek: 3 },
    ],
  });
  const block = {
    activity: "respond",
    isLook: true,
    person: "Ana",
    phaseWeeks: 0,
    rrule: "FREQ=WEEKLY;BYDAY=MO;WKST=MO",
    time: "09:00",
  } as const;
  const usual = somePlan(
    { answers, channels: someChannels({ "facebook-page": 4, x: 5 }) },
    { routine: [{ ...block, zone: "Europe/London", minutes: 5, reasons: [] }] },
  );
  const minutes = { availableMinutes: 180, usableMinutes: 30, plannedMinutes: 0, byActivity: [] };
  const byPerson = ["Ana", "Ben"].map((person) => ({ person, ...minutes }));
  const plan = { ...usual, budget: { ...usual.budget, byPerson } };
  const promos = [1, 2, 3, 4].map((day) =>
    aPost({ id: `promo-${day}`, date: `2026-12-0${day}` as "2026-12-01", category: "promote" }),
  );
  const asks = [1, 2, 3, 4].map((count) =>
    aPost({ id: `ask-${count}`, category: "ask", date: `2026-12-1${count + 4}` as "2026-12-15" }),
  );
  const long = [1, 2, 3].map((count) =>
    aPost({ id: `video-${count}`, channels: ["youtube"], date: "2026-12-16", time: "03:00" }),
  );
  const missed = aPost({ id: "missed", date: "2026-11-23" });
  const closed = aPost({ id: "closed", date: "2026-12-08" });
  const words = [
    aPost({ id: "soon", date: "2026-11-25", text: "Come and see." }),
    aPost({ id: "empty", date: "2026-12-10", status: "ready" }),
    aPost({ id: "vague", date: "2026-12-12", status: "ready", category: "promote", text: "Come and see." }),
    aPost({ id: "wordy", date: "2026-12-14", channels: ["x"], text: "a".repeat(281) }),
  ];
  for (const count of [1, 2, 3]) {
    words.push(aPost({ id: `ana-${count}`, date: "2026-12-15", channels: ["instagram"], author: "Ana" }));
  }
  words.push(aPost({ id: "given", date: "2026-12-05", channels: ["pinterest"], author: "Zoe" }));
  const five = ["a", "b", "c", "d", "e"];
  words.push(
    aPost({ id: "bare", date: "2026-12-13", channels: ["instagram"], text: "Look!", status: "ready" }),
    aPost({ id: "tagged", date: "2026-12-13", channels: ["threads"], text: "#one #two" }),
    aPost({ id: "album", date: "2026-12-13", channels: ["x"], media: five.map((id) => ({ id, alt: "" })) }),
  );
  const events = [{ label: "Fair", from: "2026-12-13", promote: true }] as const;
  const posts = [...promos, ...asks, ...long, missed, closed, ...words];
  return checked({ plan, posts, events, today: "2026-11-24", slots: [] });
}

test("every code has one sentence, and every fact that it names is there", () => {
  const findings = everythingWrong();
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(RULE_CODES.toSorted());
  for (const { code, facts } of findings) expect(missingIn("finding", code, facts), code).toEqual([]);
});

test("every check has a name and says what it looks at, and every number that can be set is named", () => {
  for (const code of RULE_CODES) {
    expect(textsOf("rule", code), code).toHaveLength(1);
    expect(textsOf("ruleLooksAt", code), code).toHaveLength(1);
    expect(textsOf("ruleLimit", code), code).toHaveLength(code in RULE_LIMITS ? 1 : 0);
  }
});

test("a silence that comes from days off has a sentence of its own", () => {
  const closures = [{ from: "2026-12-07", to: "2026-12-20", label: "Works" }] as const;
  const plan = somePlan({ answers: someAnswers({ closures }) });
  const [finding] = checkedFor("gone-dark", { plan, to: "2026-12-27" });
  expect(missingIn("finding", "gone-dark_closed", finding?.facts ?? {})).toEqual([]);
});

test("every kind of fix has words for what it holds", () => {
  const fixes = everythingWrong().flatMap(({ fixes: kept }) => kept);
  expect([...new Set(fixes.map(({ kind }) => kind))].sort()).toEqual([
    "assign-to",
    "change-category",
    "move-to",
    "swap",
    "unschedule",
  ]);
  for (const fix of fixes) expect(missingIn("fix", fix.kind, fix), fix.kind).toEqual([]);
});

/** What the words of a code ask for and do not get; the code itself where it has no words. */
function missingIn(kind: string, code: string, facts: object): string[] {
  const texts = textsOf(kind, code);
  if (texts.length === 0) return [code];
  return texts.flatMap(slotsIn).flatMap(({ fact, format }) => {
    const isKnown = format === undefined || format in factFormats((key) => key);
    return fact in facts && isKnown ? [] : [fact];
  });
}
