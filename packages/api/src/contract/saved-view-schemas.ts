import { z } from "zod";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** So many views a workspace may keep, and so many characters their parts may have. */
export const SAVED_VIEWS_MOST = 50;
export const SAVED_VIEW_MOST = { name: 80, search: 1000 } as const;

const savedViewFields = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(SAVED_VIEW_MOST.name)
    .meta({ description: "No two of a workspace differ in capitals alone" }),
  search: z
    .string()
    .max(SAVED_VIEW_MOST.search)
    .meta({ description: "View and filter as the calendar's address has them after its question mark" }),
};

/** A view and a filter of the calendar under a name, for everybody in the workspace. */
export const savedViewSchema = z
  .strictObject({
    id: idSchema,
    version: z.int().min(1),
    ...savedViewFields,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: "SavedView" });
export type SavedView = z.infer<typeof savedViewSchema>;
export const newSavedViewSchema = z.strictObject(savedViewFields).meta({ id: "NewSavedView" });
export const savedViewChangeSchema = z
  .strictObject({ name: z.exactOptional(savedViewFields.name), search: z.exactOptional(savedViewFields.search) })
  .refine((change) => Object.keys(change).length > 0, { params: { code: "missing" } })
  .meta({ id: "SavedViewChange" });
