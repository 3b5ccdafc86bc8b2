import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { createCommandRegistry } from "./command-registry.ts";

const command = (id: string, label = id): Command => ({ id, group: "calendar", label, run: () => undefined });

test("what is there can be done, and what has gone can't", () => {
  const registry = createCommandRegistry();
  const leave = registry.add({ list: () => [command("undo")] });
  registry.add({ list: () => [command("print")] });
  expect(registry.list().map(({ id }) => id)).toEqual(["undo", "print"]);
  leave();
  expect(registry.list().map(({ id }) => id)).toEqual(["print"]);
});

test("of two with one id the later one counts", () => {
  const registry = createCommandRegistry();
  registry.add({ list: () => [command("undo", "Undo")] });
  registry.add({ list: () => [command("undo", "Undo the move")] });
  expect(registry.list().map(({ label }) => label)).toEqual(["Undo the move"]);
});

test("some are only there for what is typed", () => {
  const registry = createCommandRegistry();
  registry.add({ list: () => [], find: (query) => [command(`find ${query}`)] });
  expect([registry.list(), registry.find("tango").map(({ id }) => id)]).toEqual([[], ["find tango"]]);
});
