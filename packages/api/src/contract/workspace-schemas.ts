import { z } from "zod";
import { idSchema, instantSchema } from "./text-schemas.ts";

export const workspaceSchema = z
  .strictObject({ id: idSchema, name: z.string().min(1).max(200), createdAt: instantSchema })
  .meta({ id: "Workspace" });
export type Workspace = z.infer<typeof workspaceSchema>;
