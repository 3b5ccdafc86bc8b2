import { z } from "zod";
import { newConversationSchema } from "./conversation-schemas.ts";
import { instantSchema } from "./text-schemas.ts";

/** Bytes that what a hook receives may have; a message as people write it is far smaller. */
export const HOOK_BYTES_MAX = 65_536;
/** Characters of the ids by which a channel knows its threads and messages. */
const OUTER_ID_MOST = 500;

const outerIdSchema = z.string().min(1).max(OUTER_ID_MOST);

/** What a customer said, as another program tells it. */
export const receivedMessageSchema = z
  .strictObject({
    channel: newConversationSchema.shape.channel,
    isPrivate: newConversationSchema.shape.isPrivate.default(false),
    kind: newConversationSchema.shape.kind,
    customer: newConversationSchema.shape.customer,
    text: newConversationSchema.shape.text,
    at: newConversationSchema.shape.at,
    threadId: z.exactOptional(outerIdSchema).meta({
      description: "The channel's id of what belongs together: a follow-up joins the conversation that has it",
    }),
    messageId: outerIdSchema.meta({ description: "The channel's id of the message; told twice it is one message" }),
  })
  .meta({ id: "ReceivedMessage" });
export type ReceivedMessage = z.infer<typeof receivedMessageSchema>;

/** The secret with which a hook's messages are signed; it is shown when it is made, and never again. */
export const newHookSecretSchema = z
  .strictObject({
    secret: z.string().meta({ description: "Begins with whsec_, as libraries of Standard Webhooks take it" }),
    createdAt: instantSchema,
  })
  .meta({ id: "NewHookSecret" });

export const hookSecretSchema = z.strictObject({ createdAt: instantSchema }).meta({ id: "HookSecret" });
export type HookSecret = z.infer<typeof hookSecretSchema>;
