import type { Finding, Post } from "@porchlight/core";

/** Checks that say what a post lacks before it can go out, or why a network would refuse it. */
const CODES: readonly string[] = ["says-nothing", "over-limit", "too-many-media", "needs-media", "missing-alt"];
const MOST = 3;

/** What one post still lacks, gravest first. */
export function listMissing({ id }: Pick<Post, "id">, findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ code, where }) => CODES.includes(code) && where.postIds.includes(id))
    .toSorted((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code))
    .slice(0, MOST);
}
