import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const SECRET_BYTES = 32;

/** A secret that nobody guesses, fit for an address: 256 bits. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What is kept of a secret: its SHA-256, from which it can't be told. */
export function fingerprintOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The one of these that a secret opens. It takes as long whichever it is, and where it is none. */
export function findBySecret<Kept extends { readonly fingerprint: string }>(
  kept: readonly Kept[],
  secret: string,
): Kept | undefined {
  const given = Buffer.from(fingerprintOf(secret));
  let found: Kept | undefined;
  for (const each of kept) {
    const known = Buffer.from(each.fingerprint);
    if (known.length === given.length && timingSafeEqual(known, given)) found = each;
  }
  return found;
}
