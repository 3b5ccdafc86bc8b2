import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CATEGORIES } from "../facts/vocabulary.ts";
import { POST_STATUSES, type Post } from "../posts/post.ts";
import type { PersonBudget } from "../routine/budget.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { aPost } from "../testing/a-post.ts";
import { anyAnswers } from "../testing/any-answers.ts";
import { anyRuleSettings } from "../testing/any-rule-settings.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import type { PostChange } from "./feel-change.ts";
import type { Finding } from "./finding.ts";
import { indexCalendar } from "./index-calendar.ts";

// Thousands of edits, each followed by a full check, on machines that may be slow.
vi.setConfig({ testTimeout: 120_000 });

const FROM = "2026-11-23";
const TO = "2026-12-20";
const EVENTS = [
  { label: "Fair", from: "2026-12-10", promote: true },
  { label: "Market", from: "2026-12-24", to: "2026-12-26", promote: true },
] as const;

/** Up to three people, each with some minutes for posts, few enough to be too few now and then. */
const teams = anyAnswers({ channels: 2, people: 3 }).chain((answers) =>
  fc.record({
    answers: fc.constant(answers),
    byPerson: fc.tuple(...answers.people.map(({ name }) => fc.nat(90).map((minutes) => someBudget(name, minutes)))),
  }),
);
function someBudget(person: string, usableMinutes: number): PersonBudget {
  return { person, availableMinutes: 120, usableMinutes, plannedMinutes: 0, byActivity: [] };
}
const plans = teams.map(({ answers, byPerson }) => {
  const usual = somePlan({ answers, channels: someChannels({ "facebook-page": 3, x: 5, blog: 0.5 }) });
  const plan = { ...usual, budget: { ...usual.budget, byPerson } };
  return { plan, slots: layOutSlots(plan, { from: addDays(FROM, -28), to: addDays(TO, 28) }) };
});
/** Few ids, so that edits meet; a share of slots, so that they are filled, left and fought over. */
const postOf = (slotKeys: readonly string[]) =>
  fc.record(
    {
      id: fc.nat(11).map((number) => `post-${number}`),
      status: fc.constantFrom(...POST_STATUSES),
      category: fc.constantFrom(...CATEGORIES, "promote" as const, "promote" as const, "promote" as const),
      // Whoever names a channel twice means it once.
      channels: fc.oneof(
        { weight: 9, arbitrary: fc.subarray(["facebook-page", "x", "blog"] as const, { minLength: 1 }) },
        { weight: 1, arbitrary: fc.constant(["x", "blog", "x"] as const) },
      ),
      date: fc.nat(75).map((days) => addDays("2026-10-30", days)),
      text: fc.constantFrom("", "Come and see.", "Open on Sunday.", "a".repeat(300)),
      eventId: fc.constantFrom("Fair", "Market"),
      author: fc.constantFrom("Ana", "Bo", "Cem", "Zoe"),
      time: fc.nat(47).map((half) => timeAtMinute(half * 30)),
      zone: fc.constantFrom("Europe/London", "America/New_York"),
      slotKey: fc.constantFrom(...slotKeys.slice(0, 12), "facebook-page/1999-01-01/1"),
    },
    { requiredKeys: ["id", "status", "category", "channels", "zone"] },
  );
const calendars = plans.chain(({ plan, slots }) => {
  const post = postOf(slots.map(({ key }) => key)).map(
    (fields) => ({ version: 1, title: "", text: "", ...fields }) as Post,
  );
  const change = fc.oneof(
    { weight: 4, arbitrary: post.map((put): PostChange => ({ put })) },
    { weight: 1, arbitrary: post.map(({ id }): PostChange => ({ remove: id })) },
  );
  return fc.record({
    plan: fc.constant(plan),
    slots: fc.constant(slots),
    posts: fc.uniqueArray(post, { selector: ({ id }) => id, maxLength: 10 }),
    today: fc.nat(30).map((days) => addDays("2026-11-20", days)),
    changes: fc.array(change, { minLength: 1, maxLength: 12 }),
    ruleSettings: fc.oneof(fc.constant({}), anyRuleSettings()),
  });
});

function changed(posts: readonly Post[], change: PostChange): Post[] {
  const id = "put" in change ? change.put.id : change.remove;
  const others = posts.filter((post) => post.id !== id);
  return "put" in change ? [...others, change.put] : others;
}

/** Those of one list that are not, to the last figure, in another. */
function lacking(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map((finding) => JSON.stringify(finding)));
  return findings.filter((finding) => !known.has(JSON.stringify(finding)));
}

test("after any edits the index says what a full check says, and had said before what each edit would do", () => {
  let edits = 0;
  const told = new Set<string>();
  fc.assert(
    fc.property(calendars, ({ changes, ...calendar }) => {
      const input = { ...calendar, events: EVENTS, from: FROM, to: TO } as const;
      const index = indexCalendar(input);
      let posts: readonly Post[] = calendar.posts;
      for (const change of changes) {
        const before = index.findings();
        const foretold = index.whatIf(change);
        expect(index.findings()).toEqual(before);
        const done = index.make(change);
        posts = changed(posts, change);
        const after = indexCalendar({ ...input, posts }).findings();
        expect(index.findings()).toEqual(after);
        expect(done).toEqual(foretold);
        expect(foretold.gone).toEqual(lacking(before, after));
        expect(foretold.come).toEqual(lacking(after, before));
        edits += 1;
        for (const { code } of [...foretold.gone, ...foretold.come]) told.add(code);
      }
    }),
    { numRuns: 300 },
  );
  expect(edits).toBeGreaterThan(1000);
  expect([...told]).toEqual(expect.arrayContaining(["over-time-budget", "over-own-time", "unknown-author"]));
});

