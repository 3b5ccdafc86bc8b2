import { expect, test } from "vitest";
import { groupWords } from "./group-words.ts";

test("channels with the same words share them, those with others have their own", () => {
  const words = groupWords(["facebook-page", "tiktok", "instagram"], (channel) =>
    channel === "tiktok" ? "short" : "long",
  );
  expect(words).toEqual([
    { words: "long", channels: ["facebook-page", "instagram"] },
    { words: "short", channels: ["tiktok"] },
  ]);
});
