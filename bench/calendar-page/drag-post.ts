import type { IsoDate } from "@porchlight/core";
import type { Page } from "playwright-core";
import { POST_IN_HAND } from "./full-month.ts";
import type { WorkClock } from "./open-page.ts";

/** So many steps of the mouse a day, over every day of the month. */
const STEPS_A_DAY = 6;

export type Drag = {
  /** Between one frame and the next, from the press until the mouse is over the last day. */
  readonly frameMs: readonly number[];
  /** What the main thread worked meanwhile. */
  readonly taskMs: number;
};

export type Drop = {
  /** From letting go to the frame that shows the post on its new day. */
  readonly shownMs: number;
  /** From letting go to the server's answer. */
  readonly confirmedMs: number;
};

type DragOptions = { readonly clock: WorkClock; readonly chips: string; readonly to: IsoDate };

/** Takes the post in hand over every day of the month in real steps of the mouse, row by row, and on to a day. */
export async function dragOverMonth(page: Page, { clock, chips, to }: DragOptions): Promise<Drag> {
  const grab = await page.locator(chips).filter({ hasText: POST_IN_HAND.title }).first().boundingBox();
  const boxes = await page
    .locator(DAYS)
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
  const target = await page.locator(dayOf(to)).first().boundingBox();
  if (grab === null || target === null) throw new Error(`no post to take, or no ${to} on the screen`);
  const path = throughAll(boxes as DOMRect[]);
  const before = await clock.workedMs();
  await page.evaluate(recordFrames);
  await page.mouse.move(grab.x + grab.width / 2, grab.y + grab.height / 2);
  await page.mouse.down();
  for (const { x, y } of [...path, middleOf(target)]) await page.mouse.move(x, y);
  const frameMs = await page.evaluate(() =>
    (window as unknown as { readonly stopFrames: () => number[] }).stopFrames(),
  );
  return { frameMs, taskMs: (await clock.workedMs()) - before };
}

/** Lets go of the post over a day and waits until it stands there and the server has it. */
export async function letGo(page: Page, on: IsoDate): Promise<Drop> {
  await page.evaluate(watchDrop, { day: dayOf(on), title: POST_IN_HAND.title });
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { readonly dropped: Promise<Drop> }).dropped);
}

const DAYS = ":is([role=cell], [role=gridcell])[data-date]";

function dayOf(date: IsoDate): string {
  return `:is([role=cell], [role=gridcell])[data-date="${date}"]`;
}

type Point = { readonly x: number; readonly y: number };
type Box = Point & { readonly width: number; readonly height: number };

/** Row by row, to and fro. */
function throughAll(boxes: readonly Box[]): Point[] {
  const rows = [...Map.groupBy(boxes, ({ y }) => Math.round(y)).values()];
  return rows.flatMap((row, index) => {
    const points = row.flatMap(({ x, y, width, height }) =>
      Array.from({ length: STEPS_A_DAY }, (_, step) => ({
        x: x + (width * (step + 0.5)) / STEPS_A_DAY,
        y: y + height / 2,
      })),
    );
    return index % 2 === 0 ? points : points.reverse();
  });
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

// Runs in the page.
function recordFrames(): void {
  const times: number[] = [];
  let isOver = false;
  const record = (now: number) => {
    if (isOver) return;
    times.push(now);
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
  const stopFrames = () => {
    isOver = true;
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  };
  Object.assign(window, { stopFrames });
}

type Watched = { readonly day: string; readonly title: string };

// Runs in the page.
function watchDrop({ day, title }: Watched): void {
  const answered = new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const answer = list.getEntriesByType("resource").find(({ name }) => name.endsWith("/posts/changes"));
      if (answer === undefined) return;
      observer.disconnect();
      resolve((answer as PerformanceResourceTiming).responseEnd);
    });
    observer.observe({ entryTypes: ["resource"] });
  });
  const dropped = new Promise<Drop>((resolve) => {
    const start = ({ timeStamp }: Event) => {
      const look = () => {
        const stands = [...document.querySelectorAll(day)].some(({ textContent }) => textContent?.includes(title));
        if (!stands) return requestAnimationFrame(look);
        setTimeout(async () => {
          const shownMs = performance.now() - timeStamp;
          resolve({ shownMs, confirmedMs: (await answered) - timeStamp });
        });
      };
      requestAnimationFrame(look);
    };
    window.addEventListener("pointerup", start, { once: true, capture: true });
  });
  Object.assign(window, { dropped });
}
