import { expect, test } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { daysWords, lastMailWords } from "./digest-words.ts";

const { t } = startAllTexts();

test("days that go together are said in one", () => {
  const at = { time: "07:00", zone: "America/New_York" } as const;
  expect(daysWords({ ...at, days: ["fr", "mo", "tu", "we", "th"] }, t)).toBe("Monday to Friday at 07:00, New York");
  expect(daysWords({ ...at, days: ["su", "mo"] }, t)).toBe("Monday, Sunday at 07:00, New York");
  expect(daysWords({ ...at, days: ["mo", "tu", "we", "th", "fr", "sa", "su"] }, t)).toBe(
    "Every day at 07:00, New York",
  );
});

test("what became of a mail is said with what the mail server answered", () => {
  expect(lastMailWords(undefined, t)).toBe("None was sent yet.");
  const last = { day: "2026-11-23", at: "2026-11-23T07:00:00Z" } as const;
  expect(lastMailWords({ ...last, state: "sent" }, t)).toMatch(/23 November.*: sent\.$/);
  expect(lastMailWords({ ...last, state: "failed", answer: "550 No" }, t)).toMatch(/The mail server said: 550 No$/);
});
