import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aPlan } from "../../shared/testing/a-plan.ts";
import { askAhead } from "./ask-ahead.ts";

const asked: string[] = [];
const plan = aPlan({ startsOn: "2099-01-07" });

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("navigator", { language: "en-GB" });
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address.replace("/api/v1/workspaces/studio/", ""));
    return Response.json(address.endsWith("/plans/current") ? { plan } : { posts: [], slots: [] });
  });
});
afterEach(() => vi.unstubAllGlobals());

const askFor = (search: Parameters<typeof askAhead>[0]["search"]) =>
  askAhead({ queryClient: new QueryClient(), workspaceId: "studio", search });

test("the days of an address are asked for beside the plan, once for every view of them", async () => {
  for (const view of [undefined, "month", "week", "day", "list"] as const) {
    asked.length = 0;
    await askFor({ view, date: "2026-12-15" });
    expect(asked).toEqual(["plans/current", "calendar?from=2026-11-23&to=2027-01-10&fixes=none"]);
  }
  asked.length = 0;
  await askFor({ view: "year", date: "2026-12-15" });
  expect(asked).toEqual(["plans/current", "calendar?from=2025-12-25&to=2027-01-07&fixes=none"]);
});

test("without a day the plan says which: the weeks from its first one, as long as it has not begun", async () => {
  await askFor({});
  expect(asked).toEqual(["plans/current", "calendar?from=2098-12-29&to=2099-02-15&fixes=none"]);
});

test("where there is no plan, nothing more is asked, and whoever draws it hears why", async () => {
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json({ title: "not there", status: 404 }, { status: 404 });
  });
  await askFor({});
  expect(asked).toHaveLength(1);
});
