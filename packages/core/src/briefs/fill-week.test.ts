import { describe, expect, it } from "vitest";
import type { Plan } from "../plan/plan.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import { aPost } from "../testing/a-post.ts";
import { aSlot } from "../testing/a-slot.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays } from "../time/iso-date.ts";
import { fillWeek, type WeekFillInput } from "./fill-week.ts";

const MONDAY = "2027-02-01";

// Every channel posted yesterday, and the goals insist on nothing.
const PLAN = somePlan({
  goals: [{ goal: "branding", share: 1 }],
  channels: someChannels({ "facebook-page": 3, x: 2, "google-business": 1 }),
});
const SERVICE = [{ goal: "service", share: 1, kpis: [], reasons: [] }] as const;
const FRESH = [
  aPost({ id: "fresh", status: "published", channels: ["facebook-page", "x", "google-business"], date: "2027-01-31" }),
];

function withMinutes(usableMinutesPerWeek: number, plan = PLAN): Plan {
  const posts = plan.channels.reduce((sum, { minutes }) => sum + minutes.posts, 0);
  return { ...plan, budget: { ...plan.budget, usableMinutesPerWeek, plannedMinutesPerWeek: posts } };
}

function fill(changes: Partial<WeekFillInput> = {}) {
  return fillWeek({ plan: withMinutes(600), slots: [], posts: FRESH, week: MONDAY, today: MONDAY, ...changes });
}

function keysOf({ proposals }: ReturnType<typeof fill>): string[] {
  return proposals.map(({ slot }) => slot.key);
}

function codesOf({ proposals }: ReturnType<typeof fill>): string[] {
  return proposals.map(({ reason }) => reason.code);
}

describe("a week to fill", () => {
  it("is the one from Monday to Sunday around the day", () => {
    expect(fill({ week: "2027-02-07" }).week).toEqual({ from: MONDAY, to: "2027-02-07" });
    expect(fill({ week: MONDAY }).week).toEqual({ from: MONDAY, to: "2027-02-07" });
  });

  it("is full where no slot is open", () => {
    expect(fill()).toMatchObject({ proposals: [], tooMuch: [] });
  });

  it("leaves out what is past, filled, or of another week", () => {
    const slots = [
      aSlot({ date: "2027-02-01" }),
      aSlot({ date: "2027-02-03" }),
      aSlot({ date: "2027-02-04" }),
      aSlot({ date: "2027-02-08" }),
    ];
    const posts = [...FRESH, aPost({ date: "2027-02-05", slotKey: "facebook-page/2027-02-03/1" })];
    expect(keysOf(fill({ slots, posts, today: "2027-02-02" }))).toEqual(["facebook-page/2027-02-04/1"]);
  });

  it("leaves out days off, but for the event that a slot there is for", () => {
    const closures = [{ from: "2027-02-04", to: "2027-02-05", label: "Away" }] as const;
    const events = [{ label: "Party", from: "2027-02-05", promote: true }] as const;
    const plan = withMinutes(600, { ...PLAN, answers: someAnswers({ closures, events }) });
    const slots = [aSlot({ date: "2027-02-04" }), aSlot({ date: "2027-02-05", category: "promote", event: "Party" })];
    expect(keysOf(fill({ plan, slots }))).toEqual(["facebook-page/2027-02-05/1"]);
  });
});

