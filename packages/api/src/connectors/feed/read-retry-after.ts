/** Longer than this nobody waits without looking. */
const LONGEST_SECONDS = 86_400;

/** The seconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110), up to a day; undefined where it says nothing. */
export function readRetryAfter(header: string | undefined, nowMs: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - nowMs) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), LONGEST_SECONDS);
}
