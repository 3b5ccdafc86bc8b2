import { type Digest, newDigestSchema, type routes } from "@porchlight/api/contract";
import { type LocalTime, type TimeZoneId, WEEKDAYS, type Weekday } from "@porchlight/core";
import type { input } from "zod";

/** A mail about the day while somebody fills it in. */
export type DigestDraft = {
  readonly mail: string;
  /** Undefined for everybody's. */
  readonly person: string | undefined;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
  readonly days: readonly Weekday[];
  readonly sendsEmpty: boolean;
};

const WORKDAYS = 5;

/** What is filled in at first: a mail as it is, or at seven on workdays. */
export function draftOf(digest: Digest | undefined, zone: TimeZoneId): DigestDraft {
  if (digest === undefined) {
    return { mail: "", person: undefined, time: "07:00", zone, days: WEEKDAYS.slice(0, WORKDAYS), sendsEmpty: false };
  }
  const { mail, person, time, days, sendsEmpty } = digest;
  return { mail, person, time, zone: digest.zone, days, sendsEmpty };
}

/** Whether mail can be sent to it, as the server sees it. */
export function isMailAddress(text: string): boolean {
  return newDigestSchema.shape.mail.safeParse(text.trim()).success;
}

export function toNew({ person, ...draft }: DigestDraft): input<typeof routes.createDigest.body> {
  const body = { ...draft, mail: draft.mail.trim(), days: [...draft.days] };
  return person === undefined ? body : { ...body, person };
}

export function toChange({ person, ...draft }: DigestDraft): input<typeof routes.changeDigest.body> {
  return { ...draft, mail: draft.mail.trim(), days: [...draft.days], person: person ?? null };
}
