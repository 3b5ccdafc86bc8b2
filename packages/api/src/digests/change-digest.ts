import type { Instant } from "@porchlight/core";
import type { z } from "zod";
import type { digestChangeSchema } from "../contract/digest-schemas.ts";
import type { KeptDigest } from "./digests-store.ts";

type DigestChange = z.infer<typeof digestChangeSchema>;

/** A digest as it is after a change, as its next version. */
export function changeDigest(
  before: KeptDigest,
  { change, now }: { readonly change: DigestChange; readonly now: Instant },
): KeptDigest {
  const { person, ...others } = change;
  const { person: personBefore, ...kept } = before;
  const personAfter = person === undefined ? personBefore : (person ?? undefined);
  return {
    ...kept,
    ...others,
    ...(personAfter === undefined ? {} : { person: personAfter }),
    version: before.version + 1,
    updatedAt: now,
  };
}
