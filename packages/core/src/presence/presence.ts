import type { Reason } from "../facts/reason.ts";
import type { Channel, Decision } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";

/** Every light, from the brightest on; `plot` is a place where nothing stands yet. */
export const LIGHTS = ["lit", "dim", "dark", "plot"] as const;
/**
 * How a channel looks to whoever comes by. `lit`: somebody is home. `dim`: quiet for longer than the plan's own pace
 * explains. `dark`: given up, by the look of it. `plot`: nothing went out on it yet.
 */
export type Light = (typeof LIGHTS)[number];

/** What strangers can see of one channel, and what becomes of it when nothing is added. */
export type ChannelPresence = {
  /** The channel. */
  readonly channel: Channel;
  /** What the plan makes of it. */
  readonly decision: Decision;
  /** How it looks today. */
  readonly light: Light;
  /** The last day on which something went out, as far as is known. */
  readonly lastPostOn?: IsoDate;
  /** The last day on which somebody answered there, as far as is known. */
  readonly lastReplyOn?: IsoDate;
  /** How many conversations that are written down wait for an answer, 0 or more. */
  readonly waiting: number;
  /** How many more wait by the answers and are not written down, 0 or more. */
  readonly waitingAsTold: number;
  /** The day on which the first of them began to wait. */
  readonly waitingSince?: IsoDate;
  /** The next day for which something stands on the calendar. */
  readonly nextPostOn?: IsoDate;
  /**
   * The first day on which its silence is too long if nothing is added to the calendar; today or before where it is already.
   * Absent on channels that are not open.
   */
  readonly quietOn?: IsoDate;
  /** The same for the day on which its silence looks like the end; never before `quietOn`. */
  readonly darkOn?: IsoDate;
  /** Why it has its light, the first is what decided. */
  readonly reasons: readonly Reason[];
};
