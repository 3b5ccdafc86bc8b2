import {
  CHANNELS,
  type IsoDate,
  type LocalTime,
  type Plan,
  type Post,
  readSlotKey,
  usualAuthorOf,
} from "@porchlight/core";
import { openChannels } from "../../../shared/plan/open-channels.ts";

/** A post while it is written: whatever the server has not given it yet is missing, and anything may still be empty. */
export type PostDraft = Omit<Post, "id" | "version">;

/** An empty post, on a day where one is given. */
export function blankDraft(plan: Plan, at: { readonly date?: IsoDate; readonly time?: LocalTime } = {}): PostDraft {
  const [first] = openChannels(plan);
  const author = usualAuthorOf(plan);
  return {
    status: "draft",
    title: "",
    text: "",
    category: "educate",
    channels: first === undefined ? [] : [first.channel],
    zone: plan.zone,
    ...(author === undefined ? {} : { author }),
    ...(at.date === undefined ? {} : { date: at.date }),
    ...(at.time === undefined ? {} : { time: at.time }),
  };
}

export function draftOf({ id: _, version: __, ...draft }: Post): PostDraft {
  return draft;
}

/**
 * A draft as it is handed in: texts of channels it does not go to and texts that say the same are left out, a slot of
 * a channel it no longer goes to is given back, and what has no day is an idea.
 */
export function tidyDraft(draft: PostDraft): PostDraft {
  const { variants: given = {}, slotKey, date, time, link, firstComment = "", notes = "", media = [], ...rest } = draft;
  const channels = CHANNELS.filter((channel) => draft.channels.includes(channel));
  const variants = Object.fromEntries(
    Object.entries(given).filter(([channel, variant]) => isOwnText(draft, channels, channel, variant?.text)),
  );
  const keepsSlot = slotKey !== undefined && channels.includes(readSlotKey(slotKey).channel);
  return {
    ...rest,
    title: draft.title.trim(),
    channels,
    status: statusFor(draft.status, date),
    ...(Object.keys(variants).length > 0 ? { variants } : {}),
    ...(date === undefined ? {} : { date }),
    ...(date === undefined || time === undefined ? {} : { time }),
    ...(keepsSlot ? { slotKey } : {}),
    ...(link === undefined || link.url.trim() === "" ? {} : { link: { ...link, url: wholeAddress(link.url) } }),
    ...(firstComment.trim() === "" ? {} : { firstComment }),
    ...(notes.trim() === "" ? {} : { notes }),
    ...(media.length === 0 ? {} : { media }),
  };
}

/** An address as people type it, with the `https://` that they leave out. */
export function wholeAddress(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}

export function isSameDraft(a: PostDraft, b: PostDraft): boolean {
  const inOrder = (draft: PostDraft) => JSON.stringify(Object.entries(tidyDraft(draft)).toSorted(byName));
  return inOrder(a) === inOrder(b);
}

function isOwnText(draft: PostDraft, channels: readonly string[], channel: string, text: string | undefined): boolean {
  return channels.includes(channel) && text !== undefined && text !== draft.text;
}

function statusFor(status: Post["status"], date: IsoDate | undefined): Post["status"] {
  if (date === undefined) return status === "draft" ? "idea" : status;
  return status === "idea" ? "draft" : status;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a.localeCompare(b);
}
