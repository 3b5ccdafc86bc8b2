import { useEffect, useState } from "react";

/** What a page draws first takes a frame or two to settle. */
const SETTLED_MS = 100;

/** True from a moment after the first drawing on: what nobody sees yet waits for it. */
export function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: number | undefined;
    // A frame comes once the drawing is done, however long that takes.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setDrawn(true), SETTLED_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, []);
  return isDrawn;
}
