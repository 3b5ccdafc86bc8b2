/** A share that was counted, with what it may be: of few the range is wide. */
export type ShareRange = {
  /** 0 to 1. */
  readonly share: number;
  /** The least that the share would be in the long run, with 95%; 0 to 1. */
  readonly low: number;
  /** The most that it would be. */
  readonly high: number;
};

/** Standard deviations on both sides that hold 95%. */
const DEVIATIONS = 1.959964;

/** Wilson's range, which stays within 0 and 1 and is honest for few; null of none. */
export function shareRange(count: number, total: number): ShareRange | null {
  if (total === 0) return null;
  const share = count / total;
  const weight = DEVIATIONS ** 2 / total;
  const middle = (share + weight / 2) / (1 + weight);
  const reach = Math.sqrt(weight * (share * (1 - share) + weight / 4)) / (1 + weight);
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
