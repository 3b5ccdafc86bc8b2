/** A name for one wish to create something: sent again under it, the wish is granted once. */
export function newRequestKey(): string {
  // crypto.randomUUID is missing on pages that come over plain HTTP from another machine.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
