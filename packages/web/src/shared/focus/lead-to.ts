const FRAMES = 5;

/**
 * Scrolls to a part of the page. Parts come by their real height only when they are near the screen, and a page that was just
 * opened is scrolled to its top, so the way there is gone again until it holds. Returns what breaks it off.
 */
export function leadTo(part: Element, block: ScrollLogicalPosition): () => void {
  let frame = 0;
  const go = (left: number) => {
    part.scrollIntoView({ block });
    if (left > 0) frame = requestAnimationFrame(() => go(left - 1));
  };
  go(FRAMES);
  return () => cancelAnimationFrame(frame);
}
