export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * Which of some boxes an arrow key leads to from one of them: the nearest in that direction, where a step aside counts
 * three times. Undefined where nothing lies that way.
 */
export function nearestInDirection(from: Box, boxes: readonly Box[], key: string): number | undefined {
  const ways = boxes.flatMap((box, index) => {
    const cost = costOf(offsetBetween(from, box), key);
    return cost === undefined ? [] : [{ index, cost }];
  });
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.index;
}

const ASIDE_WEIGHT = 3;

function costOf({ x, y }: { readonly x: number; readonly y: number }, key: string): number | undefined {
  if (key === "ArrowRight" && x > 1) return x + Math.abs(y) * ASIDE_WEIGHT;
  if (key === "ArrowLeft" && x < -1) return -x + Math.abs(y) * ASIDE_WEIGHT;
  if (key === "ArrowDown" && y > 1) return y + Math.abs(x) * ASIDE_WEIGHT;
  if (key === "ArrowUp" && y < -1) return -y + Math.abs(x) * ASIDE_WEIGHT;
  return undefined;
}

function offsetBetween(a: Box, b: Box): { readonly x: number; readonly y: number } {
  return { x: b.left + b.width / 2 - a.left - a.width / 2, y: b.top + b.height / 2 - a.top - a.height / 2 };
}
