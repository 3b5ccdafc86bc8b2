/** What one frame spends on it, in milliseconds: with more, what moves under a hand would stutter. */
const TURN_MS = 6;

/**
 * Takes the steps of a long work from the next frame on, some of them a frame, and tells what came of it. Returns the way
 * to stop it before its end.
 */
export function inTurns<Result>(steps: Iterator<unknown, Result>, onDone?: (result: Result) => void): () => void {
  let frame = requestAnimationFrame(takeTurn);
  return () => cancelAnimationFrame(frame);

  function takeTurn() {
    const end = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done === true) return onDone?.(step.value);
    } while (performance.now() < end);
    frame = requestAnimationFrame(takeTurn);
  }
}
