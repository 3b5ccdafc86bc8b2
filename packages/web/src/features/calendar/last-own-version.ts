/**
 * The version that a change begun on `version` goes out on: after it come those that one's own changes made meanwhile, up to
 * the first that is somebody else's, which the server then tells of.
 */
export function lastOwnVersion(own: ReadonlySet<number>, version: number): number {
  let last = version;
  while (own.has(last + 1)) last += 1;
  return last;
}
