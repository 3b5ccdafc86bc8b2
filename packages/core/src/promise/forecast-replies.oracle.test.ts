import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { WeeklyHours } from "../answers/answers.ts";
import { anyWeeklyHours, STARTS_ON } from "../testing/any-answers.ts";
import { type Answered, simulateInbox } from "../testing/simulate-inbox.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { derivePromise } from "./derive-promise.ts";
import { forecastReplies } from "./forecast-replies.ts";

const WEEK = 10_080;
/** Error bars are this many standard errors long; the seeds are fixed, so what lies within them once does so always. */
const ERRORS = 4;
const SEED = 20_261_123;

const anyMinutes = fc.uniqueArray(fc.nat(WEEK - 1), { minLength: 1, maxLength: 20 });
const sameMinutesDaily = fc
  .uniqueArray(fc.nat(1439), { minLength: 1, maxLength: 4 })
  .map((times) => times.flatMap((time) => [0, 1, 2, 3, 4, 5, 6].map((day) => day * 1440 + time)));

const schedule = fc.record({
  minutes: fc.oneof(anyMinutes, anyMinutes, sameMinutesDaily),
  delayMinutes: fc.nat(60),
  spans: fc.array(fc.oneof(fc.nat(300), fc.nat(4 * 1440)), { minLength: 3, maxLength: 6 }),
  hours: fc.option(anyWeeklyHours),
  seed: fc.nat(),
});
const load = fc.record({
  messagesPerWeek: fc.integer({ min: 5, max: 150 }),
  minutesPerMessage: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.double({ min: 1, max: 10, noNaN: true })),
});

function checkAt(minute: number) {
  return { day: WEEKDAYS[Math.floor(minute / 1440)] ?? "mo", time: timeAtMinute(minute % 1440) };
}

// Minute by minute from the hours as they are written.
function openMinutes(hours: WeeklyHours): boolean[] {
  const isOpen = new Array<boolean>(WEEK).fill(false);
  const clockMinute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const { days, from, to } of hours) {
    const length = (clockMinute(to) - clockMinute(from) + 1440) % 1440;
    for (const day of days) {
      for (let minute = 0; minute < length; minute += 1) {
        isOpen[(WEEKDAYS.indexOf(day) * 1440 + clockMinute(from) + minute) % WEEK] = true;
      }
    }
  }
  return isOpen;
}

type Estimate = { readonly mean: number; readonly error: number };

// Weeks are as good as independent of each other, messages of one week are not: the error is that of a ratio over weeks.
function estimate(answered: readonly Answered[], figureOf: (message: Answered) => number): Estimate {
  const weeks = new Map<number, { sum: number; count: number }>();
  for (const message of answered) {
    const week = weeks.get(message.week) ?? { sum: 0, count: 0 };
    weeks.set(message.week, { sum: week.sum + figureOf(message), count: week.count + 1 });
  }
  const parts = [...weeks.values()];
  const mean = parts.reduce((total, { sum }) => total + sum, 0) / answered.length;
  const spread = parts.reduce((total, { sum, count }) => total + (sum - mean * count) ** 2, 0);
  return { mean, error: Math.sqrt(spread) / answered.length };
}

type Figures = { messages: number; compared: number; farthest: number };

function compare(figures: Figures, forecast: number, { mean, error }: Estimate, leastError: number): void {
  const errors = Math.abs(forecast - mean) / Math.max(error, leastError);
  figures.compared += 1;
  figures.farthest = Math.max(figures.farthest, errors);
  expect(errors).toBeLessThanOrEqual(ERRORS);
}

function compareAll(
  figures: Figures,
  forecast: { readonly shares: readonly number[]; readonly mean: number },
  seen: { readonly answered: readonly Answered[]; readonly spans: readonly number[] },
): void {
  const { answered, spans } = seen;
  figures.messages += answered.length;
  for (const [index, span] of spans.entries()) {
    const share = forecast.shares[index] ?? Number.NaN;
    const inTime = estimate(answered, ({ waitMinutes }) => Number(waitMinutes <= span));
    // Where nearly none or nearly all are in time, what was not seen may still be there.
    compare(figures, share, inTime, Math.max(Math.sqrt((share * (1 - share)) / answered.length), 1 / answered.length));
  }
  compare(
    figures,
    forecast.mean,
    estimate(answered, ({ waitMinutes }) => waitMinutes),
    1e-6,
  );
}

function report(what: string, { messages, compared, farthest }: Figures): void {
  // biome-ignore lint/suspicious/noConsole: how much was compared is part of the result.
  console.info(`${what}: ${messages} messages, ${compared} figures, farthest ${farthest.toFixed(2)} standard errors`);
}

