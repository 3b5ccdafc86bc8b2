import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendRaw } from "../testing/send-raw.ts";
import { startTestApp, type TestApp } from "../testing/start-test-app.ts";

const PAGE = "<!doctype html><title>Porchlight</title>";
let webFolder: string;
let app: TestApp;
beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), "porchlight-web-"));
  mkdirSync(join(webFolder, "assets"));
  writeFileSync(join(webFolder, "index.html"), PAGE);
  writeFileSync(join(webFolder, "porchlight.svg"), "<svg/>");
  writeFileSync(join(webFolder, "assets", "index-a1b2c3.js"), `export const words = "${"word ".repeat(2000)}";`);
  app = await startTestApp("server", { webFolder });
});
afterAll(async () => {
  await app.close();
  rmSync(webFolder, { recursive: true, force: true });
});

const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

test.each(["/", "/w/0198f3a4/calendar?view=week", "/plans/", "/index.html"])("%s is the page", async (path) => {
  const reply = await app.call({ get: path, headers: HTML });
  expect([reply.status, reply.text]).toEqual([200, PAGE]);
});

test("the page is asked for anew each time, its parts never again", async () => {
  const page = await app.call({ get: "/", headers: HTML });
  expect(page.headers.get("cache-control")).toBe("no-cache");
  const part = await app.call({ get: "/assets/index-a1b2c3.js" });
  expect(part.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const picture = await app.call({ get: "/porchlight.svg" });
  expect(picture.headers.get("cache-control")).toBe("public, max-age=0");
});

test("a part that is not there is no page", async () => {
  const reply = await app.call({ get: "/assets/index-000000.js", headers: HTML });
  expect(reply).toMatchObject({ status: 404, body: { type: "urn:porchlight:problem:no-such-route" } });
});

test("an address of the API that is not there is a problem, asked for by a browser too", async () => {
  const reply = await app.call({ get: "/api/v1/nothing", headers: HTML });
  expect(reply).toMatchObject({ status: 404, body: { type: "urn:porchlight:problem:no-such-route" } });
});

test("a program that asks for an unknown address gets no page", async () => {
  expect(await app.call({ get: "/nothing", headers: { accept: "application/json" } })).toMatchObject({ status: 404 });
});

test("nothing outside the folder is served", async () => {
  for (const path of ["/../package.json", "/..%2fpackage.json", "/assets/..%2f..%2fpackage.json", "/.env"]) {
    const { body } = await sendRaw(app.url, { method: "GET", path, headers: { accept: "*/*" } });
    expect(body).toContain("urn:porchlight:problem:");
  }
});

test("text is compressed on the way", async () => {
  const { headers } = await app.call({ get: "/assets/index-a1b2c3.js", headers: { "accept-encoding": "gzip" } });
  expect(headers.get("content-encoding")).toBe("gzip");
});

test("the page may load its own files only, and nobody may frame it", async () => {
  const { headers } = await app.call({ get: "/", headers: HTML });
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("upgrade-insecure-requests");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("strict-transport-security")).toBeNull();
  expect(headers.get("x-powered-by")).toBeNull();
});

test("where the pages are not built the server says so", async () => {
  const bare = await startTestApp("server");
  const reply = await bare.call({ get: "/", headers: HTML });
  expect(reply).toMatchObject({ status: 404, body: { type: "urn:porchlight:problem:web-not-built" } });
  await bare.close();
});
