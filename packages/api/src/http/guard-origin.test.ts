import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendRaw } from "../testing/send-raw.ts";
import { startTestApp, type TestApp } from "../testing/start-test-app.ts";

let app: TestApp;
let port: string;
beforeAll(async () => {
  app = await startTestApp("server", { allowedHosts: ["plan.example.org"] });
  port = new URL(app.url).port;
});
afterAll(() => app.close());

const statusOf = async (method: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  (await sendRaw(app.url, { method, path: "/api/v1/workspaces", headers })).status;

describe("the name a server is called by", () => {
  test.each([
    ["localhost:1234", 200],
    ["LOCALHOST", 200],
    ["127.0.0.1:80", 200],
    ["[::1]:80", 200],
    ["plan.example.org", 200],
    ["evil.example.com", 403],
    ["evil.example.com:4646", 403],
    ["127.0.0.1.evil.example.com", 403],
    ["localhost.", 403],
    ["192.168.1.7:4646", 403],
  ])("%s is answered with %i", async (host, status) => {
    expect(await statusOf("GET", { host })).toBe(status);
  });

  test("a strange name is told in the problem, with the remedy", async () => {
    const { body } = await sendRaw(app.url, { method: "GET", path: "/", headers: { host: "evil.example.com" } });
    expect(JSON.parse(body)).toMatchObject({ type: "urn:porchlight:problem:foreign-host", status: 403 });
    expect(body).toContain("PORCHLIGHT_HOSTS");
  });

  test("a health check may call it as it likes", async () => {
    const reply = await sendRaw(app.url, { method: "GET", path: "/healthz", headers: { host: "10.1.2.3" } });
    expect(reply.status).toBe(200);
  });
});

describe("a change from another site", () => {
  // 400: it got through to the route, which misses its key.
  test.each([
    ["a program, which sends neither header", {}, 400],
    ["our own page", { "sec-fetch-site": "same-origin", origin: "http://localhost:4647" }, 400],
    ["an address typed in", { "sec-fetch-site": "none" }, 400],
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example.com" }, 403],
    ["another port of this machine", { "sec-fetch-site": "same-site", origin: "http://localhost:9999" }, 403],
    ["an older browser on our page", { origin: "OURS" }, 400],
    ["an older browser on another site", { origin: "https://evil.example.com" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
  ])("from %s is answered with %i", async (_who, given, status) => {
    const headers = Object.fromEntries(
      Object.entries({ host: `localhost:${port}`, "content-type": "application/json", ...given }).map(
        ([name, value]) => [name, value === "OURS" ? `http://localhost:${port}` : value],
      ),
    );
    expect(await statusOf("POST", headers)).toBe(status);
  });

  test("reading is not refused, for no other site can see the reply", async () => {
    const headers = { host: "localhost", "sec-fetch-site": "cross-site" };
    expect(await statusOf("GET", headers)).toBe(200);
  });
});
