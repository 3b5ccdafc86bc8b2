import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CATEGORIES, CHANNELS } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { movePost } from "../posts/move-post.ts";
import { newPostFor } from "../posts/new-post-for.ts";
import { POST_STATUSES, type Post } from "../posts/post.ts";
import { splitPost } from "../posts/split-post.ts";
import { swapPosts } from "../posts/swap-posts.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { anyAnswers } from "../testing/any-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays, type DateRange, isWithin } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { checkCalendar } from "./check-calendar.ts";
import type { Fix } from "./finding.ts";

// Many calendars, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const CHANNELS_HERE = ["facebook-page", "x", "blog"] as const;
const FROM = "2026-11-23";
const TO = "2026-12-20";

const plans = anyAnswers({ channels: 2, people: 1 }).map((answers) =>
  somePlan({ answers, channels: someChannels({ "facebook-page": 3, x: 5, blog: 0.5 }) }),
);
const posts = fc
  .array(
    fc.record({
      status: fc.constantFrom(...POST_STATUSES),
      category: fc.constantFrom(...CATEGORIES, "promote" as const, "promote" as const),
      channels: fc.subarray([...CHANNELS_HERE], { minLength: 1 }),
      date: fc.nat(40).map((days) => addDays("2026-11-16", days)),
      time: fc.nat(47).map((half) => timeAtMinute(half * 30)),
      zone: fc.constantFrom("Europe/London", "America/New_York"),
    }),
    { maxLength: 14 },
  )
  .map((list): Post[] =>
    list.map((post, index) => ({ id: `post-${index}`, version: 1, title: "", text: "", ...post })),
  );
const today = fc.nat(30).map((days) => addDays("2026-11-20", days));
const calendars = fc.record({ plan: plans, posts, today });

type Calendar = {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly today: `${number}-${number}-${number}`;
};

const findingsOf = (calendar: Calendar) => checkCalendar({ ...calendar, from: FROM, to: TO });

function applied({ posts: all }: Calendar, slots: readonly Slot[], fix: Fix): Post[] {
  const put = (changed: readonly Post[]) => [
    ...all.filter(({ id }) => !changed.some((post) => post.id === id)),
    ...changed,
  ];
  const [own, other] = [fix.postId, fix.kind === "swap" ? fix.withPostId : ""].map((id) =>
    all.find((post) => post.id === id),
  );
  if (fix.kind === "swap") return put((own && other && swapPosts(own, other)) ?? []);
  if (fix.kind === "split") {
    const split = own && splitPost(own, fix);
    return split === undefined ? [...all] : put([split.stays, { ...split.leaves, id: "split", version: 1 }]);
  }
  const filled = new Set(all.map(({ slotKey }) => slotKey));
  const openSlots = slots.filter(({ key }) => !filled.has(key));
  return all.map((post): Post => {
    if (post.id !== fix.postId) return post;
    if (fix.kind === "change-category") return { ...post, category: fix.category };
    if (fix.kind === "move-to") {
      const moved = movePost(post, { date: fix.date, time: fix.time }, openSlots);
      return moved.ok ? moved.post : post;
    }
    const { date: _date, time: _time, ...rest } = post;
    return rest;
  });
}

test("every fix makes its finding go away or milder, and there are at most two, each of its own kind", () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const wide = { from: addDays(FROM, -42), to: addDays(TO, 56) } as const;
      const slots = layOutSlots(calendar.plan, { from: addDays(wide.from, -28), to: addDays(wide.to, 28) });
      for (const finding of findingsOf(calendar)) {
        expect(finding.fixes.length).toBeLessThanOrEqual(2);
        expect(new Set(finding.fixes.map(({ kind }) => kind)).size).toBe(finding.fixes.length);
        for (const fix of finding.fixes) {
          const weigh = (list: readonly Post[]) => {
            const same = checkCalendar({ ...calendar, ...wide, slots, posts: list, withFixes: false }).filter(
              ({ code }) => code === finding.code,
            );
            return same.reduce((sum, { severity }) => sum + { error: 10_000, warning: 100, hint: 1 }[severity], 0);
          };
          expect(weigh(applied(calendar, slots, fix))).toBeLessThan(weigh(calendar.posts));
        }
      }
    }),
    { numRuns: 12 },
  );
});

test("no fix moves a post into the past, onto a closed day or touches one that went out", () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const closures = calendar.plan.answers.closures ?? [];
      for (const fix of findingsOf(calendar).flatMap(({ fixes }) => fixes)) {
        expect(calendar.posts.find(({ id }) => id === fix.postId)?.status).not.toBe("published");
        if (fix.kind !== "move-to") continue;
        const post = calendar.posts.find(({ id }) => id === fix.postId);
        if (post?.zone !== calendar.plan.zone) continue;
        expect(fix.date > calendar.today).toBe(true);
        const wasClosed = closures.some((closure) => isWithin(post?.date ?? FROM, closure));
        if (!wasClosed) expect(closures.some((closure) => isWithin(fix.date, closure))).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});

test("findings lie in the range, name posts that there are, and are each told once", () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const findings = findingsOf(calendar);
      const ids = new Set(calendar.posts.map(({ id }) => id));
      for (const { where } of findings) {
        expect(where.from <= where.to).toBe(true);
        expect(where.from <= TO && where.to >= FROM).toBe(true);
        expect(where.postIds.every((id) => ids.has(id))).toBe(true);
      }
      const keys = findings.map(({ code, where }) => JSON.stringify([code, where]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 30 },
  );
});

test("the order of the posts changes nothing, nor does laying out the slots beforehand", () => {
  fc.assert(
    fc.property(calendars, (calendar) => {
      const findings = findingsOf(calendar);
      expect(findingsOf({ ...calendar, posts: calendar.posts.toReversed() })).toEqual(findings);
      const slots = layOutSlots(calendar.plan, { from: addDays(FROM, -28), to: addDays(TO, 28) });
      expect(checkCalendar({ ...calendar, from: FROM, to: TO, slots })).toEqual(findings);
    }),
    { numRuns: 8 },
  );
});

test("a calendar of the plan's own slots, filled as they are, has nothing to put right but time", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const slots = layOutSlots(plan, { from: FROM, to: TO });
      const filled = slots.map(
        (slot, index): Post => ({
          ...newPostFor(slot),
          id: `post-${index}`,
          version: 1,
          text: `Words ${index}`,
          status: "ready",
        }),
      );
      const findings = checkCalendar({ plan, posts: filled, from: FROM, to: TO, today: FROM }).filter(
        ({ severity }) => severity !== "hint",
      );
      // An event of the first days may come before the first promotion that the share allows; one that is there announces it.
      const untold = findings.filter(({ code }) => code === "event-unannounced");
      expect(untold.flatMap(({ where }) => slots.filter((slot) => isFreePromotion(slot, where)))).toEqual([]);
      const others = findings.filter((finding) => !untold.includes(finding)).map(({ code }) => code);
      expect(others.filter((code) => code !== "over-time-budget" && code !== "gone-dark")).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

function isFreePromotion({ category, event, date }: Slot, runUp: DateRange): boolean {
  return category === "promote" && event === undefined && isWithin(date, runUp);
}

test("every channel there is can be checked", () => {
  const everywhere = somePlan({ channels: someChannels(Object.fromEntries(CHANNELS.map((channel) => [channel, 1]))) });
  expect(() => checkCalendar({ plan: everywhere, posts: [], from: FROM, to: TO, today: FROM })).not.toThrow();
});
