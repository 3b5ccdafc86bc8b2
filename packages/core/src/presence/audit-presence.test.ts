import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textsOf } from "../testing/message-texts.ts";
import { someAnswers } from "../testing/some-answers.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannel } from "../testing/some-strategy.ts";
import { addDays, daysBetween, type IsoDate } from "../time/iso-date.ts";
import { auditPresence, type ChannelRecord } from "./audit-presence.ts";
import { silenceReaches } from "./silence-reaches.ts";

const TODAY: IsoDate = "2026-12-08";
type Told = Parameters<typeof someAnswers>[0];

/** A Facebook page at four posts a week, quiet after 14 days and dark after 30. */
function pageOf(
  record: Partial<ChannelRecord> = {},
  told: Partial<NonNullable<Told>["channels"] extends readonly (infer C)[] | undefined ? C : never> = {},
) {
  const answers = someAnswers({ channels: [{ channel: "facebook-page", state: "active", ...told }] });
  const records = [{ channel: "facebook-page" as const, plannedOn: [], ...record }];
  const [page] = auditPresence({ plan: somePlan({ answers }), records, today: TODAY });
  if (page === undefined) throw new Error("no channel");
  return page;
}

describe("a channel", () => {
  test("is lit, dim and dark by how long nothing went out", () => {
    const lights = [13, 14, 29, 30, 200].map((days) => pageOf({ lastPostOn: addDays(TODAY, -days) }));
    expect(lights.map(({ light, reasons }) => [light, reasons[0]?.code])).toEqual([
      ["lit", "presence-in-step"],
      ["dim", "presence-quiet"],
      ["dim", "presence-quiet"],
      ["dark", "presence-silent"],
      ["dark", "presence-silent-for-long"],
    ]);
  });

  test("is dark when somebody has waited for too long, whatever is posted", () => {
    const waits = [7, 8].map((days) => pageOf({ lastPostOn: TODAY, waiting: 2, waitingSince: addDays(TODAY, -days) }));
    expect(waits.map(({ light, reasons }) => [light, ...reasons.map(({ code }) => code)])).toEqual([
      ["lit", "presence-in-step", "presence-waiting"],
      ["dark", "presence-unanswered", "presence-in-step"],
    ]);
    expect(waits[1]?.reasons[0]?.facts).toMatchObject({ count: 2, days: 8, waitingSince: "2026-11-30" });
  });

  test("has the later of what was told and what is recorded", () => {
    const told = { lastPostOn: "2026-12-01", lastReplyOn: "2026-12-04", unanswered: 6 } as const;
    expect(pageOf({}, told)).toMatchObject({ lastPostOn: "2026-12-01", lastReplyOn: "2026-12-04" });
    const record = { lastPostOn: "2026-12-03", lastReplyOn: "2026-12-02" } as const;
    expect(pageOf(record, told)).toMatchObject({ lastPostOn: "2026-12-03", lastReplyOn: "2026-12-04" });
  });

  test("counts each who waits once: by the answers until it is written down, and no more once it is answered", () => {
    const counts = (record: Partial<ChannelRecord>) => {
      const { waiting, waitingAsTold } = pageOf(record, { unanswered: 6 });
      return [waiting, waitingAsTold];
    };
    expect(counts({})).toEqual([0, 6]);
    expect(counts({ waiting: 2, waitingSince: TODAY, writtenDown: 2 })).toEqual([2, 4]);
    expect(counts({ waiting: 1, waitingSince: TODAY, writtenDown: 2 })).toEqual([1, 4]);
    expect(counts({ waiting: 3, waitingSince: TODAY, writtenDown: 0 })).toEqual([3, 6]);
    expect(counts({ writtenDown: 9 })).toEqual([0, 0]);
    expect(counts({ writtenDown: 1, answeredBySteps: 4 })).toEqual([0, 2]);
    expect(counts({ writtenDown: 4, answeredBySteps: 1 })).toEqual([0, 2]);
    expect(counts({ answeredBySteps: 6 })).toEqual([0, 0]);
  });

  test("of which no post is known has the light that its owner told, and none has a plot", () => {
    const states = (["active", "idle", "abandoned", "none"] as const).map((state) => pageOf({}, { state }).light);
    expect(states).toEqual(["lit", "dim", "dark", "plot"]);
    expect(pageOf({ lastPostOn: TODAY }, { state: "none" }).light).toBe("lit");
  });

  test("that is not open has a light but no day on which it goes out", () => {
    const channels = [someChannel("x", { decision: "close", postsPerWeek: 0 })];
    const answers = someAnswers({ channels: [{ channel: "x", state: "abandoned", lastPostOn: "2023-06-30" }] });
    const [x] = auditPresence({ plan: somePlan({ answers, channels }), records: [], today: TODAY });
    expect(x).toMatchObject({ decision: "close", light: "dark", lastPostOn: "2023-06-30" });
    expect(x).not.toHaveProperty("quietOn");
  });

  test("says what stands on the calendar next", () => {
    expect(pageOf({ plannedOn: ["2026-12-20", "2026-12-09", "2026-12-01"] }).nextPostOn).toBe("2026-12-09");
    expect(pageOf()).not.toHaveProperty("nextPostOn");
  });
});

