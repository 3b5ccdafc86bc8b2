import { type Answers, makePlan } from "@porchlight/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import salsa from "../../../../../../scenarios/salsa-studio/answers.json" with { type: "json" };
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { planDocument } from "./plan-document.ts";
import { escapeHtml, toHtml } from "./to-html.ts";

const { t } = startAllTexts();
const EVIL = `</title><script>alert(1)</script><img src=x onerror="alert('2')">&amp;`;

function pageOf(change: (answers: Answers) => Answers): string {
  const plan = makePlan(change(salsa as Answers), { startsOn: "2026-11-23" });
  return toHtml(planDocument({ plan, version: 1, language: "en" }, t));
}

describe("toHtml", () => {
  it("writes what an owner typed as text, wherever it stands", () => {
    const html = pageOf((answers) => ({
      ...answers,
      business: { ...answers.business, name: EVIL },
      people: answers.people.map((person, index) => ({ ...person, name: `${EVIL}${index}` })),
    }));
    expect(html).not.toMatch(/<script|<img|onerror="/);
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThan(5);
    expect(html).toContain("&amp;amp;");
  });

  it("needs nothing from anywhere and forbids everything", () => {
    const html = pageOf((answers) => answers);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|https?:/);
  });

  it("keeps names of other scripts and pictures as they are, each line in its own direction", () => {
    const html = pageOf((answers) => ({ ...answers, business: { ...answers.business, name: "مخبز السعادة 💃" } }));
    expect(html).toContain('<p class="name" dir="auto">مخبز السعادة 💃</p>');
    expect(html).toContain('<meta charset="utf-8">');
  });

  it("closes every element that it opens", () => {
    const html = pageOf((answers) => answers);
    for (const name of [
      "html",
      "head",
      "body",
      "main",
      "section",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "ul",
      "li",
    ]) {
      const opened = html.match(new RegExp(`<${name}[ >]`, "g"))?.length;
      expect([name, html.match(new RegExp(`</${name}>`, "g"))?.length]).toEqual([name, opened]);
    }
  });
});

describe("escapeHtml", () => {
  it("leaves no sign that begins a tag, a reference or an end of an attribute, and loses nothing", () => {
    const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", ";", "#", " ") }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(lt|gt|quot|#39|amp);)/);
        expect(escaped.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? "")).toBe(text);
      }),
    );
  });
});
