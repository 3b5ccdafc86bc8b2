import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const HOST_ZONES = ["UTC", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "Europe/Berlin"];
const LOCALES = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8"];

// Plans all sample businesses from two days, lays a year of slots out and checks the calendar.
const PROGRAM = `
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { checkCalendar, layOutSlots, makePlan } from ${JSON.stringify(new URL("../index.ts", import.meta.url).href)};
const folder = new URL(${JSON.stringify(new URL("../../../../scenarios/", import.meta.url).href)});
const hash = createHash("sha256");
let slots = 0;
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
  const answers = JSON.parse(readFileSync(new URL(name + "/answers.json", folder), "utf8"));
  for (const startsOn of ["2026-11-23", "2027-03-10"]) {
    const plan = makePlan(answers, { startsOn });
    const range = { from: startsOn, to: "2027-11-21" };
    const laidOut = layOutSlots(plan, range);
    const findings = checkCalendar({ plan, posts: [], events: [], from: startsOn, to: "2027-06-01", today: startsOn });
    hash.update(JSON.stringify([plan, laidOut, findings]));
    slots += laidOut.length;
  }
}
console.log(JSON.stringify({ digest: hash.digest("hex"), slots, hour: new Date(0).getHours() }));
`;

async function planIn(zone: string, locale: string): Promise<{ digest: string; slots: number; hour: number }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@porchlight/source", "--input-type=module", "--eval", PROGRAM],
    { env: { ...process.env, NODE_OPTIONS: "", TZ: zone, LC_ALL: locale, LANG: locale } },
  );
  return JSON.parse(stdout);
}

test("plans, slots and findings are the same to the byte wherever the computer believes to be", {
  timeout: 120_000,
}, async () => {
  const results: Awaited<ReturnType<typeof planIn>>[] = [];
  for (const [index, zone] of HOST_ZONES.entries()) {
    results.push(await planIn(zone, LOCALES[index % LOCALES.length] ?? "C"));
  }
  // The computers really do believe so.
  expect(new Set(results.map(({ hour }) => hour)).size).toBeGreaterThan(3);
  expect(results[0]?.slots).toBeGreaterThan(1000);
  expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
});
