import { describe, expect, test } from "vitest";
import { roundAnswering, roundMaking, roundStays } from "./round-sittings.ts";

describe("answering", () => {
  test("all sittings are equally long, and the odd minutes come from making posts", () => {
    expect(roundAnswering({ minutes: 38, count: 5 }, { contribute: 60, engage: 10 })).toEqual({
      sizes: [8, 8, 8, 8, 8],
      flexible: { contribute: 58, engage: 10 },
    });
  });

  test("or from joining in, where no posts are made", () => {
    expect(roundAnswering({ minutes: 38, count: 5 }, { contribute: 0, engage: 10 })).toEqual({
      sizes: [8, 8, 8, 8, 8],
      flexible: { contribute: 0, engage: 8 },
    });
  });

  test("where there is neither, some are a minute shorter", () => {
    const bare = { contribute: 0, engage: 1 };
    expect(roundAnswering({ minutes: 38, count: 5 }, bare)).toEqual({ sizes: [8, 8, 8, 7, 7], flexible: bare });
  });

  test("none is shorter than three minutes while there are minutes to take", () => {
    expect(roundAnswering({ minutes: 11, count: 5 }, { contribute: 20, engage: 0 })).toEqual({
      sizes: [3, 3, 3, 3, 3],
      flexible: { contribute: 16, engage: 0 },
    });
  });
});

test("stays are equally long; the odd minutes go to making posts, where there is any", () => {
  expect(roundStays({ contribute: 60, engage: 23 }, 4)).toEqual({ sizes: [5, 5, 5, 5], contribute: 63 });
  expect(roundStays({ contribute: 0, engage: 23 }, 4)).toEqual({ sizes: [6, 6, 6, 5], contribute: 0 });
  expect(roundStays({ contribute: 5, engage: 0 }, 0)).toEqual({ sizes: [], contribute: 5 });
});

test("posts are made in round sittings of two hours at most", () => {
  expect(roundMaking(0, 120)).toEqual([]);
  expect(roundMaking(47, 120)).toEqual([47]);
  expect(roundMaking(143, 120)).toEqual([75, 68]);
  expect(roundMaking(240, 120)).toEqual([120, 120]);
  expect(roundMaking(241, 120)).toEqual([85, 85, 71]);
});
