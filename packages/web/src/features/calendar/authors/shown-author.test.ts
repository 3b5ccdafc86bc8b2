import { expect, test } from "vitest";
import { showAuthors, tellsAuthor } from "./shown-author.ts";

test("with several people each post says who makes it, in initials that tell them apart", () => {
  const shown = showAuthors(["Ana", "Amir"]);
  expect(shown({ author: "Amir" })).toEqual({ name: "Amir", initials: "Am" });
  expect(shown({})).toBeUndefined();
});

test("whoever is alone is not named on each post", () => {
  expect(showAuthors(["Ana"])({ author: "Ana" })).toBeUndefined();
  expect(tellsAuthor(undefined, ["Ana"])).toBe(false);
});

test("somebody who is not in the plan is named, however many there are", () => {
  expect(showAuthors(["Ana"])({ author: "Zoe Ek" })).toEqual({ name: "Zoe Ek", initials: "ZE" });
  expect(tellsAuthor("Zoe Ek", ["Ana"])).toBe(true);
});
