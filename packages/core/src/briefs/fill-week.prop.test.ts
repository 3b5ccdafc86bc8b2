import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { checkCalendar } from "../checks/check-calendar.ts";
import { CATEGORIES } from "../facts/vocabulary.ts";
import { newPostFor } from "../posts/new-post-for.ts";
import { POST_STATUSES, type Post } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { anyAnswers } from "../testing/any-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays, isWithin } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { inZone } from "../time/zoned.ts";
import { fillWeek, type SlotProposal, type WeekFillInput } from "./fill-week.ts";

// Many weeks, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

const CHANNELS_HERE = ["facebook-page", "instagram", "x", "blog"] as const;
const SHARES = { leads: 0.3, service: 0.3, community: 0.4 } as const;

const plans = fc
  .tuple(anyAnswers({ channels: 2, people: 1 }), fc.integer({ min: 0, max: 400 }))
  .map(([answers, minutes]) => {
    const channels = someChannels({ "facebook-page": 3, instagram: 4, x: 2, blog: 0.5 });
    const goals = Object.entries(SHARES).map(([goal, share]) => ({ goal: goal as keyof typeof SHARES, share }));
    const plan = somePlan({ answers, channels, goals });
    return { ...plan, budget: { ...plan.budget, usableMinutesPerWeek: minutes, plannedMinutesPerWeek: 90 } };
  });
const posts = fc
  .array(
    fc.record({
      status: fc.constantFrom(...POST_STATUSES),
      category: fc.constantFrom(...CATEGORIES),
      channels: fc.subarray([...CHANNELS_HERE], { minLength: 1 }),
      date: fc.nat(60).map((days) => addDays("2026-11-10", days)),
      time: fc.nat(47).map((half) => timeAtMinute(half * 30)),
      zone: fc.constantFrom("Europe/London", "America/New_York"),
    }),
    { maxLength: 8 },
  )
  .map((list): Post[] =>
    list.map((post, index) => ({ id: `post-${index}`, version: 1, title: "", text: "", ...post })),
  );

const weeks: fc.Arbitrary<WeekFillInput> = fc
  .record({
    plan: plans,
    posts,
    week: fc.nat(30).map((days) => addDays("2026-11-23", days)),
    today: fc.nat(30).map((days) => addDays("2026-11-20", days)),
    filled: fc.array(fc.nat(200), { maxLength: 3 }),
  })
  .map(({ filled, ...input }) => {
    const slots = layOutSlots(input.plan, { from: "2026-11-23", to: "2027-01-03" });
    const taken = [...new Set(filled.flatMap((at) => slots[at] ?? []))].map((slot, index) => ({
      ...newPostFor(slot),
      id: `filled-${index}`,
      version: 1,
    }));
    return { ...input, slots, posts: [...input.posts, ...taken] };
  });

function written({ slot, briefs }: SlotProposal, index: number): Post {
  const [first] = briefs;
  return {
    ...newPostFor(slot),
    id: `written-${index}`,
    version: 1,
    ...(first === undefined ? {} : { briefId: first.brief.id }),
  };
}

test("only open slots of the week are proposed, from today on, and none on a day off that is not its event's", () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const { week, proposals, tooMuch } = fillWeek(input);
      const all = [...proposals, ...tooMuch];
      expect(new Set(all.map(({ slot }) => slot.key)).size).toBe(all.length);
      for (const { slot } of all) {
        expect(isWithin(slot.date, week)).toBe(true);
        expect(slot.date >= input.today).toBe(true);
        expect(input.posts.some(({ slotKey }) => slotKey === slot.key)).toBe(false);
        const isClosed = (input.plan.answers.closures ?? []).some((closure) => isWithin(slot.date, closure));
        expect(isClosed && slot.event === undefined).toBe(false);
      }
    }),
  );
});

test("every open slot from today on is proposed or said to be too much", () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const { week, proposals, tooMuch } = fillWeek(input);
      const open = input.slots.filter(
        ({ key, date }) =>
          isWithin(date, week) && date >= input.today && !input.posts.some(({ slotKey }) => slotKey === key),
      );
      expect([...proposals, ...tooMuch].map(({ slot }) => slot.key).toSorted()).toEqual(
        open.map(({ key }) => key).toSorted(),
      );
    }),
  );
});

test("filling what is proposed never makes the check of the week's minutes speak", () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const { week, proposals } = fillWeek(input);
      const isOver = (all: readonly Post[]) =>
        checkCalendar({ ...input, posts: all, ...week }).some(
          ({ code, where }) => code === "over-time-budget" && where.from === week.from,
        );
      fc.pre(!isOver(input.posts));
      expect(isOver([...input.posts, ...proposals.map(written)])).toBe(false);
    }),
  );
});

test("whoever fills the first of the proposals is told the rest again, in the same order and with the same briefs", () => {
  fc.assert(
    fc.property(weeks, fc.nat(10), (input, count) => {
      const before = fillWeek(input);
      const done = before.proposals.slice(0, count).map(written);
      const after = fillWeek({ ...input, posts: [...input.posts, ...done] });
      const told = ({ slot, reason, briefs }: SlotProposal) => ({ slot, reason, first: briefs[0]?.brief.id });
      expect(after.proposals.map(told)).toEqual(before.proposals.slice(count).map(told));
      expect(after.tooMuch.map(({ slot }) => slot.key)).toEqual(before.tooMuch.map(({ slot }) => slot.key));
    }),
  );
});

test("nothing depends on the order in which slots and posts come, nor on ids, titles and the business's name", () => {
  fc.assert(
    fc.property(weeks, fc.infiniteStream(fc.nat()), (input, numbers) => {
      const shuffled = <T>(list: readonly T[]) =>
        list
          .map((each) => ({ each, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
      const { answers } = input.plan;
      const plan = {
        ...input.plan,
        answers: { ...answers, business: { ...answers.business, name: "Another Bakery" } },
      };
      const renamed = input.posts.map((post, index) => ({ ...post, id: `other-${index}`, title: "Another" }));
      const again = fillWeek({ ...input, plan, slots: shuffled(input.slots), posts: shuffled(renamed) });
      expect(again).toEqual(fillWeek(input));
    }),
  );
});

test("no two slots of a week begin with the same brief, nor with one of a post around it", () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const { proposals, tooMuch, week } = fillWeek(input);
      const first = [...proposals, ...tooMuch].flatMap(({ briefs }) => briefs[0]?.brief.id ?? []);
      expect(new Set(first).size).toBe(first.length);
      const used = proposals.map(written);
      const next = fillWeek({ ...input, week: addDays(week.from, 7), posts: [...input.posts, ...used] });
      const later = next.proposals.flatMap(({ briefs }) => briefs[0]?.brief.id ?? []);
      expect(later.filter((id) => used.some(({ briefId }) => briefId === id))).toEqual([]);
    }),
  );
});

test("the minutes taken are those of the posts of the week and of what is made in it for later", () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const { week, minutes } = fillWeek(input);
      const here = input.posts.filter(({ date, time, zone }) => {
        if (date === undefined || time === undefined) return false;
        return isWithin(inZone({ date, time, zone }, input.plan.zone).date, week);
      });
      if (here.length > 0) expect(minutes.taken).toBeGreaterThan(0);
      expect(minutes.left).toBe(Math.max(0, minutes.available - minutes.taken));
    }),
  );
});
