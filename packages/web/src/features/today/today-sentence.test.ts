import { expect, test } from "vitest";
import { startAllTexts } from "../../shared/testing/start-all-texts.ts";
import { type TodayFigures, todaySentence } from "./today-sentence.ts";

const { t } = startAllTexts();
const NOTHING: TodayFigures = {
  waiting: 0,
  isWaitedElsewhere: false,
  isWithOthers: false,
  goingOut: 0,
  held: 0,
  unfinished: 0,
  minutesLeft: 0,
  person: undefined,
  nextCheck: undefined,
};
const sentence = (figures: Partial<TodayFigures>) => todaySentence({ ...NOTHING, ...figures }, t);

test("who waits, what goes out and how long it takes are one sentence", () => {
  expect(sentence({ waiting: 3, goingOut: 1, minutesLeft: 25, nextCheck: "today at 15:30" })).toBe(
    "Three people wait for an answer, one post goes out and you are done in about 25 min.",
  );
  expect(sentence({ waiting: 1, goingOut: 2 })).toBe("One person waits for an answer and two posts go out.");
  expect(sentence({ waiting: 14 })).toBe("14 people wait for an answer.");
});

test("where nobody waits, the next check is named", () => {
  expect(sentence({ nextCheck: "today at 15:30" })).toBe("Everyone has an answer. The next check is today at 15:30.");
  expect(sentence({ minutesLeft: 80, person: "Mercedes", nextCheck: "today at 15:30" })).toBe(
    "Everyone has an answer. Mercedes is done in about 1 h 20. The next check is today at 15:30.",
  );
  expect(sentence({})).toBe("Everyone has an answer.");
  expect(sentence({ isWaitedElsewhere: true })).toBe("Everyone who is written down here has an answer.");
  expect(sentence({ isWithOthers: true, isWaitedElsewhere: true })).toBe("Nobody waits for you.");
});

test("drafts do not go out, and in a pause nothing does", () => {
  expect(sentence({ waiting: 1, unfinished: 1 })).toBe("One person waits for an answer and one post is not finished.");
  expect(sentence({ held: 1, unfinished: 2 })).toBe(
    "Everyone has an answer. One post is held and two posts are not finished.",
  );
  expect(sentence({ held: 2 })).toBe("Everyone has an answer. Two posts are held.");
});
