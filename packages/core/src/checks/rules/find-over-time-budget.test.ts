import { describe, expect, it } from "vitest";
import type { Channel } from "../../facts/vocabulary.ts";
import type { Plan } from "../../plan/plan.ts";
import { aPost } from "../../testing/a-post.ts";
import { checkedFor } from "../../testing/checked.ts";
import { somePlan } from "../../testing/some-plan.ts";
import { someChannels } from "../../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../../time/iso-date.ts";

/** So many minutes for posts besides 100 minutes of other work. */
function planWithRoomFor(
  postMinutes: number,
  perWeek: Partial<Record<Channel, number>> = { "facebook-page": 4 },
): Plan {
  const [first, ...others] = someChannels(perWeek);
  if (first === undefined) throw new Error("expected a channel");
  const channels = [{ ...first, minutes: { ...first.minutes, posts: postMinutes } }, ...others];
  const plan = somePlan({ channels });
  const minutes = 100 + postMinutes;
  return { ...plan, budget: { ...plan.budget, usableMinutesPerWeek: minutes, plannedMinutesPerWeek: minutes } };
}
function withMoreOther(plan: Plan, minutes: number): Plan {
  const { usableMinutesPerWeek, plannedMinutesPerWeek } = plan.budget;
  const budget = {
    usableMinutesPerWeek: usableMinutesPerWeek + minutes,
    plannedMinutesPerWeek: plannedMinutesPerWeek + minutes,
  };
  return { ...plan, budget: { ...plan.budget, ...budget } };
}
const facebook = (...dates: readonly IsoDate[]) => dates.map((date) => aPost({ id: `fb-${date}`, date }));
const over = (changes: Parameters<typeof checkedFor>[1]) => checkedFor("over-time-budget", { slots: [], ...changes });

describe("a week", () => {
  it("is over budget when its posts take more than the plan has left for them", () => {
    // A Facebook post takes 14 minutes on average.
    const posts = facebook("2026-11-23", "2026-11-25", "2026-11-29");
    expect(over({ plan: planWithRoomFor(28), posts })).toMatchObject([
      {
        severity: "warning",
        where: {
          from: "2026-11-23",
          to: "2026-11-29",
          postIds: ["fb-2026-11-23", "fb-2026-11-25", "fb-2026-11-29"],
        },
        facts: {
          weekFrom: "2026-11-23",
          overMinutes: 13,
          neededMinutes: 142,
          postMinutes: 42,
          usableMinutes: 128,
          postCount: 3,
          dropChannel: "facebook-page",
          dropOn: "2026-11-23",
          dropMinutes: 14,
        },
      },
    ]);
  });

  it("ends on Sunday", () => {
    const posts = facebook("2026-11-23", "2026-11-25", "2026-11-30");
    expect(over({ plan: planWithRoomFor(28), posts })).toEqual([]);
  });

  it("can be helped by a move to a week with room, or by letting a post go", () => {
    const posts = facebook("2026-11-24", "2026-11-26", "2026-11-28", "2026-12-01", "2026-12-03");
    const [finding] = over({ plan: planWithRoomFor(28), posts });
    expect(finding?.fixes).toEqual([
      { kind: "move-to", postId: "fb-2026-11-24", date: "2026-12-08", time: "09:00" },
      { kind: "unschedule", postId: "fb-2026-11-24" },
    ]);
  });

  it("counts a post for several channels as one, fitted to the others", () => {
    const posts = [aPost({ channels: ["facebook-page", "instagram", "threads"] })];
    const [finding] = over({ plan: planWithRoomFor(20), posts });
    // 27 for Instagram, 5 each for a second use.
    expect(finding?.facts).toMatchObject({ postMinutes: 37 });
  });

  it("spreads a long piece over the weeks between two of its kind", () => {
    const plan = planWithRoomFor(90, { blog: 0.5 });
    expect(over({ plan, posts: [aPost({ channels: ["blog"], date: "2026-12-08" })] })).toEqual([]);
    const two = ["2026-12-08", "2026-12-15"] as const;
    const posts = two.map((date) => aPost({ id: date, channels: ["blog"], date }));
    expect(over({ plan, posts }).map(({ where }) => where.from)).toEqual(["2026-12-07"]);
  });
});

describe("the check is silent", () => {
  it("where all fits, to the minute", () => {
    expect(over({ plan: planWithRoomFor(28), posts: facebook("2026-11-24", "2026-11-26") })).toEqual([]);
  });

  it("about minutes that nobody would notice: fewer than ten, or a twentieth of the week", () => {
    const posts = facebook("2026-11-23", "2026-11-25", "2026-11-29");
    const codes = [32, 31].map((room) => over({ plan: planWithRoomFor(room), posts }).length);
    // 42 minutes of posts; one is lost in rounding.
    expect(codes).toEqual([0, 1]);
    const long = withMoreOther(planWithRoomFor(28), 400);
    expect(over({ plan: long, posts })).toEqual([]);
  });

  it("about weeks that are over, and about open slots", () => {
    const posts = facebook("2026-11-23", "2026-11-25", "2026-11-27");
    expect(over({ plan: planWithRoomFor(14), posts, today: "2026-11-30" })).toEqual([]);
    expect(checkedFor("over-time-budget", { plan: planWithRoomFor(14) })).toEqual([]);
  });

  it("about a week in which nothing can be dropped any more", () => {
    const posts = facebook("2026-11-23", "2026-11-24").map((post) => ({ ...post, status: "published" as const }));
    expect(over({ plan: planWithRoomFor(14), posts, today: "2026-11-25" })).toEqual([]);
  });

  it("about an empty week", () => {
    expect(over({ plan: planWithRoomFor(0) })).toEqual([]);
  });

  it("about an idea that has no day", () => {
    const posts = facebook("2026-11-24").map((post) => ({ ...post, status: "idea" as const }));
    expect(over({ plan: planWithRoomFor(0), posts })).toEqual([]);
  });

  it("about the weeks before the range", () => {
    const posts = facebook("2026-11-24", "2026-11-26");
    expect(over({ plan: planWithRoomFor(14), posts, from: addDays("2026-11-23", 7) })).toEqual([]);
  });
});
