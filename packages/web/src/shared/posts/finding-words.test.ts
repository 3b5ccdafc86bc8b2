import { expect, test } from "vitest";
import { startAllTexts } from "../testing/start-all-texts.ts";
import { findingWords } from "./finding-words.ts";

const { t } = startAllTexts();
const silence = { channel: "google-business", days: 14, until: "2026-12-31", redDays: 30 };

test("a silence says how long it lasts, and what it comes from where it comes from days off", () => {
  expect(findingWords({ code: "gone-dark", facts: silence }, t)).toBe(
    "Google profile has no post for 14 days, up to 31 December; after 30 it looks dark.",
  );
  expect(findingWords({ code: "gone-dark", facts: { ...silence, closure: "Winter break" } }, t)).toBe(
    "Google profile has no post for 14 days, up to 31 December, because of Winter break. Say so in the last post before.",
  );
});

test("days off that nobody named are days off", () => {
  expect(findingWords({ code: "closed-day", facts: { closure: "" } }, t)).toBe(
    "This post goes out while you are closed (your days off), with nobody to answer.",
  );
});

test("a week without enough minutes is named, and the post that could go", () => {
  const facts = { weekFrom: "2026-12-07", overMinutes: 40, dropOn: "2026-12-09", dropChannel: "facebook-page" };
  expect(findingWords({ code: "over-time-budget", facts }, t)).toBe(
    "The week of 7 December needs 40 min more than there is: let the post of Wednesday 9 December for Facebook go, or give the week 40 min.",
  );
});

test("two of one day name the day once", () => {
  const facts = { channel: "instagram", firstOn: "2026-12-17", secondOn: "2026-12-17" };
  expect(findingWords({ code: "promos-adjacent", facts }, t)).toBe(
    "Two posts that sell come one after the other on Instagram, both on Thursday 17 December.",
  );
});

test("somebody with too much to make is named, with what there is for it and what would have to go", () => {
  const facts = { person: "Thom", weekFrom: "2026-12-07", postMinutes: 133, roomMinutes: 18, overMinutes: 114 };
  expect(findingWords({ code: "over-own-time", facts }, t)).toBe(
    "Thom has 2 h 13 of posts to make in the week of 7 December, and 18 min for them: move 1 h 54 of that to somebody else, or to another week.",
  );
});
