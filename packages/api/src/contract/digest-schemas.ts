import { WEEKDAYS } from "@porchlight/core";
import { z } from "zod";
import {
  idSchema,
  instantSchema,
  localTimeSchema,
  personNameSchema,
  shownDaySchema,
  zoneSchema,
} from "./text-schemas.ts";

/** So many digests a workspace may have. */
export const DIGESTS_MOST = 20;
/** Characters of an address that mail servers take (RFC 5321). */
export const MAIL_ADDRESS_MOST = 254;

/**
 * What became of a day's mail. `claimed`: it is being sent. `put-off`: the mail server could not take it, it is tried again
 * later. `empty`: there was nothing to say. `unconfirmed`: nobody knows whether it arrived, so it is not sent again.
 */
export const DIGEST_MAIL_STATES = ["claimed", "put-off", "sent", "empty", "failed", "unconfirmed"] as const;
export type DigestMailState = (typeof DIGEST_MAIL_STATES)[number];

const digestFields = {
  mail: z.email().max(MAIL_ADDRESS_MOST).meta({ description: "The address that it is sent to" }),
  person: z.exactOptional(personNameSchema).meta({ description: "Whose day it tells of; absent: everybody's" }),
  time: localTimeSchema,
  zone: zoneSchema,
  days: z
    .array(z.enum(WEEKDAYS))
    .min(1)
    .refine((days) => new Set(days).size === days.length, { params: { code: "twice" } }),
  sendsEmpty: z.boolean().meta({ description: "A mail comes on days on which there is nothing to say, too" }),
};

export const newDigestSchema = z.strictObject(digestFields).meta({ id: "NewDigest" });
export type NewDigest = z.infer<typeof newDigestSchema>;

/** Parts of a digest that are changed; `person: null` makes it everybody's. */
export const digestChangeSchema = z
  .strictObject({
    mail: z.exactOptional(digestFields.mail),
    person: z.exactOptional(personNameSchema.nullable()),
    time: z.exactOptional(digestFields.time),
    zone: z.exactOptional(digestFields.zone),
    days: z.exactOptional(digestFields.days),
    sendsEmpty: z.exactOptional(z.boolean()),
    isStopped: z.exactOptional(z.boolean()),
  })
  .meta({ id: "DigestChange" });

const lastMailSchema = z
  .strictObject({
    day: shownDaySchema,
    state: z.enum(DIGEST_MAIL_STATES),
    at: instantSchema,
    answer: z.exactOptional(z.string()).meta({ description: "What the mail server said, where it did not take it" }),
  })
  .meta({ id: "DigestMail", description: "What became of the last mail" });

/** A mail that tells what a day asks for, once a day. */
export const digestSchema = z
  .strictObject({
    id: idSchema,
    version: z.int().min(1),
    ...digestFields,
    isStopped: z.boolean().meta({ description: "Whoever gets it has said that no more shall come" }),
    createdAt: instantSchema,
    last: z.exactOptional(lastMailSchema),
  })
  .meta({ id: "Digest" });
export type Digest = z.infer<typeof digestSchema>;

export const digestListSchema = z.strictObject({
  items: z.array(digestSchema),
  isMailSetUp: z.boolean().meta({ description: "False: the server has no mail server, so nothing is sent" }),
});

/** What became of a mail that was asked for at once; such a mail takes no day's place. */
export const trialMailSchema = z
  .strictObject({
    state: z.enum(["sent", "failed", "unconfirmed"]),
    answer: z.exactOptional(z.string()),
  })
  .meta({ id: "TrialMail" });
export type TrialMail = z.infer<typeof trialMailSchema>;
