import { expect, test } from "vitest";
import { layOutStrip, type StripMark } from "./lay-out-strip.ts";

const check = (minute: number): StripMark => ({ key: `check ${minute}`, kind: "check", minute, isDone: false });
const EMPTY = { windows: [], marks: [], nowMinute: 12 * 60 };

test("an empty day goes from seven to ten in the evening", () => {
  expect(layOutStrip(EMPTY)).toEqual({
    fromMinute: 420,
    toMinute: 1320,
    windows: [],
    marks: [],
    lanes: 0,
    narrowLanes: 0,
    now: 1 / 3,
  });
});

test("it grows by whole hours with what lies outside, and never past midnight", () => {
  const early = layOutStrip({ ...EMPTY, nowMinute: 5 * 60 + 20 });
  expect([early.fromMinute, early.toMinute]).toEqual([300, 1320]);
  const night = layOutStrip({ ...EMPTY, windows: [{ fromMinute: 0, toMinute: 1440, people: ["Ana"] }] });
  expect([night.fromMinute, night.toMinute]).toEqual([0, 1440]);
  expect(layOutStrip({ ...EMPTY, marks: [check(1439)] }).toMinute).toBe(1440);
});

test("windows stand where their hours are", () => {
  const { windows } = layOutStrip({ ...EMPTY, windows: [{ fromMinute: 420, toMinute: 870, people: ["Ana"] }] });
  expect(windows).toEqual([{ fromMinute: 420, toMinute: 870, people: ["Ana"], left: 0, width: 0.5, isChecked: false }]);
});

test("marks whose words would meet stand below each other, and the next one is on top again", () => {
  const marks = [check(1200), check(610), check(540), check(541)];
  const strip = layOutStrip({ ...EMPTY, marks });
  expect(strip.marks.map(({ minute, lane, narrowLane }) => [minute, lane, narrowLane])).toEqual([
    [540, 0, 0],
    [541, 1, 1],
    [610, 2, 0],
    [1200, 0, 0],
  ]);
  expect([strip.lanes, strip.narrowLanes]).toEqual([3, 2]);
});

test("marks at the end of the strip, whose words are kept within it, make room for each other", () => {
  const { marks } = layOutStrip({ ...EMPTY, marks: [check(1190), check(1320)] });
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1]);
});

test("a window is checked by a check within it that is done, and by no other", () => {
  const windows = [
    { fromMinute: 540, toMinute: 720, people: ["Ana"] },
    { fromMinute: 720, toMinute: 960, people: ["Ben"] },
  ];
  const isChecked = (marks: readonly StripMark[]) =>
    layOutStrip({ ...EMPTY, windows, marks }).windows.map((window) => window.isChecked);
  expect(isChecked([{ ...check(720), isDone: true }])).toEqual([false, true]);
  expect(isChecked([check(720), { ...check(960), isDone: true }])).toEqual([false, false]);
});
