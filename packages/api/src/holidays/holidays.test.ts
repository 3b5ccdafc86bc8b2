import { expect, test } from "vitest";
import type { HolidayCountry, PublicHoliday } from "../contract/holiday-schemas.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

onBothEngines("public holidays", (app) => {
  const load = async (query: string): Promise<readonly PublicHoliday[]> =>
    (await app().call({ get: `/api/v1/holidays?${query}` })).body.items;

  test("countries are listed by name, with their zones and regions", async () => {
    const { status, body } = await app().call({ get: "/api/v1/holidays/countries" });
    const countries: readonly HolidayCountry[] = body.items;
    expect(status).toBe(200);
    expect(countries.length).toBeGreaterThan(150);
    const named = (wanted: string) => countries.find(({ code }) => code === wanted);
    expect(named("GB")?.zones).toEqual(["Europe/London"]);
    expect(named("GB")?.regions.map(({ name }) => name)).toContain("Scotland");
    expect(named("US")?.zones).toContain("America/Chicago");
    expect(named("SG")?.regions).toEqual([]);
  });

  test("those of a year are days in order, without days on which shops are open", async () => {
    const days = await load("country=GB&region=ENG&from=2026-01-01&to=2026-12-31");
    expect(days.map(({ from, to }) => [from, to])).toEqual(
      ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-26", "12-28"].map((day) => [
        `2026-${day}`,
        `2026-${day}`,
      ]),
    );
  });

  test("a region has its own", async () => {
    const range = "from=2026-01-01&to=2026-12-31";
    const names = (holidays: readonly PublicHoliday[]) => holidays.map(({ name }) => name);
    expect(names(await load(`country=DE&region=BY&${range}`))).toContain("Epiphany");
    expect(names(await load(`country=DE&region=HH&${range}`))).not.toContain("Epiphany");
  });

  test("they are named as the country spells them", async () => {
    expect(await load("country=US&from=2027-09-06&to=2027-09-06")).toMatchObject([{ name: "Labor Day" }]);
    expect(await load("country=CA&from=2027-09-06&to=2027-09-06")).toMatchObject([{ name: "Labour Day" }]);
  });

  test("one of several days is told from its first to its last, also where it only reaches into the range", async () => {
    const [eid] = await load("country=SA&from=2026-03-01&to=2026-03-31");
    expect(eid).toMatchObject({ from: "2026-03-19", to: "2026-03-22" });
    expect(await load("country=SA&from=2026-03-22&to=2026-03-23")).toEqual([eid]);
    expect(await load("country=SA&from=2026-03-23&to=2026-03-24")).toEqual([]);
  });

  test("a day that is shortened by the change of clocks is a day", async () => {
    expect(await load("country=IT&from=2027-03-28&to=2027-03-28")).toMatchObject([
      { from: "2027-03-28", to: "2027-03-28" },
    ]);
  });

  test.each([
    ["country=XX&from=2026-01-01&to=2026-12-31", "country", "unknown-country"],
    ["country=GB&region=BY&from=2026-01-01&to=2026-12-31", "region", "unknown-region"],
    ["country=GB&from=2026-12-31&to=2026-01-01", "to", "range-backwards"],
    ["country=GB&from=2026-01-01&to=2029-12-31", "to", "range-too-long"],
    ["from=2026-01-01&to=2026-12-31", "country", "missing"],
  ])("%s is refused", async (query, path, code) => {
    const { status, body } = await app().call({ get: `/api/v1/holidays?${query}` });
    expect({ status, problems: body.problems }).toMatchObject({ status: 400, problems: [{ path: [path], code }] });
  });
});
