import { z } from "zod";

/** The most that one import takes: bytes of the file, and rows below its heading. */
export const IMPORT_BYTES_MAX = 2_097_152;
export const IMPORT_ROWS_MOST = 5000;

/** The columns of a file of conversations; the first four are needed. */
export const IMPORT_COLUMNS = [
  "channel",
  "customer",
  "text",
  "at",
  "kind",
  "private",
  "answered_at",
  "answer",
] as const;

/** What an import did. */
export const conversationImportSchema = z
  .strictObject({
    created: z.int().min(0),
    repeated: z.int().min(0).meta({ description: "Rows that were there already, here or in the file itself" }),
  })
  .meta({ id: "ConversationImport" });
export type ConversationImport = z.infer<typeof conversationImportSchema>;
