import fc from "fast-check";
import { expect, test } from "vitest";
import { problemSchema } from "../contract/problem-schema.ts";
import { routes } from "../contract/routes.ts";
import { aPost } from "../testing/a-post.ts";
import { aQuestion } from "../testing/a-question.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { SCENARIOS, scenarioAnswers } from "../testing/scenario-answers.ts";
import { problemStatusesOf } from "./openapi-document.ts";

const RUNS = 400;

/** Text with everything that databases, URLs and JSON stumble over. */
const awkwardText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "\u0000",
    "\ud800",
    "'; drop table posts; --",
    "$t(http.internal.title)",
    "{{facts}}",
    "مرحبا\u202e",
    "👩‍👩‍👧",
    "__proto__",
    "-1",
    "1e999",
  ),
);
const anyJson = fc.oneof(fc.jsonValue({ maxDepth: 4 }), awkwardText, fc.array(awkwardText));

/** Something sound with some of its fields replaced, taken away or added. */
function damaged(sound: object): fc.Arbitrary<unknown> {
  const field = fc.oneof(fc.constantFrom(...Object.keys(sound)), awkwardText);
  return fc.array(fc.tuple(field, fc.option(anyJson, { nil: undefined })), { maxLength: 4 }).map((changes) => ({
    ...sound,
    ...Object.fromEntries(changes),
  }));
}

const anyAnswers = fc.constantFrom(...SCENARIOS).chain((scenario) => damaged(scenarioAnswers(scenario)));
const anyChange = fc.oneof(
  anyJson,
  damaged({ kind: "create", post: aPost() }),
  damaged(aPost()).map((post) => ({ kind: "create", post })),
  damaged({ kind: "change", id: "0198f3a4-7c1e-7000-8000-000000000001", version: 1, change: { title: "New" } }),
  damaged({ kind: "restore", id: "0198f3a4-7c1e-7000-8000-000000000001", version: 1 }),
);
const anyBody = fc.oneof(
  anyJson,
  damaged(aPost({ date: "2026-11-23", time: "09:30" })),
  anyAnswers.map((answers) => ({ answers, step: "goals" })),
  anyAnswers.map((answers) => ({ answers, startsOn: "2026-11-23" })),
  fc.array(anyChange, { maxLength: 5 }).map((changes) => ({ changes })),
);
const anyTalk = fc.oneof(
  damaged({ ...aQuestion(), at: "2026-11-22T11:00:00Z" }),
  damaged({ by: "business", text: "Yes.", at: "2026-11-22T11:00:00Z", person: "Dana" }),
  damaged({ kind: "lead", snoozedUntil: "2026-11-23T11:00:00Z", settled: { how: "no-answer-needed" }, notes: null }),
  damaged({ name: "Shoes", text: "We lend them." }),
);
const anyRequest = fc.record({
  // A stream has no end to wait for.
  route: fc.constantFrom(...Object.values(routes).filter((route) => !("stream" in route))),
  body: fc.oneof(anyBody, anyTalk),
  id: fc.oneof(fc.uuid(), awkwardText),
  query: fc.oneof(fc.webQueryParameters(), fc.constantFrom("from=2026-11-23&to=2026-12-20", "limit=1&cursor=W10")),
  version: fc.oneof(fc.nat(3), fc.nat(), fc.string({ unit: "grapheme-ascii" })),
  key: fc.oneof(fc.uuid(), fc.string({ unit: "grapheme-ascii", maxLength: 300 })),
});

onBothEngines("requests of every kind", (app) => {
  test("are answered as the route says or with a problem, never with a mistake of ours", async () => {
    const workspace = (await app().openWorkspace()).split("/").at(-1) ?? "";
    await fc.assert(
      fc.asyncProperty(anyRequest, async ({ route, body, id, query, version, key }) => {
        const filled = route.path.replace("{workspaceId}", workspace).replace(/\{\w+\}/, () => encodeOr(id));
        const hasBody = route.method !== "get" && route.method !== "delete";
        const response = await fetch(`${app().url}/api/v1${filled}?${route.method === "get" ? query : ""}`, {
          method: route.method.toUpperCase(),
          headers: {
            "content-type": "application/json",
            "if-match": headerText(String(version)),
            "idempotency-key": headerText(key),
          },
          ...(hasBody ? { body: JSON.stringify(body) } : {}),
        });
        const text = await response.text();
        if (response.status === route.status) return;
        expect(response.headers.get("content-type"), text).toMatch(/^application\/problem\+json/);
        expect(problemSchema.parse(JSON.parse(text)).status).toBe(response.status);
        expect(response.status, `${route.id} ${JSON.stringify(body)}: ${text}`).toBeLessThan(500);
        expect(problemStatusesOf(route), `${route.id}: ${text}`).toContain(response.status);
      }),
      { numRuns: RUNS },
    );
  });
});

function encodeOr(id: string): string {
  return id.isWellFormed() && !["", ".", ".."].includes(id) ? encodeURIComponent(id) : "-";
}

/** What `fetch` lets into a header. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "").trim();
}
