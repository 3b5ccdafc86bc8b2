import { z } from "zod";
import { idSchema, instantSchema, personNameSchema, shownDaySchema } from "./text-schemas.ts";

/** What a feed may show: who does what when, and what goes out. Days off are in every feed. */
export const FEED_PARTS = ["routine", "posts"] as const;
export type FeedPart = (typeof FEED_PARTS)[number];

/** So many feeds a workspace may have: two for each of the people whom a plan can have, and some more. */
export const FEEDS_MOST = 50;

/** How far back and ahead a feed shows posts, in days from today. */
export const FEED_DAYS = { back: 30, ahead: 90 } as const;

const feedFields = {
  person: z.exactOptional(personNameSchema).meta({ description: "Whose calendar it is; absent: everybody's" }),
  parts: z
    .array(z.enum(FEED_PARTS))
    .min(1)
    .refine((parts) => new Set(parts).size === parts.length, { params: { code: "twice" } }),
};

/** What a new feed shows. */
export const newFeedSchema = z.strictObject(feedFields).meta({ id: "NewFeed" });

/** A calendar that other programs fetch; its address is shown when it is made, and never again. */
export const feedSchema = z
  .strictObject({
    id: idSchema,
    ...feedFields,
    createdAt: instantSchema,
    fetchedOn: z.exactOptional(shownDaySchema).meta({ description: "The day, in UTC, on which it was last fetched" }),
  })
  .meta({ id: "Feed" });
export type Feed = z.infer<typeof feedSchema>;

/** A feed with its address, which whoever has it can fetch it from. */
export const shownFeedSchema = feedSchema
  .extend({
    address: z.string().meta({
      description:
        "Where it is fetched (text/calendar), whole where the server knows its own name, else from the first slash",
    }),
  })
  .meta({ id: "ShownFeed" });
export type ShownFeed = z.infer<typeof shownFeedSchema>;
