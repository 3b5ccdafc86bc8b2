import { SLUG_MAX, SLUG_MIN } from "@porchlight/api/contract";

/** An address made of a name: "Café Señorial" becomes "cafe-senorial". Empty where nothing of it can stand in one. */
export function suggestSlug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX)
    .replace(/^-|-$/g, "");
  return plain.length < SLUG_MIN ? "" : plain;
}
