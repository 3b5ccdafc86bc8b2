import { type Answers, makePlan } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { fileName } from "./file-name.ts";
import { planDocument } from "./plan-document.ts";
import { escapeMarkdown, toMarkdown } from "./to-markdown.ts";

const { t } = startAllTexts();

describe("toMarkdown", () => {
  const plan = makePlan(salsa as Answers, { startsOn: "2026-11-23" });
  const markdown = toMarkdown(planDocument({ plan, version: 3, language: "en" }, t));

  it("begins with the business, the version and the plan in a sentence", () => {
    expect(markdown.split("\n\n").slice(0, 3)).toEqual([
      "# Paso Doble Dance Studio",
      expect.stringMatching(/^Plan 3, from Monday/),
      "**Three channels, eight posts a week, and an answer within one working day.**",
    ]);
  });

  it("writes tables whose rows all have as many cells as their head", () => {
    const tables = markdown.split("\n\n").filter((block) => block.startsWith("| "));
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      expect(new Set(table.split("\n").map((row) => row.match(/(?<!\\)\|/g)?.length)).size).toBe(1);
    }
  });
});

describe("escapeMarkdown", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["[pay](https://evil.example)", "\\[pay\\](https://evil.example)"],
    ["*not* _so_ `bold` | wide ~", "\\*not\\* \\_so\\_ \\`bold\\` \\| wide \\~"],
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["two\n\nparagraphs", "two paragraphs"],
    ["O'Brien & Söhne, 24/7", "O'Brien & Söhne, 24/7"],
    ["a &lt; b &#60; c", "a &amp;lt; b &amp;#60; c"],
    ["-5 degrees, #1 in town", "-5 degrees, #1 in town"],
  ])("keeps %j text", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("fileName", () => {
  it.each([
    ["Paso Doble Dance Studio", "paso-doble-dance-studio-plan-3.html"],
    ["مخبز السعادة", "مخبز-السعادة-plan-3.html"],
    ["💃 <b>../../etc</b>", "b-etc-b-plan-3.html"],
    ["💃", "plan-3.html"],
    ["x".repeat(500), `${"x".repeat(60)}-plan-3.html`],
  ])("makes a name of %j that every system takes", (business, name) => {
    expect(fileName({ business, version: 3, ending: "html" })).toBe(name);
  });
});
