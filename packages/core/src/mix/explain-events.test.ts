import { expect, test } from "vitest";
import { someAnswers } from "../testing/some-answers.ts";
import { someStrategy } from "../testing/some-strategy.ts";
import { explainEvents } from "./explain-events.ts";

const fair = { label: "Fair", from: "2027-02-20", to: "2027-02-21", promote: true } as const;
const explain = (answers: Parameters<typeof someAnswers>[0], promoShare = 0.2) =>
  explainEvents(someStrategy({ answers: someAnswers(answers) }), promoShare).map(({ code, facts }) => [code, facts]);

test("nothing is said without a date to promote ahead", () => {
  const past = { ...fair, from: "2026-10-01", to: "2026-10-02" } as const;
  expect(explain({ events: [{ ...fair, promote: false }, past] })).toEqual([]);
  expect(explain({})).toEqual([]);
});

test("promotion gathers before a date", () => {
  expect(explain({ events: [fair] })).toEqual([["events-gather-promotion", { count: 1, days: 21 }]]);
});

test("dates get none where there is none to give", () => {
  expect(explain({ events: [fair] }, 0)).toEqual([["events-without-promotion", { events: ["Fair"] }]]);
});

test("a date that is near has less time to be heard of", () => {
  const soon = { label: "Sale", from: "2026-12-03", promote: true } as const;
  expect(explain({ events: [soon] })).toContainEqual(["event-run-up-cut-short", { event: "Sale", count: 10 }]);
  const justInTime = { label: "Sale", from: "2026-12-14", promote: true } as const;
  expect(explain({ events: [justInTime] }).map(([code]) => code)).toEqual(["events-gather-promotion"]);
});

test("dates whose weeks before overlap share what there is, in one line", () => {
  const market = { label: "Market", from: "2027-03-10", promote: true } as const;
  const spring = { label: "Spring", from: "2027-03-28", promote: true } as const;
  const far = { label: "Summer", from: "2027-07-01", promote: true } as const;
  expect(explain({ events: [far, spring, fair, market] }).slice(1)).toEqual([
    [
      "events-share-promotion",
      { events: ["Fair", "Market", "Spring"], count: 3, from: "2027-01-30", to: "2027-03-28" },
    ],
  ]);
});

test("dates that follow each other at four weeks' distance do not", () => {
  const next = { label: "Next", from: "2027-03-15", promote: true } as const;
  expect(explain({ events: [fair, next] }).map(([code]) => code)).toEqual(["events-gather-promotion"]);
});

test("forty dates on one day are one line with few names", () => {
  const events = Array.from({ length: 40 }, (_, index) => ({ ...fair, label: `Stall ${index}` }));
  const [, crowd] = explain({ events });
  expect(crowd).toMatchObject(["events-share-promotion", { count: 40, events: { length: 6 } }]);
});

test("a date in a closure is named with it", () => {
  const closures = [{ from: "2027-02-21", to: "2027-02-28", label: "Holiday" }] as const;
  expect(explain({ events: [fair], closures })).toContainEqual([
    "event-in-closure",
    { event: "Fair", closure: "Holiday" },
  ]);
});
