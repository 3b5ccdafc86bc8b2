import { CHANNELS, type ChannelPresence, DECISIONS, LIGHTS, reasonSchema } from "@porchlight/core";
import { z } from "zod";
import { isoDateSchema, shownDaySchema } from "./text-schemas.ts";

const channelPresenceSchema: z.ZodType<ChannelPresence> = z
  .strictObject({
    channel: z.enum(CHANNELS),
    decision: z.enum(DECISIONS),
    light: z.enum(LIGHTS).meta({
      description:
        "lit: somebody is home; dim: quiet for too long; dark: given up by the look of it; plot: nothing yet",
    }),
    lastPostOn: z.exactOptional(isoDateSchema),
    lastReplyOn: z.exactOptional(isoDateSchema),
    waiting: z.int().min(0).meta({ description: "Conversations that wait for an answer" }),
    waitingAsTold: z.int().min(0).meta({ description: "More who wait by the answers and are not written down" }),
    waitingSince: z.exactOptional(isoDateSchema),
    nextPostOn: z.exactOptional(isoDateSchema),
    quietOn: z
      .exactOptional(shownDaySchema)
      .meta({ description: "The first day on which its silence is too long if nothing is added" }),
    darkOn: z
      .exactOptional(shownDaySchema)
      .meta({ description: "The first day on which its silence looks like the end if nothing is added" }),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: "ChannelPresence" });

/** How the channels of the newest plan look to strangers, as core's `auditPresence` says it. */
export const presenceSchema = z
  .strictObject({
    today: isoDateSchema.meta({ description: "The day it is in the business's zone" }),
    channels: z.array(channelPresenceSchema),
  })
  .meta({ id: "Presence" });
export type PresenceReply = z.infer<typeof presenceSchema>;
