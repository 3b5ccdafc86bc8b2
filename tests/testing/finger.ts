import type { Locator, Page } from "playwright-core";

type Point = { readonly x: number; readonly y: number };

/** A finger on a touch screen, as the browser hears one: what Playwright has for touch is a tap alone. */
export type Finger = {
  /** Puts it down and leaves it there until what lies under it is in its hand. */
  readonly lift: (chip: Locator) => Promise<void>;
  /** Puts it down and leaves it there until something else has come of it. */
  readonly rest: (chip: Locator, until: () => Promise<unknown>) => Promise<void>;
  readonly moveTo: (place: Locator | Point) => Promise<void>;
  readonly letGo: () => Promise<void>;
  /** Wipes from one point to another without resting, as one scrolls, and waits until the page lies still. */
  readonly swipe: (from: Point, to: Point) => Promise<void>;
};

const STEPS = 8;
const STILL_FRAMES = 10;

export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let at: Point = { x: 0, y: 0 };
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", point?: Point) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: point === undefined ? [] : [point] });

  async function putDown(point: Point) {
    at = point;
    await touch("touchStart", point);
  }
  async function moveTo(place: Locator | Point) {
    const to = "x" in place ? place : await middleOf(place);
    const from = at;
    for (let step = 1; step <= STEPS; step += 1) {
      at = { x: from.x + ((to.x - from.x) * step) / STEPS, y: from.y + ((to.y - from.y) * step) / STEPS };
      await touch("touchMove", at);
    }
  }
  const letGo = async () => void (await touch("touchEnd"));

  return {
    lift: async (chip) => {
      await toMiddleOfScreen(chip);
      await putDown(await middleOf(chip));
      await page.locator("html[data-dragging]").waitFor();
    },
    rest: async (chip, until) => {
      await toMiddleOfScreen(chip);
      await putDown(await middleOf(chip));
      await until();
      await letGo();
    },
    moveTo,
    letGo,
    swipe: async (from, to) => {
      await putDown(from);
      await moveTo(to);
      await letGo();
      await lieStill(page);
    },
  };
}

/** A page that still glides keeps the finger's next moves for itself. */
function lieStill(page: Page): Promise<void> {
  return page.evaluate(async (frames) => {
    let last = Number.NaN;
    for (let still = 0; still < frames; still = window.scrollY === last ? still + 1 : 0) {
      last = window.scrollY;
      await new Promise(requestAnimationFrame);
    }
  }, STILL_FRAMES);
}

/** Bars lie over the edges of the screen, and what stands below them cannot be touched. */
function toMiddleOfScreen(chip: Locator): Promise<void> {
  return chip.evaluate((element) => element.scrollIntoView({ block: "center" }));
}

async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("there is nothing on the screen to touch");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
