import { expect, test } from "vitest";
import { nameOf, startAllTexts } from "../testing/start-all-texts.ts";

const SOURCES = import.meta.glob<string>(["../../**/*.{ts,tsx}", "!../../**/*.test.{ts,tsx}"], {
  query: "?raw",
  import: "default",
  eager: true,
  base: "/src",
});

const IMPORTED = /(?:from|^import) "([^"]+)"/gm;
const IMPORTED_LATER = /import\("([^"]+)"\)/g;
/** A type says which words may be asked for; whoever asks brings them. */
const NAMED = /(?<!^type .*)["`]ui\.(\w+)/gm;

const ROUTER = "./app/router.tsx";
const APP = Object.keys(SOURCES).filter((file) => file.startsWith("./app/"));
const PAGES = [...(SOURCES[ROUTER] ?? "").matchAll(IMPORTED_LATER)].map(([, to = ""]) => resolve(ROUTER, to));

test("every text that a page names by a whole key stands in the catalogue", () => {
  const texts = startAllTexts();
  const named = Object.entries(SOURCES).flatMap(([file, source]) =>
    [...source.matchAll(/"(ui\.[\w.-]+)"/g)].map(([, key = ""]) => ({ file, key })),
  );
  expect(named.length).toBeGreaterThan(500);
  expect(named.filter(({ key }) => !texts.exists(key) && !texts.exists(key, { count: 2 }))).toEqual([]);
});

test("whatever a page names, its words come with the page or with the frame around it", () => {
  const atOnce = ["./main.tsx", ...APP].flatMap((file) => [...reached(file, [IMPORTED])]);
  const frame = new Set(["./main.tsx", ...APP].flatMap((file) => [...reached(file, [IMPORTED, IMPORTED_LATER])]));
  expect(PAGES.length).toBe(11);
  const lacking = [frame, ...PAGES.map((page) => reached(page, [IMPORTED, IMPORTED_LATER]))].map((files) => {
    const there = new Set([...atOnce, ...files].filter((file) => file.endsWith(".json")).map(nameOf));
    return [...files].flatMap((file) =>
      [...(SOURCES[file] ?? "").matchAll(NAMED)]
        .filter(([, name = ""]) => !there.has(name))
        .map(([key]) => [file, key]),
    );
  });
  expect(lacking.flat()).toEqual([]);
});

test("a file of words is brought by a page that needs it, and by no other", () => {
  const idle = PAGES.flatMap((page) => {
    const files = reached(page, [IMPORTED, IMPORTED_LATER]);
    const used = new Set(
      [...files].flatMap((file) => [...(SOURCES[file] ?? "").matchAll(NAMED)].map(([, name]) => name)),
    );
    const brought = [...(SOURCES[page] ?? "").matchAll(/texts\/en\/([\w-]+\.json)/g)].map(([, file = ""]) =>
      nameOf(file),
    );
    return brought.filter((name) => !used.has(name)).map((name) => [page, name]);
  });
  expect(idle).toEqual([]);
});

/** All files that come with one, other pages apart. */
function reached(start: string, ways: readonly RegExp[]): Set<string> {
  const files = new Set([start]);
  for (const file of files) {
    const source = SOURCES[file] ?? "";
    for (const [, to = ""] of ways.flatMap((way) => [...source.matchAll(way)]))
      if (to.startsWith(".") && !PAGES.includes(resolve(file, to))) files.add(resolve(file, to));
  }
  return files;
}

function resolve(from: string, to: string): string {
  return `.${new URL(to, `http://web${from.slice(1)}`).pathname}`;
}
