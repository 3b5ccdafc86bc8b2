import { expect, test } from "vitest";
import { countAutoReply, countProfileText } from "./count-words.ts";

test("a profile's text is counted against its own limit, not that of a post", () => {
  expect(countProfileText("x".repeat(103), "facebook-page")).toEqual({
    length: 103,
    limit: 101,
    unit: "characters",
    over: 2,
  });
  expect(countProfileText("👩‍👩‍👧 in", "instagram")).toMatchObject({ length: 4, limit: 150, over: 0 });
});

test("where no limit is known the length stands alone", () => {
  expect(countProfileText("Questions welcome.", "blog")).toEqual({ length: 18, unit: "characters", over: 0 });
  expect(countAutoReply("Thank you.", "newsletter").limit).toBe(undefined);
});

test("an answer by itself has the room of one message", () => {
  expect(countAutoReply("x".repeat(1001), "instagram")).toMatchObject({ limit: 1000, over: 1 });
  expect(countAutoReply("x".repeat(1001), "facebook-page")).toMatchObject({ limit: 2000, over: 0 });
});
