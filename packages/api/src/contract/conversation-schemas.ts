import {
  CHANNELS,
  CONVERSATION_KINDS,
  type Conversation,
  type ReplyDue,
  reasonSchema,
  SETTLED_HOWS,
} from "@porchlight/core";
import { z } from "zod";
import { idSchema, instantSchema, momentSchema, personNameSchema } from "./text-schemas.ts";

/** The most that a conversation holds: names, texts and notes in characters, messages in pieces. */
export const CONVERSATION_MOST = { customer: 200, text: 20_000, notes: 20_000, messages: 2000 } as const;
/** So many of a conversation's messages are shown, the newest. */
export const MESSAGES_SHOWN_MOST = 500;
/** So many characters of the last message stand in a list. */
export const LINE_TEXT_LENGTH = 280;
/** Those who wait are counted up to this many; it stands for more as well. */
export const WAITING_COUNTED_MOST = 1000;
/** Clocks of channels may be ahead of ours by so much. */
export const AHEAD_MOST_MINUTES = 5;

const MESSAGE_SIDES = ["customer", "business"] as const;
const CLOCKS = ["wall", "working"] as const;

const customerSchema = z
  .string()
  .trim()
  .min(1)
  .max(CONVERSATION_MOST.customer)
  .meta({ description: "Who said it, as the channel shows the name" });
const textSchema = z.string().trim().min(1).max(CONVERSATION_MOST.text);
const notesSchema = z
  .string()
  .max(CONVERSATION_MOST.notes)
  .meta({ description: "For the people who answer; nobody else reads it" });
const writtenAtSchema = momentSchema.meta({
  description: `When it was written; now, if it is left away, and at most ${AHEAD_MOST_MINUTES} minutes ahead`,
});

const replyDueSchema: z.ZodType<ReplyDue> = z
  .strictObject({
    at: z.exactOptional(instantSchema),
    clock: z.enum(CLOCKS),
    withinMinutes: z.exactOptional(z.number().min(0)),
    reason: reasonSchema,
  })
  .meta({ id: "ReplyDue", description: "When an answer is owed by the newest plan, and why" });

const messageSchema = z
  .strictObject({
    id: idSchema,
    by: z.enum(MESSAGE_SIDES),
    text: z.string(),
    at: instantSchema,
    person: z.exactOptional(z.string()),
  })
  .meta({ id: "Message" });

const settledSchema = z.strictObject({ at: instantSchema, how: z.enum(SETTLED_HOWS) });

const headFields = {
  id: idSchema,
  version: z.int().min(1),
  channel: z.enum(CHANNELS),
  isPrivate: z.boolean().meta({ description: "Only the two can read it" }),
  kind: z.enum(CONVERSATION_KINDS),
  customer: z.string(),
  assignee: z.exactOptional(z.string()).meta({ description: "Who answers it, by a name of the plan's people" }),
  needsOwner: z.boolean().meta({ description: "Only the owner can say what to answer" }),
  snoozedUntil: z.exactOptional(instantSchema).meta({ description: "Out of sight until then; never past its due" }),
  settled: z.exactOptional(settledSchema).meta({ description: "Somebody said that nobody waits any longer" }),
};

/** What the server works out of the messages and of the newest plan. */
const workedOutFields = {
  waitingSince: z.exactOptional(instantSchema).meta({ description: "Absent where nobody waits" }),
  due: z.exactOptional(replyDueSchema).meta({ description: "Absent where nobody waits, and before there is a plan" }),
  answeredInMinutes: z
    .exactOptional(z.int().min(0))
    .meta({ description: "Minutes by the clock on the wall from waiting to the last answer" }),
};

/** A conversation as it is shown: core's `Conversation` and what is worked out of it. */
export const conversationSchema: z.ZodType<ShownConversation> = z
  .strictObject({
    ...headFields,
    notes: z.exactOptional(z.string()),
    messages: z.array(messageSchema).meta({ description: `The newest ${MESSAGES_SHOWN_MOST}, in order of time` }),
    messageCount: z.int().min(1).meta({ description: "How many there are, those that are not shown included" }),
    ...workedOutFields,
  })
  .meta({ id: "Conversation" });
export type ShownConversation = Conversation & {
  readonly messageCount: number;
  readonly waitingSince?: string;
  readonly due?: ReplyDue;
  readonly answeredInMinutes?: number;
};

/** A conversation as a line of a list. */
export const conversationLineSchema = z
  .strictObject({
    ...headFields,
    ...workedOutFields,
    last: z
      .strictObject({ by: z.enum(MESSAGE_SIDES), text: z.string(), at: instantSchema })
      .meta({ description: `The last message, its text cut at ${LINE_TEXT_LENGTH} characters` }),
  })
  .meta({ id: "ConversationLine" });
export type ConversationLine = z.infer<typeof conversationLineSchema>;

export const conversationCountsSchema = z.strictObject({
  waiting: z
    .int()
    .min(0)
    .max(WAITING_COUNTED_MOST)
    .meta({
      description: `How many wait and are in sight; ${WAITING_COUNTED_MOST} stands for that many or more`,
    }),
});

export const newConversationSchema = z
  .strictObject({
    channel: headFields.channel,
    isPrivate: headFields.isPrivate,
    kind: z.exactOptional(headFields.kind).meta({ description: "A question, if it is left away" }),
    customer: customerSchema,
    text: textSchema,
    at: z.exactOptional(writtenAtSchema),
    assignee: z.exactOptional(personNameSchema),
  })
  .meta({ id: "NewConversation" });
export type NewConversation = z.infer<typeof newConversationSchema>;

export const newMessageSchema = z
  .strictObject({
    by: z.enum(MESSAGE_SIDES),
    text: textSchema,
    at: z.exactOptional(writtenAtSchema),
    person: z
      .exactOptional(personNameSchema)
      .meta({ description: "Who of the business wrote it, by a name of the plan's people" }),
  })
  .meta({ id: "NewMessage" });
export type NewMessage = z.infer<typeof newMessageSchema>;

/** What may be changed of a conversation besides its messages. `null` takes away. */
export const conversationChangeSchema = z
  .strictObject({
    channel: headFields.channel,
    kind: headFields.kind,
    customer: customerSchema,
    assignee: personNameSchema.nullable(),
    needsOwner: headFields.needsOwner,
    notes: notesSchema.nullable(),
    snoozedUntil: momentSchema.nullable(),
    settled: z.strictObject({ how: z.enum(SETTLED_HOWS) }).nullable(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, { params: { code: "missing" } })
  .meta({ id: "ConversationChange" });
export type ConversationChange = z.infer<typeof conversationChangeSchema>;
