import { expect, test } from "vitest";
import { someChannel } from "../testing/some-strategy.ts";
import { minutesPerAnswer } from "./channel-minutes.ts";
import { checkLoadOf } from "./check-load.ts";

const minutes = { posts: 20, engage: 5, manage: 5, look: 3, answers: 31 };

test("a check begins, looks at every open inbox and answers what needs it", () => {
  const channels = [
    someChannel("facebook-page", { minutes }),
    someChannel("x", { minutes: { ...minutes, answers: 0 } }),
  ];
  expect(checkLoadOf(channels)).toEqual({
    messagesPerWeek: 31 / minutesPerAnswer("facebook-page"),
    minutesPerMessage: expect.closeTo(minutesPerAnswer("facebook-page"), 9),
    lookMinutes: 2 + 2 * 0.4,
  });
});

test("the minutes of a message are the average over all that come in", () => {
  const channels = [
    someChannel("facebook-page", { minutes: { ...minutes, answers: 60 } }),
    someChannel("blog", { minutes: { ...minutes, answers: 20 } }),
  ];
  const { messagesPerWeek, minutesPerMessage } = checkLoadOf(channels);
  expect(messagesPerWeek).toBeCloseTo(60 / minutesPerAnswer("facebook-page") + 20 / minutesPerAnswer("blog"), 9);
  expect(messagesPerWeek * minutesPerMessage).toBeCloseTo(80, 9);
});

test("a channel that is shut brings nothing, and Stories have no inbox of their own", () => {
  const shut = someChannel("x", { minutes, postsPerWeek: 0 });
  expect(checkLoadOf([shut])).toEqual({ messagesPerWeek: 0, minutesPerMessage: 0, lookMinutes: 2 });
  const stories = someChannel("instagram-stories", { minutes: { ...minutes, answers: 0 } });
  expect(checkLoadOf([stories]).lookMinutes).toBe(2);
});
