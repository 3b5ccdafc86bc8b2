import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preconditionsOf, type Route } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { startTestApp, type TestApp } from "../testing/start-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp("server");
});
afterAll(() => app.close());

const loadDocument = async () => (await app.call({ get: "/api/v1/openapi.json" })).body;

test("it is an OpenAPI 3.1 document", async () => {
  expect(await loadDocument()).toMatchObject({ openapi: "3.1.1", servers: [{ url: "/api/v1" }] });
});

test("it has the routes of the table, no more and no fewer", async () => {
  const { paths } = await loadDocument();
  const documented = Object.entries<Record<string, { operationId: string }>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
  );
  const inTable = Object.values(routes).map(({ id, method, path }) => `${id} ${method} ${path}`);
  expect(documented.sort()).toEqual(inTable.sort());
});

test("every reference leads somewhere", async () => {
  const document = await loadDocument();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name);
});

test("a plan and a finding are described down to their fields", async () => {
  const { components } = await loadDocument();
  expect(components.schemas.Plan.properties.channels.items.properties.decision.enum).toContain("revive");
  expect(components.schemas.Finding.properties.where.properties.postIds).toEqual({
    type: "array",
    items: { type: "string" },
  });
});

describe.each<Route>(Object.values(routes))("$method $path", (route) => {
  test("is answered by the running server", async () => {
    const path = `/api/v1${route.path.replace(/\{\w+\}/g, () => randomUUID())}`;
    const response = await fetch(`${app.url}${path}`, { method: route.method.toUpperCase() });
    const refusals = (route.problems ?? []).filter((status) => status === 401);
    expect([200, 400, 404, 428, ...refusals]).toContain(response.status);
    expect(await response.text()).not.toContain("urn:porchlight:problem:no-such-route");
  });

  test("says what headers it needs", async () => {
    const { parameters = [], responses } = (await loadDocument()).paths[route.path][route.method];
    const names = parameters
      .filter((one: { in: string }) => one.in === "header")
      .map((one: { name: string }) => one.name);
    expect(names).toEqual(preconditionsOf(route));
    expect(Object.keys(responses)).toContain(String(route.status));
  });
});