describe("the order", () => {
  it("begins with what the goals cannot do without", () => {
    const plan = withMinutes(600, { ...PLAN, goals: SERVICE });
    const slots = [aSlot({ date: "2027-02-01", category: "educate" }), aSlot({ date: "2027-02-05", category: "help" })];
    const filled = fill({ plan, slots });
    expect(keysOf(filled)).toEqual(["facebook-page/2027-02-05/1", "facebook-page/2027-02-01/1"]);
    expect(codesOf(filled)).toEqual(["fill-must-have", "fill-in-rhythm"]);
  });

  it("asks for it once: the second post of the kind is one like any other", () => {
    const plan = withMinutes(600, { ...PLAN, goals: SERVICE });
    const slots = [aSlot({ date: "2027-02-01", category: "help" }), aSlot({ date: "2027-02-05", category: "help" })];
    expect(codesOf(fill({ plan, slots }))).toEqual(["fill-must-have", "fill-in-rhythm"]);
    const lately = [...FRESH, aPost({ id: "help", category: "help", status: "published", date: "2027-01-20" })];
    expect(codesOf(fill({ plan, slots, posts: lately }))).toEqual(["fill-nothing-yet", "fill-in-rhythm"]);
  });

  it("goes on with the channel that is nearest to going dark", () => {
    const posts = [
      aPost({ id: "a", status: "published", channels: ["facebook-page"], date: "2027-01-31" }),
      aPost({ id: "b", status: "published", channels: ["x"], date: "2027-01-22" }),
      aPost({ id: "c", status: "published", channels: ["google-business"], date: "2027-01-14" }),
    ];
    const slots = [
      aSlot({ date: "2027-02-01" }),
      aSlot({ channel: "x", date: "2027-02-02" }),
      aSlot({ channel: "google-business", date: "2027-02-05" }),
      aSlot({ channel: "x", date: "2027-02-04" }),
    ];
    const filled = fill({ slots, posts });
    expect(keysOf(filled)).toEqual([
      "google-business/2027-02-05/1",
      "x/2027-02-02/1",
      "facebook-page/2027-02-01/1",
      "x/2027-02-04/1",
    ]);
    expect(filled.proposals[0]?.reason).toMatchObject({
      code: "fill-going-dark",
      facts: { channel: "google-business", days: 24, amberDays: 14 },
    });
  });

  it("counts a silence from what the owner told, where no post is known", () => {
    const answers = someAnswers({
      channels: [{ channel: "facebook-page", state: "idle", lastPostOn: "2026-10-01" }],
    });
    const filled = fill({
      plan: withMinutes(600, { ...PLAN, answers }),
      posts: [],
      slots: [aSlot({ date: "2027-02-04" })],
    });
    expect(filled.proposals[0]?.reason.facts).toMatchObject({ days: 129 });
  });

  it("does not count a post that was missed", () => {
    const posts = [...FRESH, aPost({ id: "missed", status: "ready", date: "2027-02-02" })];
    const slots = [aSlot({ date: "2027-02-05" })];
    expect(codesOf(fill({ posts, slots, today: "2027-02-03" }))).toEqual(["fill-nothing-yet"]);
    expect(codesOf(fill({ posts, slots, today: "2027-02-02" }))).toEqual(["fill-in-rhythm"]);
  });

  it("then takes events, the nearer first", () => {
    const events = [
      { label: "Party", from: "2027-02-20", promote: true },
      { label: "Talk", from: "2027-02-06", promote: true },
    ] as const;
    const plan = withMinutes(600, { ...PLAN, answers: someAnswers({ events }) });
    const slots = [
      aSlot({ date: "2027-02-01" }),
      aSlot({ date: "2027-02-02", category: "promote", event: "Party" }),
      aSlot({ channel: "x", date: "2027-02-04", category: "promote", event: "Talk" }),
    ];
    const filled = fill({ plan, slots });
    expect(keysOf(filled)).toEqual(["x/2027-02-04/1", "facebook-page/2027-02-02/1", "facebook-page/2027-02-01/1"]);
    expect(filled.proposals[0]).toMatchObject({ reason: { facts: { event: "Talk", days: 2 } } });
  });
});

describe("the minutes", () => {
  it("are those that the plan has for posts, without those of the posts that are there", () => {
    const posts = [...FRESH, aPost({ date: "2027-02-02" })];
    expect(fill({ plan: withMinutes(100), posts }).minutes).toEqual({ available: 100, taken: 14, left: 86 });
  });

  it("are spread over the weeks in which a slow channel's post is made", () => {
    const plan = withMinutes(300, somePlan({ goals: PLAN.goals, channels: someChannels({ blog: 0.25 }) }));
    const posts = [aPost({ channels: ["blog"], date: "2027-02-24" })];
    expect(fill({ plan, posts }).minutes.taken).toBe(45);
    expect(fill({ plan, posts, week: "2027-03-01" }).minutes.taken).toBe(0);
  });

  it("do not bear every slot, and what they do not bear is said", () => {
    const slots = [
      aSlot({ date: "2027-02-01" }),
      aSlot({ date: "2027-02-02" }),
      aSlot({ date: "2027-02-03" }),
      aSlot({ date: "2027-02-04" }),
    ];
    const filled = fill({ plan: withMinutes(30), slots });
    expect(keysOf(filled)).toEqual(["facebook-page/2027-02-01/1", "facebook-page/2027-02-02/1"]);
    expect(filled.tooMuch.map(({ slot, minutes }) => [slot.date, minutes])).toEqual([
      ["2027-02-03", 14],
      ["2027-02-04", 14],
    ]);
    expect(new Set([...filled.proposals, ...filled.tooMuch].map(({ briefs }) => briefs[0]?.brief.id)).size).toBe(4);
  });

  it("bear a small post where a large one does not fit", () => {
    const plan = withMinutes(40, somePlan({ goals: PLAN.goals, channels: someChannels({ newsletter: 1, x: 1 }) }));
    const slots = [aSlot({ channel: "newsletter", date: "2027-02-01" }), aSlot({ channel: "x", date: "2027-02-03" })];
    const filled = fill({ plan, slots });
    expect(keysOf(filled)).toEqual(["x/2027-02-03/1"]);
    expect(filled.tooMuch.map(({ slot }) => slot.channel)).toEqual(["newsletter"]);
  });
});

it("a plan's own week is borne whole", () => {
  const week = layOutSlots(PLAN, { from: MONDAY, to: addDays(MONDAY, 6) });
  const filled = fill({ plan: withMinutes(120), slots: week });
  expect(filled.proposals).toHaveLength(week.length);
  expect(filled.tooMuch).toEqual([]);
});