test("what several changes at once would do is what a full check says after all of them", () => {
  fc.assert(
    fc.property(calendars, ({ changes, ...calendar }) => {
      const input = { ...calendar, events: EVENTS, from: FROM, to: TO } as const;
      const index = indexCalendar(input);
      const before = index.findings();
      const foretold = index.whatIf(changes);
      expect(index.findings()).toEqual(before);
      const after = indexCalendar({
        ...input,
        posts: changes.reduce<readonly Post[]>(changed, calendar.posts),
      }).findings();
      expect(foretold).toEqual({ gone: lacking(before, after), come: lacking(after, before) });
      expect(index.make(changes)).toEqual(foretold);
      expect(index.findings()).toEqual(after);
    }),
    { numRuns: 60 },
  );
});

test("what is found with fixes is the same after edits as on a fresh calendar", () => {
  fc.assert(
    fc.property(calendars, ({ changes, ...calendar }) => {
      const input = { ...calendar, events: EVENTS, from: FROM, to: TO } as const;
      const index = indexCalendar(input);
      for (const change of changes) index.make(change);
      const posts = changes.reduce<readonly Post[]>(changed, calendar.posts);
      expect(index.findings({ withFixes: true })).toEqual(
        indexCalendar({ ...input, posts }).findings({ withFixes: true }),
      );
    }),
    { numRuns: 40 },
  );
});

test("the fixes of one finding are those that it has among all", () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const index = indexCalendar({ ...calendar, events: EVENTS, from: FROM, to: TO });
      const all = index.findings({ withFixes: true });
      expect(all.map((finding) => index.fixesOf(finding))).toEqual(all.map(({ fixes }) => fixes));
    }),
    { numRuns: 40 },
  );
});

test("once many fixes were tried, the findings after have none, though each has them where it is asked about alone", () => {
  const plan = somePlan({ channels: someChannels({ "facebook-page": 1 }) });
  const posts = Array.from({ length: 120 }, (_, index) =>
    aPost({ id: `post-${index}`, date: addDays("2026-11-24", index % 25), category: "promote" }),
  );
  const index = indexCalendar({ plan, posts, slots: [], from: FROM, to: TO, today: FROM });
  const first = index.findings({ withFixes: true }).slice(0, 100);
  const alone = first.map((finding) => index.fixesOf(finding));
  const end = first.findIndex(({ fixes }, at) => fixes.length < (alone[at]?.length ?? 0));
  expect(end).toBeGreaterThan(0);
  expect(first.slice(0, end).map(({ fixes }) => fixes)).toEqual(alone.slice(0, end));
  expect(first.slice(end + 1).flatMap(({ fixes }) => fixes)).toEqual([]);
});

test("a post that is moved takes along what is found about it alone", () => {
  const plan = somePlan({});
  const post = aPost({ date: "2026-12-01", status: "ready", text: "" });
  const input = { plan, slots: [], from: FROM, to: TO, today: FROM } as const;
  const index = indexCalendar({ ...input, posts: [post] });
  const saysNothing = (findings: readonly Finding[]) =>
    findings.filter(({ code }) => code === "says-nothing").map(({ where }) => where.from);
  const { gone, come } = index.make({ put: { ...post, date: "2026-12-03" } });
  expect([gone, come, index.findings()].map(saysNothing)).toEqual([["2026-12-01"], ["2026-12-03"], ["2026-12-03"]]);
});

test("what is not found has no fixes", () => {
  const index = indexCalendar({ plan: somePlan({}), posts: [], from: FROM, to: TO, today: FROM });
  const where = { from: FROM, to: FROM, postIds: ["nobody"] } as const;
  expect(index.fixesOf({ code: "double-booked", where })).toEqual([]);
});

test("a post that went out before the plan begins moves the silence that was counted from its start", () => {
  const plan = somePlan({ channels: someChannels({ x: 3 }) });
  const post = (changes: Partial<Post>): Post => ({
    id: "later",
    version: 1,
    status: "ready",
    title: "",
    text: "",
    category: "educate",
    channels: ["x"],
    date: "2026-12-10",
    time: "09:00",
    zone: plan.zone,
    ...changes,
  });
  const put = post({ id: "out", status: "published", date: "2026-11-10" });
  const input = { plan, slots: [], from: "2026-11-16", to: TO, today: "2026-11-20" } as const;
  const index = indexCalendar({ ...input, posts: [post({})] });
  const silences = index.findings().filter(({ code }) => code === "gone-dark");
  expect(silences.map(({ where }) => where)).toMatchObject([{ from: FROM, to: "2026-12-10" }]);
  index.make({ put });
  expect(index.findings()).toEqual(indexCalendar({ ...input, posts: [post({}), put] }).findings());
});

test("a post before a channel's start moves the silence that was counted from there", () => {
  const plan = somePlan({ channels: someChannels({ x: 3 }) });
  const post = (id: string, date: IsoDate): Post => ({
    id,
    version: 1,
    status: "ready",
    title: "",
    text: "",
    category: "educate",
    channels: ["x"],
    date,
    time: "09:00",
    zone: plan.zone,
  });
  const ruleSettings = { "gone-dark": { off: false, limit: 2, note: "We are there every day." } } as const;
  const input = { plan, slots: [], from: "2026-11-16", to: TO, today: "2026-11-20", ruleSettings } as const;
  const index = indexCalendar({ ...input, posts: [post("early", "2026-11-20"), post("later", "2026-11-26")] });
  index.make({ remove: "early" });
  expect(index.findings()).toEqual(indexCalendar({ ...input, posts: [post("later", "2026-11-26")] }).findings());
});
