import { hashKey } from "@tanstack/react-query";

/** Whether two pieces of JSON say the same; a database may give the fields back in another order. */
export function isSame(a: unknown, b: unknown): boolean {
  return hashKey([a]) === hashKey([b]);
}
