import { CHANNELS } from "@porchlight/core";
import { z } from "zod";
import { VIEWER_NAME_MAX } from "./live-schemas.ts";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** So many brands a workspace watches, so many looks are kept of each, and so many characters their parts may have. */
export const WATCHED_BRANDS_MOST = 50;
export const BRAND_LOOKS_MOST = 200;
export const WATCHED_BRAND_MOST = { name: 120, why: 1000, link: 2048, note: 2000 } as const;

const linkSchema = z
  .string()
  .trim()
  .max(WATCHED_BRAND_MOST.link)
  .refine(isHttpsAddress, { params: { code: "not-https" } })
  .meta({ description: "An address that begins with https://", format: "uri" });

const brandFields = {
  name: z.string().trim().min(1).max(WATCHED_BRAND_MOST.name),
  why: z.string().trim().max(WATCHED_BRAND_MOST.why).meta({ description: "What there is to learn from it" }),
  links: z
    .partialRecord(z.enum(CHANNELS), linkSchema)
    .refine((links) => Object.keys(links).length > 0, { params: { code: "missing" } })
    .meta({ description: "Where it is found, by channel; at least one" }),
};

/** A brand to learn from. */
export const watchedBrandSchema = z
  .strictObject({
    id: idSchema,
    version: z.int().min(1).meta({ description: "Each look makes another one, too" }),
    ...brandFields,
    watchedSince: instantSchema,
    updatedAt: instantSchema,
    lastLookAt: z.exactOptional(instantSchema),
    lookCount: z.int().min(0),
  })
  .meta({ id: "WatchedBrand", description: "A brand to learn from, which somebody looks at once a month" });
export type WatchedBrand = z.infer<typeof watchedBrandSchema>;

export const newWatchedBrandSchema = z.strictObject(brandFields).meta({ id: "NewWatchedBrand" });
export type NewWatchedBrand = z.infer<typeof newWatchedBrandSchema>;

export const watchedBrandChangeSchema = z
  .strictObject({
    name: z.exactOptional(brandFields.name),
    why: z.exactOptional(brandFields.why),
    links: z.exactOptional(brandFields.links),
  })
  .refine((change) => Object.keys(change).length > 0, { params: { code: "missing" } })
  .meta({ id: "WatchedBrandChange" });

const noteSchema = z.string().trim().max(WATCHED_BRAND_MOST.note);
const lookFields = {
  posted: noteSchema.meta({ description: "What it posted lately" }),
  worked: noteSchema.meta({ description: "What of it worked" }),
  toTry: noteSchema.meta({ description: "What to try here" }),
  lookedBy: z
    .exactOptional(z.string().trim().min(1).max(VIEWER_NAME_MAX))
    .meta({ description: "Who looked, as they call themselves" }),
};

/** What somebody saw who looked at a brand. */
export const brandLookSchema = z
  .strictObject({
    id: idSchema,
    lookedAt: instantSchema,
    ...lookFields,
    ideaId: z.exactOptional(idSchema).meta({ description: "The post that was made of it" }),
  })
  .meta({ id: "BrandLook" });
export type BrandLook = z.infer<typeof brandLookSchema>;

export const newBrandLookSchema = z
  .strictObject(lookFields)
  .refine(({ posted, worked, toTry }) => `${posted}${worked}${toTry}` !== "", { params: { code: "missing" } })
  .meta({ id: "NewBrandLook" });
export type NewBrandLook = z.infer<typeof newBrandLookSchema>;

/** `URL` reads addresses as browsers do, so nothing gets by that a browser would run. */
export function isHttpsAddress(text: string): boolean {
  return /^https:\/\//i.test(text) && URL.canParse(text);
}
