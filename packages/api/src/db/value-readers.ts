// PostgreSQL's type numbers (pg_type.oid) of the values that the two drivers would turn into different things.
const INT8 = 20;
const DATE = 1082;
const TIME = 1083;
const TIMESTAMPTZ = 1184;

/**
 * How values come out of either engine: days and wall times as SQL's own text, moments as ISO text in UTC, whole numbers
 * as numbers.
 */
export const valueReaders: Readonly<Record<number, (text: string) => string | number>> = {
  [INT8]: toSafeInteger,
  [DATE]: (text) => text,
  [TIME]: (text) => text,
  [TIMESTAMPTZ]: toInstant,
};

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number below 2^53, got ${text}`);
  return value;
}

/** `2026-11-22 10:00:00.5+05:30` → `2026-11-22T04:30:00.500Z`, whatever zone the session speaks. */
function toInstant(text: string): string {
  const inUtc = IN_UTC.exec(text);
  // Nearly all there is, and rows come by the thousand.
  if (inUtc !== null) return `${inUtc[1]}T${inUtc[2]}.${(inUtc[3] ?? "").padEnd(3, "0").slice(0, 3)}Z`;
  const iso = text.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00");
  return new Date(iso).toISOString();
}

const IN_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/;
