import type { Instant, PublicPromise } from "@porchlight/core";
import type { PromiseSettings } from "../contract/promise-settings-schemas.ts";
import type { PublicPromiseReply } from "../contract/public-promise-schemas.ts";
import { sayPromise } from "./say-promise.ts";
import { zonedIso } from "./visitor-times.ts";
import type { VisitorWords } from "./visitor-words.ts";

/** What the owner has said beside the plan. */
export type Shown = Pick<PromiseSettings, "hurryLine" | "links">;

/** What other programs are told: moments with the offset of the business's clock, and `null` for what there is none of. */
export function toPublicReply(
  told: PublicPromise,
  { hurryLine, links }: Shown,
  words: VisitorWords,
): PublicPromiseReply {
  const moment = (instant: Instant) => zonedIso(instant, told.zone);
  const momentOrNull = (instant: Instant | undefined) => (instant === undefined ? null : moment(instant));
  const nameOf = (channel: string) => words(`channel.${channel}`);
  return {
    business: told.business,
    words: sayPromise(told, words),
    promise: told.answer === undefined ? null : { ...told.answer, withinDays: told.answer.withinDays ?? null },
    zone: told.zone,
    at: moment(told.at),
    changesAt: moment(told.changesAt),
    isSomebodyIn: told.isSomebodyIn,
    inUntil: momentOrNull(told.inUntil),
    backAt: momentOrNull(told.backAt),
    nextReadingAt: momentOrNull(told.nextReadingAt),
    channels: told.channels.map(({ channel, startsOn = null }) => {
      return { channel, name: nameOf(channel), url: links[channel] ?? null, startsOn };
    }),
    shutChannels: told.shutChannels.map(({ channel, decision }) => ({ channel, name: nameOf(channel), decision })),
    openingHours: told.openingHours.map(({ weekday, hours }) => ({ weekday, hours: [...hours] })),
    days: told.days.map(({ date, weekday, hours, closure = null }) => ({
      date,
      weekday,
      hours: hours.map(({ from, to, fromAt, toAt }) => ({ from, to, fromAt: moment(fromAt), toAt: moment(toAt) })),
      closure,
    })),
    closures: told.closures.map(({ from, to, label, readAgainAt }) => {
      return { from, to, label, readAgainAt: momentOrNull(readAgainAt) };
    }),
    hurryLine: hurryLine === "" ? null : hurryLine,
  };
}
