import { CHANNELS } from "@porchlight/core";
import { z } from "zod";
import { instantSchema } from "./text-schemas.ts";

/** Characters that the last part of the page's address may have. */
export const SLUG_MIN = 3;
export const SLUG_MAX = 60;
/** Characters of the line for those in a hurry. */
export const HURRY_LINE_MAX = 200;
const LINK_MAX = 500;

/** Below `/p/` these name what all pages share. */
export const RESERVED_SLUGS: readonly string[] = ["assets"];

/** The last part of the address of a page that shows a promise: `/p/paso-doble`. */
export const slugSchema = z
  .string()
  .min(SLUG_MIN)
  .max(SLUG_MAX)
  .refine((text) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(text), { params: { code: "not-a-slug" } })
  .refine((text) => !RESERVED_SLUGS.includes(text), { params: { code: "slug-reserved" } })
  .meta({
    description: "Small letters a to z, digits and hyphens; a hyphen is neither first nor last",
    example: "paso-doble",
  });

const linkSchema = z
  .string()
  .max(LINK_MAX)
  .refine(isWebAddress, { params: { code: "not-a-web-address" } })
  .meta({ description: "An address that begins with https:// or http://", format: "uri" });

export const promiseSettingsSchema = z.strictObject({
  slug: slugSchema,
  isPublished: z.boolean().meta({ description: "Whether anybody may see the promise under `/p/{slug}`" }),
  hurryLine: z
    .string()
    .trim()
    .max(HURRY_LINE_MAX)
    .meta({ description: "What whoever is in a hurry may do, such as a telephone number; empty for nothing" }),
  links: z
    .partialRecord(z.enum(CHANNELS), linkSchema)
    .meta({ description: "Where the channels are found; a channel without one is shown by its name" }),
});
export type PromiseSettings = z.infer<typeof promiseSettingsSchema>;

/** How a workspace shows its promise. Version 0, and no slug, until somebody has saved it. */
export const storedPromiseSettingsSchema = z
  .strictObject({
    ...promiseSettingsSchema.shape,
    slug: slugSchema.nullable(),
    version: z.int().min(0),
    updatedAt: instantSchema.nullable(),
  })
  .meta({ id: "StoredPromiseSettings" });
export type StoredPromiseSettings = z.infer<typeof storedPromiseSettingsSchema>;

/** `URL` reads addresses as browsers do, so nothing gets by that a browser would run. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
