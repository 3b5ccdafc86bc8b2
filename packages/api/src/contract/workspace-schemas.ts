import { z } from "zod";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** Characters that the name of a workspace may have. */
export const WORKSPACE_NAME_MAX = 200;

export const workspaceSchema = z
  .strictObject({ id: idSchema, name: z.string().min(1).max(WORKSPACE_NAME_MAX), createdAt: instantSchema })
  .meta({ id: "Workspace" });
export type Workspace = z.infer<typeof workspaceSchema>;
