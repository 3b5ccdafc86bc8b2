import { z } from "zod";
import { idSchema } from "./text-schemas.ts";

/** The header by which a window says which one it is, so that it knows the announcements of its own changes. */
export const PAGE_HEADER = "porchlight-page";

/** The header of what is read in a workspace: how many of its changes are in it, as the events of its stream count them. */
export const CHANGE_HEADER = "porchlight-change";

/** Characters that the name of a viewer may have. */
export const VIEWER_NAME_MAX = 80;

export const pageIdSchema = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .meta({ description: "One open window, by an id that it made for itself" });

export const viewerSchema = z
  .strictObject({
    page: pageIdSchema,
    name: z
      .exactOptional(z.string().trim().min(1).max(VIEWER_NAME_MAX))
      .meta({ description: "As they call themselves" }),
    postId: z.exactOptional(idSchema).meta({ description: "The post in their editor" }),
  })
  .meta({ id: "Viewer", description: "Somebody who has the workspace open" });
export type Viewer = z.infer<typeof viewerSchema>;

/** The kinds of things whose changes are told: the workspace itself, and what is below it, by the word of its address. */
export const CHANGE_KINDS = [
  "workspace",
  "answers",
  "plans",
  "rule-settings",
  "views",
  "routine-ticks",
  "ticks",
  "watched-brands",
  "pauses",
  "posts",
  "hashtag-sets",
  "conversations",
  "hand-overs",
  "saved-replies",
  "feeds",
  "promise-settings",
  "digests",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `changed`: what one transaction wrote. Without `ids` it is too many to name, or a thing of which there is one. */
export const changedSchema = z.strictObject({
  number: z.int().min(1).meta({ description: "Counts the changes of a workspace; it is the id of the event, too" }),
  page: z.exactOptional(z.string()).meta({ description: "The window that asked for it" }),
  changes: z.array(
    z.strictObject({
      kind: z.string().meta({ description: `${CHANGE_KINDS.join(", ")}, and whatever else comes` }),
      ids: z.exactOptional(z.array(z.string())),
    }),
  ),
});
export type Changed = z.infer<typeof changedSchema>;

/** The events of a stream by their names, each with its data. */
export const liveEventSchemas = {
  /** The first of a stream: nothing has changed since the number that the page had, or it had none. */
  hello: z.strictObject({ number: z.int().min(0) }),
  /** Something may have been missed: what the page holds has to be asked for again. */
  "catch-up": z.strictObject({ number: z.exactOptional(z.int().min(0)) }),
  changed: changedSchema,
  /** Everybody who has the workspace open, whenever that changes. */
  viewers: z.strictObject({ viewers: z.array(viewerSchema) }),
  /** Comes every 15 seconds; a page that hears none for long has lost its connection. */
  beat: z.strictObject({}),
} as const;

export type LiveEventName = keyof typeof liveEventSchemas;
export type LiveEventData<Name extends LiveEventName> = z.infer<(typeof liveEventSchemas)[Name]>;

/** A message of the stream as the OpenAPI document shows it. */
export const liveEventSchema = z
  .strictObject({
    event: z.enum(Object.keys(liveEventSchemas) as [LiveEventName, ...LiveEventName[]]),
    id: z.exactOptional(z.string()),
    data: z.union(Object.values(liveEventSchemas) as unknown as [z.ZodType, z.ZodType]),
  })
  .meta({ id: "LiveEvent", description: "One message of the stream (text/event-stream); `data` is JSON" });
