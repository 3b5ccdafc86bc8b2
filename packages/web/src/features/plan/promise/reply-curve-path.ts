export type CurvePoint = { readonly withinMinutes: number; readonly share: number };
export type CurveSize = { readonly width: number; readonly height: number };

/** The line ends at two days. */
const LAST_MINUTES = 2880;
/** Room for "100%" at the left, and above the highest line. */
const LEFT_PIXELS = 44;
const TOP_PIXELS = 16;

/** Where a point of the curve lies, in pixels: hours on a root scale to the right, shares up. */
export function placeAt({ withinMinutes, share }: CurvePoint, { width, height }: CurveSize) {
  const right = Math.sqrt(Math.min(withinMinutes, LAST_MINUTES) / LAST_MINUTES);
  return {
    x: round(LEFT_PIXELS + right * (width - LEFT_PIXELS - 1)),
    y: round(height - share * (height - TOP_PIXELS)),
  };
}

/** The points joined from nothing at no time; closed, the way goes down to the ground and back. */
export function curvePath(
  points: readonly CurvePoint[],
  size: CurveSize,
  { isClosed = false }: { readonly isClosed?: boolean } = {},
): string {
  const start: CurvePoint = { withinMinutes: 0, share: 0 };
  const ground = isClosed ? [{ withinMinutes: points.at(-1)?.withinMinutes ?? 0, share: 0 }] : [];
  const way = [start, ...points, ...ground].map((point) => {
    const { x, y } = placeAt(point, size);
    return `${x} ${y}`;
  });
  return `M${way.join("L")}${isClosed ? "Z" : ""}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
