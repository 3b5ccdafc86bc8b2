import { SLUG_MAX, slugSchema } from "@porchlight/api/contract";

/** An address made of a name: "Café Señorial" becomes "cafe-senorial". Empty where it can be made into none. */
export function suggestSlug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX)
    .replace(/^-|-$/g, "");
  return slugSchema.safeParse(plain).success ? plain : "";
}
