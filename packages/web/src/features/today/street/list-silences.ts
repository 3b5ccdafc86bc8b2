import { addDays, type Channel, type ChannelPresence, type IsoDate } from "@porchlight/core";

/** A channel whose silence is too long, or soon will be. */
export type Silence = {
  readonly channel: Channel;
  readonly look: "quiet" | "dark";
  /** The day from which it looks so; absent where it does already. */
  readonly from?: IsoDate;
};

/** What is nearer is said. */
const SOON_DAYS = 7;

/** Open channels that look quiet or dark by now, then those that will within a week unless something is planned. */
export function listSilences(channels: readonly ChannelPresence[], today: IsoDate): Silence[] {
  const until = addDays(today, SOON_DAYS);
  return channels
    .flatMap(({ channel, quietOn, darkOn }): Silence[] => {
      if (quietOn === undefined || darkOn === undefined || quietOn > until) return [];
      if (darkOn <= today) return [{ channel, look: "dark" }];
      if (darkOn <= until) return [{ channel, look: "dark", from: darkOn }];
      return [{ channel, look: "quiet", ...(quietOn <= today ? {} : { from: quietOn }) }];
    })
    .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
}
