import { rmSync } from "node:fs";
import { addDays, type IsoDate } from "@porchlight/core";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../tests/testing/open-browser.ts";
import {
  freePort,
  makeDataFolder,
  type RunningServer,
  removeDataFolder,
  runServer,
} from "../../tests/testing/run-server.ts";
import { medianOf, quantile } from "../measure.ts";
import { printTable } from "../table.ts";
import { buildBarePage } from "./build-bare-page.ts";
import { type Drag, type Drop, dragOverMonth, letGo } from "./drag-post.ts";
import { type FullMonth, fillMonth } from "./full-month.ts";
import { type Opening, openPage, type PageUnderTest } from "./open-page.ts";

const POSTS = 1000;
const WARM_UP_ROUNDS = 1;
const ROUNDS = 5;

/**
 * The calendar page with a full month, and FullCalendar alone with the same events on the same days: opening it, dragging
 * over it, letting go. The two take turns, so that a slow moment of the machine meets both.
 */
export async function benchCalendarPage(): Promise<void> {
  const ends: (() => unknown)[] = [];
  try {
    const server = await serve(ends);
    const month = await fillMonth(server.url, POSTS);
    const { events, date } = month;
    const webFolder = await buildBarePage({ events, date });
    ends.push(() => rmSync(webFolder, { recursive: true, force: true }));
    // The same server as ours, with a database that nobody asks.
    const bareServer = await serve(ends, { PORCHLIGHT_WEB: webFolder });
    const browser = await openBrowser();
    ends.push(() => browser.close());
    const rounds = await runRounds(browser, {
      month,
      ours: {
        address: `${server.url}/w/${month.workspaceId}/calendar?view=month&date=${date}`,
        chips: "[data-post], [data-slot]",
        count: events.length,
      },
      bare: { address: bareServer.url, chips: ".event", count: events.length },
    });
    printRounds(rounds, month);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function serve(ends: (() => unknown)[], env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const dataFolder = makeDataFolder();
  const server = await runServer({ dataFolder, port: await freePort(), env });
  ends.push(async () => {
    await server.stop();
    removeDataFolder(dataFolder);
  });
  return server;
}

/** One page, once. */
type Turn = {
  /** In a browser that has seen nothing of it yet. */
  readonly first: Opened;
  /** In one that has. */
  readonly again: Opened;
  readonly drag: Drag;
  readonly drop: Drop | undefined;
};

type Opened = Pick<Opening, "readyMs" | "readyTaskMs" | "taskMs">;
type Sides<Side> = { readonly ours: Side; readonly bare: Side };

async function runRounds(browser: Browser, { month, ours, bare }: Sides<PageUnderTest> & { month: FullMonth }) {
  const rounds: Sides<Turn>[] = [];
  const away = addDays(month.home, 2);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    // Ours stays where it was dropped the last time.
    const to = round % 2 === 0 ? away : month.home;
    const turns = {
      ours: await takeTurn(browser, { page: ours, to, asksServer: true }),
      bare: await takeTurn(browser, { page: bare, to: away, asksServer: false }),
    };
    if (round >= WARM_UP_ROUNDS) rounds.push(turns);
  }
  return rounds;
}

type TurnOptions = { readonly page: PageUnderTest; readonly to: IsoDate; readonly asksServer: boolean };

async function takeTurn(browser: Browser, { page: tested, to, asksServer }: TurnOptions): Promise<Turn> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: "en-GB" });
  const { page: seen, clock: _clock, ...first } = await openPage(context, tested);
  await seen.close();
  const { page, clock, ...again } = await openPage(context, tested);
  const drag = await dragOverMonth(page, { clock, chips: tested.chips, to });
  const drop = asksServer ? await letGo(page, to) : undefined;
  await context.close();
  return { first, again, drag, drop };
}

function printRounds(rounds: readonly Sides<Turn>[], { findings }: FullMonth): void {
  const row = (what: string, timeOf: (turn: Turn) => number) => {
    const ratios = rounds.map(({ ours, bare }) => timeOf(ours) / timeOf(bare));
    return {
      what,
      ours: medianOf(rounds.map(({ ours }) => timeOf(ours))),
      bare: medianOf(rounds.map(({ bare }) => timeOf(bare))),
      "ours / bare": medianOf(ratios),
      from: Math.min(...ratios),
      to: Math.max(...ratios),
    };
  };
  printTable(`A month with ${POSTS} posts and ${findings} findings, against React and FullCalendar alone`, [
    row("first visit, ready, ms", ({ first }) => first.readyMs),
    row("first visit, worked until ready, ms", ({ first }) => first.readyTaskMs),
    row("first visit, worked until quiet, ms", ({ first }) => first.taskMs),
    row("next visit, ready, ms", ({ again }) => again.readyMs),
    row("next visit, worked until ready, ms", ({ again }) => again.readyTaskMs),
    row("next visit, worked until quiet, ms", ({ again }) => again.taskMs),
    row("drag, frame p50, ms", ({ drag }) => quantile(drag.frameMs, 0.5)),
    row("drag, frame p95, ms", ({ drag }) => quantile(drag.frameMs, 0.95)),
    row("drag, longest frame, ms", ({ drag }) => Math.max(...drag.frameMs)),
    row("drag, worked, ms", ({ drag }) => drag.taskMs),
  ]);
  const drops = rounds.flatMap(({ ours }) => ours.drop ?? []);
  printTable("Letting go of a post", [
    {
      "on its new day, ms": medianOf(drops.map(({ shownMs }) => shownMs)),
      "the server has it, ms": medianOf(drops.map(({ confirmedMs }) => confirmedMs)),
    },
  ]);
}
