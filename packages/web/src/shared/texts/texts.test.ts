import { expect, test } from "vitest";
import { startTexts } from "./texts.ts";

const SOURCES = import.meta.glob<string>(["../../**/*.{ts,tsx}", "!../../**/*.test.{ts,tsx}"], {
  query: "?raw",
  import: "default",
  eager: true,
});

test("every text that a page names by a whole key stands in the catalogue", () => {
  const texts = startTexts();
  const named = Object.entries(SOURCES).flatMap(([file, source]) =>
    [...source.matchAll(/"(ui\.[\w.-]+)"/g)].map(([, key = ""]) => ({ file, key })),
  );
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter(({ key }) => !texts.exists(key) && !texts.exists(key, { count: 2 }))).toEqual([]);
});
