import type { Locator } from "playwright-core";

/** As large as a finger's tip. */
export const LEAST_PX = 44;

/** What can be pressed in a part of the page and is too small for it, with what lies invisibly around it for the purpose. */
export function tooSmall(part: Locator): Promise<string[]> {
  return part.evaluate((root, leastPx) => {
    const pressed = root.querySelectorAll<HTMLElement>("button, a[href], [role=option]");
    return [...pressed].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || getComputedStyle(element).visibility === "hidden") return [];
      const around = getComputedStyle(element, "::after");
      const grownBy = (side: "top" | "bottom" | "left" | "right") =>
        around.content !== "none" && around.position === "absolute" ? Math.max(0, -Number.parseFloat(around[side])) : 0;
      const isTall = height + grownBy("top") + grownBy("bottom") >= leastPx - 0.5;
      // A line of words is as wide as it is; a mark has to be wide as well.
      const isWide = element.textContent !== "" || width + grownBy("left") + grownBy("right") >= leastPx - 0.5;
      return isTall && isWide
        ? []
        : [`${element.getAttribute("aria-label") ?? element.textContent} ${width}×${height}`];
    });
  }, LEAST_PX);
}
