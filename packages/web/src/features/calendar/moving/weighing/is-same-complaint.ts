import type { Finding } from "@porchlight/core";

/** The same complaint about the same thing, though its figures or days may have shifted. */
export function isSameComplaint(a: Finding, b: Finding): boolean {
  if (a.code !== b.code || a.where.channel !== b.where.channel || a.where.person !== b.where.person) return false;
  if (a.where.postIds.length > 0) return a.where.postIds.some((id) => b.where.postIds.includes(id));
  return a.where.from <= b.where.to && b.where.from <= a.where.to;
}
