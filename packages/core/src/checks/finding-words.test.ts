import { expect, test } from "vitest";
import { en, type Messages } from "../messages/en.ts";
import { aPost } from "../testing/a-post.ts";
import { checked } from "../testing/checked.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import type { Finding } from "./finding.ts";

const CODES = [
  "closed-day",
  "double-booked",
  "gone-dark",
  "in-the-past",
  "nobody-answers-after",
  "outside-audience-day",
  "over-time-budget",
  "promos-adjacent",
  "too-salesy",
];

/** A calendar on which every rule has something to say. */
function everythingWrong(): Finding[] {
  const answers = someAnswers({
    closures: [{ from: "2026-12-07", to: "2026-12-08", label: "Works" }],
    channels: [{ channel: "x", state: "active", lastPostOn: "2026-09-01" }],
    limits: { promoShareMax: 0.1 },
  });
  const block = { activity: "respond", person: "Ana", rrule: "FREQ=WEEKLY;BYDAY=MO;WKST=MO", time: "09:00" } as const;
  const plan = somePlan(
    { answers, channels: someChannels({ "facebook-page": 4, x: 5 }) },
    { routine: [{ ...block, zone: "Europe/London", minutes: 5, reasons: [] }] },
  );
  const promos = [1, 2, 3, 4].map((day) =>
    aPost({ id: `promo-${day}`, date: `2026-12-0${day}` as "2026-12-01", category: "promote" }),
  );
  const long = [1, 2, 3].map((count) =>
    aPost({ id: `video-${count}`, channels: ["youtube"], date: "2026-12-16", time: "03:00" }),
  );
  const missed = aPost({ id: "missed", date: "2026-11-23" });
  const closed = aPost({ id: "closed", date: "2026-12-08" });
  return checked({ plan, posts: [...promos, ...long, missed, closed], today: "2026-11-24", slots: [] });
}

const textAt = (messages: Messages, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
    messages,
  );

const named = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? "");

test("every code has one sentence, and every fact that it names is there", () => {
  const findings = everythingWrong();
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(CODES);
  for (const { code, facts } of findings) {
    const text = textAt(en, ["finding", code]);
    expect(typeof text, code).toBe("string");
    expect(named(String(text)).filter((name) => !(name in facts))).toEqual([]);
  }
});

test("every kind of fix has words for what it holds", () => {
  const fixes = everythingWrong().flatMap(({ fixes: kept }) => kept);
  expect([...new Set(fixes.map(({ kind }) => kind))].sort()).toEqual(["change-category", "move-to", "unschedule"]);
  for (const fix of fixes) {
    const text = textAt(en, ["fix", fix.kind]);
    expect(named(String(text)).filter((name) => !(name in fix))).toEqual([]);
  }
});
