import type { Page } from "playwright-core";

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** How much of what was drawn has moved by itself since the page was opened, as the browser counts it: 1 is a whole screen by its height. */
export function shiftedShare(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly LayoutShift[];
          resolve(shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        // Where nothing has moved nobody is called.
        setTimeout(() => resolve(0), 500);
      }),
  );
}
