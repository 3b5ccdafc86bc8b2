/** A measure of a week that is a sum over its gaps: what the gap from one point of the ring to the next counts for. */
export type GapMeasure = (from: number, to: number) => number;

/** What further points, by their indexes in ascending order, change about a measure: each costs only a look at the gap it cuts. */
export type CutGaps = (indexes: readonly number[], measure: GapMeasure) => number;

/** Cuts the gaps between points placed on a ring of this length at any of these points; both in ascending order. */
export function cutGaps(placed: readonly number[], points: readonly number[], ringLength: number): CutGaps {
  const gaps = points.map((point) => gapAround(placed, point, ringLength));
  return (indexes, measure) => {
    let change = 0;
    // Over the ring's end the last of the points comes before the first.
    let earlier = (points[indexes[indexes.length - 1] ?? 0] ?? 0) - ringLength;
    for (const index of indexes) {
      const at = points[index] ?? 0;
      const { before, after } = gaps[index] ?? { before: at, after: at };
      const from = Math.max(before, earlier);
      change += measure(from, at) + measure(at, after) - measure(from, after);
      earlier = at;
    }
    return change;
  };
}

/** The placed points before a point, and at or after it; not wrapped into the ring. */
type Gap = { readonly before: number; readonly after: number };

function gapAround(placed: readonly number[], point: number, ringLength: number): Gap {
  const next = placed.findIndex((other) => other >= point);
  const first = placed[0] ?? point;
  const last = placed[placed.length - 1] ?? point;
  if (next < 0) return { before: last, after: first + ringLength };
  return { before: placed[next - 1] ?? last - ringLength, after: placed[next] ?? first };
}
