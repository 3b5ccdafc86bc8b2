import { z } from "zod";
import { CONVERSATION_MOST } from "./conversation-schemas.ts";
import { idSchema } from "./text-schemas.ts";

/** So many saved replies a workspace may keep, more than anybody can choose from. */
export const SAVED_REPLIES_MOST = 100;
/** Characters that the name of a saved reply may have; its text may have as many as a message. */
export const SAVED_REPLY_NAME_MOST = 80;

const savedReplyFields = {
  name: z.string().trim().min(1).max(SAVED_REPLY_NAME_MOST),
  text: z.string().trim().min(1).max(CONVERSATION_MOST.text),
};

/** An answer that is given often, under a name. */
export const savedReplySchema = z.strictObject({ id: idSchema, ...savedReplyFields }).meta({ id: "SavedReply" });
export const newSavedReplySchema = z.strictObject(savedReplyFields).meta({ id: "NewSavedReply" });
export type SavedReply = z.infer<typeof savedReplySchema>;
