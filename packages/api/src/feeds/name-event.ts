import { createHash } from "node:crypto";

/** Names made of parts, those that come again numbered. */
export function namesOnce(): (parts: readonly string[]) => string {
  const counts = new Map<string, number>();
  return (parts) => {
    const name = JSON.stringify(parts);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return createHash("sha256").update(`${name} ${count}`).digest("hex").slice(0, 32);
  };
}

/** By what calendars know a thing again. */
export function uidOf(kind: string, name: string): string {
  return `${kind}-${name}@porchlight`;
}