test("a simulated inbox sees the forecast's shares, mean and worst, on both clocks", { timeout: 60_000 }, () => {
  const figures: Figures = { messages: 0, compared: 0, farthest: 0 };
  fc.assert(
    fc.property(schedule, ({ minutes, delayMinutes, spans, hours, seed }) => {
      const clock = hours ? { clock: "working" as const, workingHours: hours } : {};
      const forecast = forecastReplies({ checks: minutes.map(checkAt), delayMinutes, withinMinutes: spans, ...clock });
      const answered = simulateInbox({
        checkMinutes: minutes,
        delayMinutes,
        messagesPerWeek: 100,
        minutesPerMessage: 0,
        ...(hours ? { isOpen: openMinutes(hours) } : {}),
        weeks: 200,
        seed,
      });
      const { shares, meanMinutes, worstMinutes } = forecast;
      compareAll(figures, { shares, mean: meanMinutes ?? 0 }, { answered, spans });
      const longest = Math.max(...answered.map(({ waitMinutes }) => waitMinutes));
      expect(longest).toBeLessThanOrEqual((worstMinutes ?? 0) + 1e-6);
      // Twenty thousand messages leave no ten minutes of the week out.
      expect(longest).toBeGreaterThan((worstMinutes ?? 0) - 10);
    }),
    { numRuns: 60, seed: SEED },
  );
  report("Forecasts held against a simulated inbox", figures);
});

// Light traffic, which the formulas speak of: what gathers over one gap is all but surely answered before the next look.
function staysLight(minutes: readonly number[], work: { readonly perMinute: number; readonly minutesEach: number }) {
  const looks = [...minutes].sort((a, b) => a - b);
  const gaps = looks.map((look, index) => look - (looks[index - 1] ?? (looks.at(-1) ?? 0) - WEEK));
  return gaps.every((gap, index) => {
    const mean = work.perMinute * gap;
    const next = gaps[(index + 1) % gaps.length] ?? gap;
    return (mean + 6 * Math.sqrt(mean) + 3) * work.minutesEach < next;
  });
}

test("under load a message waits for those before it as the forecast says", { timeout: 60_000 }, () => {
  const figures: Figures = { messages: 0, compared: 0, farthest: 0 };
  fc.assert(
    fc.property(schedule, load, ({ minutes, delayMinutes, spans, seed }, { messagesPerWeek, minutesPerMessage }) => {
      fc.pre(staysLight(minutes, { perMinute: messagesPerWeek / WEEK, minutesEach: minutesPerMessage }));
      const forecast = forecastReplies({
        checks: minutes.map(checkAt),
        delayMinutes,
        withinMinutes: spans,
        load: { messagesPerWeek, minutesPerMessage },
      });
      const weeks = Math.ceil(20_000 / messagesPerWeek);
      const answered = simulateInbox({
        checkMinutes: minutes,
        delayMinutes,
        messagesPerWeek,
        minutesPerMessage,
        weeks,
        seed,
      });
      const { shares, meanMinutes, worstMinutes } = forecast;
      compareAll(figures, { shares, mean: meanMinutes ?? 0 }, { answered, spans });
      expectLongestMean(answered, worstMinutes ?? 0);
    }),
    { numRuns: 60, seed: SEED },
  );
  report("Forecasts under load held against a simulated inbox", figures);
});

// The worst is a mean too: that of the messages that come at the worst moment of the week.
function expectLongestMean(answered: readonly Answered[], worstMinutes: number): void {
  const bins = Map.groupBy(answered, ({ minuteOfWeek }) => Math.floor(minuteOfWeek / 15));
  const means = [...bins.values()]
    .filter(({ length }) => length >= 10)
    .map((bin) => estimate(bin, ({ waitMinutes }) => waitMinutes));
  for (const { mean, error } of means) expect(mean - (ERRORS + 1) * error).toBeLessThanOrEqual(worstMinutes);
  if (means.length < 600) return;
  // The worst moment may lie in a quarter hour that ends after the next look, and the one beside it waits less throughout.
  expect(Math.max(...means.map(({ mean, error }) => mean + ERRORS * error))).toBeGreaterThan(worstMinutes - 30);
}

