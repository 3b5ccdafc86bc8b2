import { expect, test } from "vitest";
import type { Category, Channel } from "../facts/vocabulary.ts";
import { addDays } from "../time/iso-date.ts";
import { densestPromotion } from "./densest-promotion.ts";

const range = { from: "2026-12-01", to: "2026-12-31" } as const;

function daily(channel: Channel, from: number, categories: readonly Category[]) {
  return categories.map((category, index) => ({ channel, date: addDays("2026-12-01", from + index), category }));
}

test("each channel counts for itself, and the nearest to the limit is told", () => {
  const slots = [
    ...daily("x", 0, ["educate", "promote", "educate", "educate", "promote"]),
    ...daily("instagram", 0, ["promote", "educate", "promote", "ask", "promote"]),
  ];
  expect(densestPromotion(slots, { range, promoShareMax: 0.33 })).toEqual({
    channel: "instagram",
    endsOn: "2026-12-05",
    promoCount: 3,
    postCount: 5,
    isWithinLimit: false,
  });
});

test("the limit is rounded up to whole posts", () => {
  const slots = daily("x", 0, ["educate", "educate", "educate", "educate", "promote"]);
  expect(densestPromotion(slots, { range, promoShareMax: 0.2 })).toMatchObject({ promoCount: 1, isWithinLimit: true });
});

test("what is older than four weeks is forgotten, what ends before the range is not asked about", () => {
  const rest = ["educate", "ask", "educate", "ask"] as const;
  const slots = [...daily("x", -40, ["promote", "promote", ...rest]), ...daily("x", 0, ["promote", ...rest])];
  expect(densestPromotion(slots, { range, promoShareMax: 0.33 })).toMatchObject({ promoCount: 1, postCount: 5 });
  expect(densestPromotion(slots.slice(0, 6), { range, promoShareMax: 0.33 })).toBeUndefined();
});

test("a handful of posts says nothing about a share", () => {
  expect(densestPromotion(daily("newsletter", 0, ["promote"]), { range, promoShareMax: 0.33 })).toBeUndefined();
});
