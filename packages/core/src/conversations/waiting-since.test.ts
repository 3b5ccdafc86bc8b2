import { describe, expect, test } from "vitest";
import type { Message } from "./conversation.ts";
import { waitingSince } from "./waiting-since.ts";

const said = (by: Message["by"], at: string): Message => ({ id: `${by} ${at}`, by, text: "…", at });
const asked = said("customer", "2026-11-26T12:00:00Z");
const more = said("customer", "2026-11-26T12:02:00Z");
const answered = said("business", "2026-11-26T14:00:00Z");
const followUp = said("customer", "2026-11-26T18:00:00Z");

describe("a customer waits", () => {
  test("since the first thing that was said, however much came after it", () => {
    expect(waitingSince({ kind: "question", messages: [asked, more] })).toBe(asked.at);
  });

  test("no longer once there is an answer", () => {
    expect(waitingSince({ kind: "question", messages: [asked, more, answered] })).toBeUndefined();
  });

  test("again since what was said after the answer", () => {
    expect(waitingSince({ kind: "question", messages: [asked, answered, followUp] })).toBe(followUp.at);
  });

  test("not for an answer that was given elsewhere, until something new is said", () => {
    const settled = { at: "2026-11-26T15:00:00Z", how: "answered-elsewhere" } as const;
    expect(waitingSince({ kind: "question", messages: [asked], settled })).toBeUndefined();
    expect(waitingSince({ kind: "question", messages: [asked, followUp], settled })).toBe(followUp.at);
  });

  test("not where nothing is asked for", () => {
    expect(waitingSince({ kind: "praise", messages: [asked] })).toBeUndefined();
    expect(waitingSince({ kind: "spam", messages: [asked] })).toBeUndefined();
  });

  test("since a message of the same moment as the answer before it, where it came after", () => {
    const atOnce = said("customer", answered.at);
    expect(waitingSince({ kind: "question", messages: [asked, answered, atOnce] })).toBe(atOnce.at);
  });
});
