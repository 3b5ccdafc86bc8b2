import { z } from "zod";
import { CHANNELS, type Channel, GOALS, type Goal } from "../facts/vocabulary.ts";
import type { IsoDate, Weekday } from "../time/iso-date.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/** Recurring hours. Several intervals may cover one day; a `to` before its `from` runs past midnight. */
export type WeeklyHours = readonly {
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}[];

export type Closure = { readonly from: IsoDate; readonly to: IsoDate; readonly label: string };

/** A group of customers. Shares are normalised; the zone decides when they are awake. */
export type Audience = { readonly label: string; readonly zone: TimeZoneId; readonly share: number };

export type GoalAnswer = { readonly goal: Goal; readonly weight: number };

export type ChannelState = "active" | "idle" | "abandoned" | "none";
export type Wish = "must" | "may" | "no";

export type ChannelAnswer = {
  readonly channel: Channel;
  readonly state: ChannelState;
  /** Default `may`. */
  readonly wish?: Wish;
  readonly lastPostOn?: IsoDate;
  readonly lastReplyOn?: IsoDate;
  readonly followers?: number;
  readonly messagesPerWeek?: number;
  readonly unanswered?: number;
};

export type Role = "owner" | "manager" | "contributor";

export type Person = {
  readonly name: string;
  readonly role: Role;
  readonly hoursPerWeek: number;
  /** Default: the business's working hours. */
  readonly hours?: WeeklyHours;
  /** Default: the business's zone. */
  readonly zone?: TimeZoneId;
  readonly trained?: boolean;
};

/** A date worth building up to. */
export type BigDate = {
  readonly label: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly promote: boolean;
};

export type Limits = {
  /** Largest share of promotion the owner accepts, 0 to 1. */
  readonly promoShareMax?: number;
  readonly moneyPerMonth?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
};

/** What an owner tells the wizard. */
export type Answers = {
  readonly business: { readonly name: string; readonly does: string; readonly zone: TimeZoneId };
  readonly workingHours: WeeklyHours;
  readonly closures?: readonly Closure[];
  readonly audience: readonly Audience[];
  readonly goals: readonly GoalAnswer[];
  readonly channels: readonly ChannelAnswer[];
  readonly people: readonly Person[];
  readonly events?: readonly BigDate[];
  readonly limits?: Limits;
};

/** The longest text that any answer may be, in UTF-16 units. */
const TEXT_MAX = 500;
/** The most entries that any list of answers may have. */
const LIST_MAX = 200;

const text = z.string().max(TEXT_MAX);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<IsoDate>;
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) as unknown as z.ZodType<LocalTime>;
const optional = z.exactOptional;

const weeklyHours = z
  .array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).max(7), from: localTime, to: localTime }))
  .max(LIST_MAX);

/**
 * The shape of answers. It holds types and sizes; whether the answers make sense is `findAnswerProblems`'s to say,
 * so that half-filled answers can be kept.
 */
export const answersSchema: z.ZodType<Answers> = z.strictObject({
  business: z.strictObject({ name: text, does: text, zone: text }),
  workingHours: weeklyHours,
  closures: optional(z.array(z.strictObject({ from: isoDate, to: isoDate, label: text })).max(LIST_MAX)),
  audience: z.array(z.strictObject({ label: text, zone: text, share: z.number() })).max(LIST_MAX),
  goals: z.array(z.strictObject({ goal: z.enum(GOALS), weight: z.number() })).max(LIST_MAX),
  channels: z
    .array(
      z.strictObject({
        channel: z.enum(CHANNELS),
        state: z.enum(["active", "idle", "abandoned", "none"]),
        wish: optional(z.enum(["must", "may", "no"])),
        lastPostOn: optional(isoDate),
        lastReplyOn: optional(isoDate),
        followers: optional(z.number()),
        messagesPerWeek: optional(z.number()),
        unanswered: optional(z.number()),
      }),
    )
    .max(LIST_MAX),
  people: z
    .array(
      z.strictObject({
        name: text,
        role: z.enum(["owner", "manager", "contributor"]),
        hoursPerWeek: z.number(),
        hours: optional(weeklyHours),
        zone: optional(text),
        trained: optional(z.boolean()),
      }),
    )
    .max(LIST_MAX),
  events: optional(
    z.array(z.strictObject({ label: text, from: isoDate, to: optional(isoDate), promote: z.boolean() })).max(LIST_MAX),
  ),
  limits: optional(
    z.strictObject({
      promoShareMax: optional(z.number()),
      moneyPerMonth: optional(z.number()),
      currency: optional(text),
    }),
  ),
});
