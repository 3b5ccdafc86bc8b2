import type { Finding } from "@porchlight/core";

/** Tells one finding from another by what it speaks of. */
export function keyOf({ code, where }: Finding): string {
  return [code, where.from, where.to, where.channel, where.person, ...where.postIds].join("/");
}
