import type { NewDigest } from "../contract/digest-schemas.ts";

/** A digest as it may be handed in: every day at seven. */
export function aDigest(parts: Partial<NewDigest> = {}): NewDigest {
  return {
    mail: "owner@example.org",
    time: "07:00",
    zone: "America/Phoenix",
    days: ["mo", "tu", "we", "th", "fr", "sa", "su"],
    sendsEmpty: false,
    ...parts,
  };
}