describe("the day on which it goes quiet", () => {
  test("counts from the last thing that stands on the calendar without too long a gap before it", () => {
    const lastPostOn = addDays(TODAY, -4);
    expect(pageOf({ lastPostOn })).toMatchObject({ quietOn: addDays(TODAY, 10), darkOn: addDays(TODAY, 26) });
    const near = pageOf({ lastPostOn, plannedOn: [addDays(TODAY, 9)] });
    expect(near).toMatchObject({ quietOn: addDays(TODAY, 23), darkOn: addDays(TODAY, 39) });
    const late = pageOf({ lastPostOn, plannedOn: [addDays(TODAY, 10)] });
    expect(late).toMatchObject({ quietOn: addDays(TODAY, 10), darkOn: addDays(TODAY, 40) });
  });

  test("counts from the channel's start where nothing went out", () => {
    const channels = [someChannel("tiktok", { decision: "start", startsOn: "2027-01-04" })];
    const [tiktok] = auditPresence({ plan: somePlan({ channels }), records: [], today: TODAY });
    expect(tiktok).toMatchObject({ light: "plot", quietOn: "2027-01-18" });
  });

  test("heeds what people have set in place of the plan's days", () => {
    const records = [{ channel: "facebook-page" as const, plannedOn: [], lastPostOn: TODAY }];
    const ruleSettings = { "gone-dark": { off: false, limit: 40, note: "We are a quiet house." } } as const;
    const [page] = auditPresence({ plan: somePlan(), records, today: TODAY, ruleSettings });
    expect(page).toMatchObject({ quietOn: addDays(TODAY, 40), darkOn: addDays(TODAY, 40) });
  });

  test("is the one that going through day by day finds", () => {
    const offsets = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 40 }), (ahead, days) => {
        const plannedOn = ahead.map((offset) => addDays(TODAY, offset));
        let [last, day] = [TODAY, TODAY];
        while (daysBetween(last, day) < days) {
          day = addDays(day, 1);
          if (daysBetween(last, day) < days && plannedOn.includes(day)) last = day;
        }
        expect(silenceReaches({ lastOn: TODAY, plannedOn, days })).toBe(day);
      }),
      { numRuns: 500 },
    );
  });
});

test("every reason has its words", () => {
  const told = (["active", "idle", "abandoned", "none"] as const).map((state) => pageOf({}, { state }));
  const silent = [0, 14, 30, 200].map((days) => pageOf({ lastPostOn: addDays(TODAY, -days) }));
  const waits = [1, 9].map((days) => pageOf({ waiting: 1, waitingSince: addDays(TODAY, -days) }));
  const codes = [...told, ...silent, ...waits].flatMap(({ reasons }) => reasons.map(({ code }) => code));
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(textsOf("reason", code), code).not.toEqual([]);
});
