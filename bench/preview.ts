import type { Browser, Page } from "playwright-core";
import { apiOf } from "../tests/testing/api-client.ts";
import { openBrowser } from "../tests/testing/open-browser.ts";
import { readScenario } from "../tests/testing/read-scenario.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { SCENARIOS, type ScenarioName, STARTS_ON } from "../tests/testing/scenario.ts";
import { medianOf } from "./measure.ts";
import { printTable } from "./table.ts";

/** A frame of a screen that shows sixty a second. */
const AIM_MS = 16;
const PRESSES = 24;
const WARM_UP_PRESSES = 6;
/** Long enough that nothing of the key before is still shown; a few milliseconds more each time, for any moment of a frame. */
const REST_MS = 200;

/**
 * From a key on a slider to the screen: the frame that shows the plan of it, beside the next frame after a key that changes
 * nothing. Goals in the wizard, somebody's hours on the plan page, in a real browser. A key after a rest takes what the page
 * takes; one right after another has to wait for the screen, too, which shows no more than sixty frames a second.
 */
export async function benchPreview(): Promise<void> {
  const dataFolder = makeDataFolder();
  const server = await runServer({ dataFolder, port: await freePort() });
  const browser = await openBrowser();
  try {
    const rows = [];
    for (const name of SCENARIOS) {
      for (const screen of SCREENS) rows.push(await measureScreen(browser, { name, screen, url: server.url }));
    }
    printTable("From a key on a slider to the plan of it", rows);
  } finally {
    await browser.close();
    await server.stop();
    removeDataFolder(dataFolder);
  }
}

type Screen = {
  readonly title: string;
  readonly path: string;
  /** Where the plan is shown that is made while somebody changes something. */
  readonly preview: string;
  readonly slider: string;
};

const SCREENS: readonly Screen[] = [
  {
    title: "wizard, goals",
    path: "answers?step=goals",
    preview: "section[aria-label='The plan of these answers']",
    slider: "form [role=slider]",
  },
  { title: "plan, hours", path: "plan?try=true", preview: "#what-if [aria-busy]", slider: "#what-if [role=slider]" },
];

type Case = { readonly name: ScenarioName; readonly screen: Screen; readonly url: string };

async function measureScreen(browser: Browser, { name, screen, url }: Case) {
  const answers = readScenario(name, "answers");
  const api = apiOf(url);
  const { id } = await api.createWorkspace(name);
  await api.saveAnswers(id, { answers, step: "goals" });
  if (screen.path.startsWith("plan")) await api.createPlan(id, { answers, startsOn: STARTS_ON });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  await page.goto(`${url}/w/${id}/${screen.path}`, { waitUntil: "networkidle" });
  await page.locator(screen.slider).first().waitFor();
  await page.locator(screen.preview).first().waitFor();
  const rested = await pressKeys(page, { screen, rests: true });
  const atOnce = await pressKeys(page, { screen, rests: false });
  await page.close();
  return {
    business: name,
    screen: screen.title,
    "nothing, ms": rested.nothingMs,
    "plan, ms": rested.planMs,
    "plan / a frame": rested.planMs / AIM_MS,
    "at once: nothing, ms": atOnce.nothingMs,
    "at once: plan, ms": atOnce.planMs,
    "at once: plan / a frame": atOnce.planMs / AIM_MS,
    "in the slider's frame": rested.inSlidersFrame + atOnce.inSlidersFrame,
    "plans shown": rested.plans + atOnce.plans,
  };
}

type Times = { readonly sliderMs: number; readonly planMs: number };
type Keys = { readonly screen: Screen; readonly rests: boolean };

// In turn with a key that changes nothing: the next frame is a while away for that one, too.
async function pressKeys(page: Page, { screen: { preview, slider }, rests }: Keys) {
  const changing: Times[] = [];
  const idle: number[] = [];
  await page.locator(slider).first().focus();
  for (let press = 0; press < WARM_UP_PRESSES + PRESSES; press += 1) {
    const restMs = rests ? REST_MS + ((press * 7) % AIM_MS) : 0;
    const timedIdle = await page.evaluateHandle(timeNextFrame);
    await page.waitForTimeout(restMs);
    await page.keyboard.press("Shift");
    const idleMs = await timedIdle.evaluate(({ time }) => time);
    const timed = await page.evaluateHandle(timeNextKey, preview);
    await page.waitForTimeout(restMs);
    // To and fro, so that the slider comes to no end.
    await page.keyboard.press(press % 6 < 3 ? "ArrowLeft" : "ArrowRight");
    const time = await timed.evaluate(({ times }) => times);
    if (press < WARM_UP_PRESSES) continue;
    idle.push(idleMs);
    if (time !== undefined) changing.push(time);
  }
  return {
    nothingMs: medianOf(idle),
    planMs: medianOf(changing.map(({ planMs }) => planMs)),
    inSlidersFrame: changing.filter(({ sliderMs, planMs }) => planMs - sliderMs < AIM_MS / 2).length,
    plans: changing.length,
  };
}

// Runs in the page.
function timeNextFrame(): { readonly time: Promise<number> } {
  const time = new Promise<number>((resolve) => {
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
      { once: true, capture: true },
    );
  });
  return { time };
}

// Runs in the page. A key may change nothing in the plan: then there is nothing to time.
function timeNextKey(preview: string): { readonly times: Promise<Times | undefined> } {
  const QUIET_MS = 1500;
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
  const times = new Promise<Times | undefined>((resolve) => {
    document.addEventListener(
      "keydown",
      async ({ timeStamp }) => {
        const plan = new Promise<number | undefined>((settle) => {
          const shown = document.querySelector(preview);
          const observer = new MutationObserver((changes) => {
            if (changes.every(({ type }) => type === "attributes")) return;
            observer.disconnect();
            settle(painted());
          });
          if (shown !== null)
            observer.observe(shown, { childList: true, characterData: true, attributes: true, subtree: true });
          setTimeout(() => {
            observer.disconnect();
            settle(undefined);
          }, QUIET_MS);
        });
        const sliderMs = (await painted()) - timeStamp;
        const shownAt = await plan;
        resolve(shownAt === undefined ? undefined : { sliderMs, planMs: shownAt - timeStamp });
      },
      { once: true, capture: true },
    );
  });
  return { times };
}
