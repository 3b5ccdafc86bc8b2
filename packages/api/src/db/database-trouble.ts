/** What a failed query means for the caller: nothing reached the database, or it has to be tried again. */
export type DatabaseTrouble = "unavailable" | "conflict";

const CONFLICT = new Set([
  "40001", // serialization failure
  "40P01", // deadlock
]);
const UNAVAILABLE = new Set([
  "57014", // statement timeout
  "55P03", // lock timeout
  "57P01", // the server is going down
  "57P02",
  "57P03", // the server is starting
  "53300", // too many connections
  "55000", // the database takes no connections
  "25P03", // idle in transaction for too long
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
// node-postgres reports a lost connection and a full pool in words only.
const UNAVAILABLE_WORDS =
  /Connection terminated|is not queryable|timeout exceeded when trying to connect|Query read timeout/;

/** Tells a database in trouble from a mistake of ours; `undefined` for the latter. SQLSTATE codes, PostgreSQL appendix A. */
export function databaseTroubleOf(error: unknown): DatabaseTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (CONFLICT.has(code) || isOutgrownStatement(error)) return "conflict";
  if (UNAVAILABLE.has(code) || code.startsWith("08") || UNAVAILABLE_WORDS.test(error.message)) return "unavailable";
  return undefined;
}

/** A statement that was parsed before its tables changed: asked again, it is parsed anew. PostgreSQL has no code of its own for it. */
export function isOutgrownStatement(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "0A000") return false;
  return "routine" in error && error.routine === "RevalidateCachedQuery";
}

/** The name of the unique constraint or index that a write ran into. */
export function brokenUniqueness(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "23505") return undefined;
  return "constraint" in error ? String(error.constraint) : undefined;
}