test("what is promised is kept by a simulated inbox, each answer as late as its look allows", {
  timeout: 60_000,
}, () => {
  const figures: Figures = { messages: 0, compared: 0, farthest: 0 };
  const kept = { wall: 0, working: 0 };
  fc.assert(
    fc.property(schedule, anyWeeklyHours, ({ minutes, delayMinutes, seed }, workingHours) => {
      const promise = derivePromise({
        checks: minutes.map((minute) => ({ ...checkAt(minute), zone: "Europe/London" })),
        blockMinutes: delayMinutes,
        workingHours,
        zone: "Europe/London",
        startsOn: STARTS_ON,
        goals: [{ goal: "service", share: 1 }],
        answeredShare: 1,
      });
      const { withinMinutes } = promise;
      fc.pre(withinMinutes !== undefined);
      const answered = simulateInbox({
        checkMinutes: minutes,
        delayMinutes,
        messagesPerWeek: 100,
        minutesPerMessage: 0,
        ...(promise.clock === "working" ? { isOpen: openMinutes(workingHours) } : {}),
        weeks: 200,
        seed,
      });
      const inTime = estimate(answered, ({ openMinutes }) => Number(openMinutes <= (withinMinutes ?? 0) + 1e-9));
      figures.messages += answered.length;
      figures.compared += 1;
      kept[promise.clock] += 1;
      const error = Math.max(inTime.error, Math.sqrt((0.95 * 0.05) / answered.length));
      figures.farthest = Math.max(figures.farthest, (promise.level - inTime.mean) / error);
      expect(inTime.mean).toBeGreaterThanOrEqual(promise.level - ERRORS * error);
    }),
    { numRuns: 60, seed: SEED },
  );
  report(
    `Promises (${kept.wall} on the wall, ${kept.working} in opening hours) held against a simulated inbox`,
    figures,
  );
});

test("what is promised is kept where messages gather and wait for each other", { timeout: 60_000 }, () => {
  const figures: Figures = { messages: 0, compared: 0, farthest: 0 };
  fc.assert(
    fc.property(schedule, anyWeeklyHours, load, ({ minutes, delayMinutes, seed }, workingHours, work) => {
      const perMinute = work.messagesPerWeek / WEEK;
      const looks = [...minutes].sort((a, b) => a - b);
      const longestGap = Math.max(
        ...looks.map((look, index) => look - (looks[index - 1] ?? (looks.at(-1) ?? 0) - WEEK)),
      );
      const gathered = perMinute * longestGap;
      // A look that went on past closing and into the next morning would be no look.
      fc.pre(delayMinutes + (gathered + 6 * Math.sqrt(gathered) + 3) * work.minutesPerMessage < 120);
      fc.pre(staysLight(minutes, { perMinute, minutesEach: work.minutesPerMessage }));
      const promise = derivePromise({
        checks: minutes.map((minute) => ({ ...checkAt(minute), zone: "Europe/London" })),
        blockMinutes: delayMinutes,
        load: { ...work, lookMinutes: delayMinutes },
        workingHours,
        zone: "Europe/London",
        startsOn: STARTS_ON,
        goals: [{ goal: "service", share: 1 }],
        answeredShare: 1,
      });
      const inbox = {
        checkMinutes: minutes,
        delayMinutes,
        ...work,
        weeks: Math.ceil(20_000 / work.messagesPerWeek),
        seed,
      };
      const byTheWall = simulateInbox(inbox);
      const inOpenHours = simulateInbox({ ...inbox, isOpen: openMinutes(workingHours) });
      // What is claimed of a span, beside what an inbox gives; nothing may be claimed that it does not give.
      const claims = [
        ...promise.curve.map(({ withinMinutes, share }) => ({ answered: byTheWall, withinMinutes, share })),
        ...promise.byGoal.map(({ wantedMinutes, share }) => ({
          answered: inOpenHours,
          withinMinutes: wantedMinutes,
          share,
        })),
        {
          answered: promise.clock === "wall" ? byTheWall : inOpenHours,
          withinMinutes: promise.withinMinutes ?? 0,
          share: promise.withinMinutes === undefined ? 0 : promise.level,
        },
      ];
      for (const { answered, withinMinutes, share } of claims) {
        const inTime = estimate(answered, ({ openMinutes: shown }) => Number(shown <= withinMinutes + 1e-9));
        const error = Math.max(inTime.error, Math.sqrt((share * (1 - share)) / answered.length), 1e-4);
        figures.compared += 1;
        figures.farthest = Math.max(figures.farthest, (share - inTime.mean) / error);
        expect(inTime.mean).toBeGreaterThanOrEqual(share - ERRORS * error);
      }
      figures.messages += byTheWall.length + inOpenHours.length;
    }),
    { numRuns: 60, seed: SEED },
  );
  report("Promises under load held against a simulated inbox", figures);
});
