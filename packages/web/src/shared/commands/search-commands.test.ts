import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { keyWords } from "./key-words.ts";
import { searchCommands } from "./search-commands.ts";

const commands: readonly Command[] = [
  { id: "print", group: "calendar", label: "Print", keywords: "paper", run: () => undefined },
  { id: "day", group: "views", label: "Day", run: () => undefined },
];

test("commands are found by label and further words; nothing typed finds all", () => {
  expect(["", "PAP", "pri day"].map((query) => searchCommands(commands, query).map(({ id }) => id))).toEqual([
    ["print", "day"],
    ["print"],
    [],
  ]);
});

test("what would be taken back is found as that, not by the post that it was done to", () => {
  const undo: Command = {
    id: "undo",
    group: "calendar",
    label: "Undo: edit “Heat”",
    keysLabel: "Undo",
    run: () => undefined,
  };
  expect(["heat", "und", ""].map((query) => searchCommands([undo], query).length)).toEqual([0, 1, 1]);
});

test("keys are named as they stand on the keyboard", () => {
  expect(keyWords("mod+shift+Z", { isMac: false })).toEqual(["Ctrl", "Shift", "Z"]);
  expect(keyWords("mod+K", { isMac: true })).toEqual(["⌘", "K"]);
});
