import { existsSync } from "node:fs";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// Without a graphics card an emulated one paints a page in seconds; the browser's own painter takes milliseconds.
// Its language decides how days and hours read: a story that is about another names it.
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--accept-lang=en-GB"];

/**
 * Opens a real Chromium: the one named by CHROMIUM_PATH, else an installed one, else the one that comes as a package.
 * Throws where none can be started; nothing is skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  }
  packedChromium.setGraphicsMode = false;
  return chromium.launch({
    executablePath: await packedChromium.executablePath(),
    args: [...packedChromium.args.filter((argument) => argument !== "--single-process"), ...ARGUMENTS],
  });
}
