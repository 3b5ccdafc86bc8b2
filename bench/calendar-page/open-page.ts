import type { BrowserContext, Page } from "playwright-core";

export type PageUnderTest = {
  readonly address: string;
  /** What stands in a day, one for each event. */
  readonly chips: string;
  /** So many events a ready page has in its days, those under "+ n more" among them. */
  readonly count: number;
};

export type Opening = {
  /** From the navigation to the first frame that shows all of the month. */
  readonly readyMs: number;
  /** What the page's main thread worked by then. */
  readonly readyTaskMs: number;
  /** What it worked until it was quiet. */
  readonly taskMs: number;
  readonly page: Page;
  readonly clock: WorkClock;
};

/** Opens a page in a new tab and waits until the month stands and the page is quiet. */
export async function openPage(context: BrowserContext, { address, chips, count }: PageUnderTest): Promise<Opening> {
  const page = await context.newPage();
  const clock = await watchWork(page);
  await page.addInitScript(watchMonth, { chips, count });
  await page.goto(address, { waitUntil: "commit" });
  const readyMs = await page.evaluate(() => (window as unknown as { readonly monthReady: Promise<number> }).monthReady);
  const readyTaskMs = await clock.workedMs();
  await untilQuiet(page, clock);
  return { page, clock, readyMs, readyTaskMs, taskMs: await clock.workedMs() };
}

/** How long a page's main thread has worked by now, in milliseconds of its own time: what others do meanwhile is not in it. */
export type WorkClock = { readonly workedMs: () => Promise<number> };

async function watchWork(page: Page): Promise<WorkClock> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return {
    workedMs: async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
    },
  };
}

const LOOK_MS = 250;
const QUIET_MS = 10;
const LOOKS = 80;

// What our page keeps open to hear of others' changes never ends: the network is no sign of quiet.
async function untilQuiet(page: Page, clock: WorkClock): Promise<void> {
  let before = await clock.workedMs();
  for (let look = 0; look < LOOKS; look += 1) {
    await page.waitForTimeout(LOOK_MS);
    const now = await clock.workedMs();
    if (now - before < QUIET_MS) return;
    before = now;
  }
  throw new Error(`the page was not quiet after ${LOOK_MS * LOOKS} ms`);
}

type Wanted = Pick<PageUnderTest, "chips" | "count">;

// Runs in the page before anything of it does. Looks once a frame, so it tells the frame in which the month stands.
function watchMonth({ chips, count }: Wanted): void {
  const standing = () => {
    const folded = [
      ...document.querySelectorAll("[role=cell] [aria-haspopup=dialog], [role=gridcell] [aria-haspopup=dialog]"),
    ];
    return folded.reduce(
      (sum, { textContent }) => sum + Number(/\d+/.exec(textContent ?? "")?.[0] ?? 0),
      document.querySelectorAll(chips).length,
    );
  };
  const monthReady = new Promise<number>((resolve) => {
    const look = () => {
      // What follows the frame's own work comes after it was handed to the screen.
      if (document.body !== null && standing() >= count) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { monthReady });
}
