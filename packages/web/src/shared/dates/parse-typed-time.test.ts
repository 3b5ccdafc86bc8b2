import { formatTime, type LocalTime, timeAtMinute } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import { parseTypedTime } from "./parse-typed-time.ts";

const twice = { clock: "12h" } as const;
const once = { clock: "24h" } as const;

describe("parseTypedTime", () => {
  it.each([
    ["14:30", "14:30"],
    ["1430", "14:30"],
    ["14.30", "14:30"],
    ["14,30", "14:30"],
    ["14h30", "14:30"],
    ["14 30", "14:30"],
    [" 14 : 30 ", "14:30"],
    ["14h", "14:00"],
    ["14", "14:00"],
    ["0915", "09:15"],
    ["2:30pm", "14:30"],
    ["2:30 PM", "14:30"],
    ["2:30\u00A0PM", "14:30"],
    ["2:30 p.m.", "14:30"],
    ["230p", "14:30"],
    ["2p", "14:00"],
    ["14:30 pm", "14:30"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["00:15", "00:15"],
    ["24:00", "00:00"],
    ["Noon", "12:00"],
    ["midnight", "00:00"],
  ] as const)("reads %j alike on either clock", (typed, time) => {
    expect([parseTypedTime(typed, twice), parseTypedTime(typed, once)]).toEqual([time, time]);
  });

  it.each([
    ["9", "09:00", "09:00"],
    ["7", "07:00", "07:00"],
    ["6:59", "18:59", "06:59"],
    ["5", "17:00", "05:00"],
    ["100", "13:00", "01:00"],
    ["12", "12:00", "12:00"],
    // Nobody who counts twelve hours writes a nought before them.
    ["05:15", "05:15", "05:15"],
  ] as const)("reads %j without AM or PM as an hour of the day where twelve are counted", (typed, ofTwelve, of24) => {
    expect([parseTypedTime(typed, twice), parseTypedTime(typed, once)]).toEqual([ofTwelve, of24]);
  });

  it.each(["", "25", "24:01", "9:60", "960", "13am", "1:2", "12345", "soon", "p", "9-5", "9:00 pmm"])(
    "reads no time in %j",
    (typed) => {
      expect([parseTypedTime(typed, twice), parseTypedTime(typed, once)]).toEqual([null, null]);
    },
  );

  it("reads every time as it is shown", () => {
    const all: LocalTime[] = Array.from({ length: 1440 }, (_, minute) => timeAtMinute(minute));
    expect(all.map((time) => parseTypedTime(formatTime(time, "en-US"), twice))).toEqual(all);
    expect(all.map((time) => parseTypedTime(formatTime(time, "en-AU"), twice))).toEqual(all);
    expect(all.map((time) => parseTypedTime(formatTime(time, "en-CA"), twice))).toEqual(all);
    expect(all.map((time) => parseTypedTime(formatTime(time, "en-GB"), once))).toEqual(all);
  });
});
