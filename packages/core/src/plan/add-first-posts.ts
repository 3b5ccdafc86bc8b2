import type { Answers } from "../answers/answers.ts";
import type { CadenceEntry } from "../cadence/cadence-entry.ts";
import { firstRhythmDay, rhythmDays } from "../cadence/rhythm-days.ts";
import { because } from "../facts/reason.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import { minutesPerPost } from "../strategy/channel-minutes.ts";
import type { ChannelPlan } from "../strategy/channel-plan.ts";
import type { Launch } from "../strategy/launch.ts";
import { sum } from "../sum.ts";
import { addDays, type IsoDate, isWithin, laterOf } from "../time/iso-date.ts";
import { makeZoneClocks, type ZoneClocks } from "../time/zone-clocks.ts";

type FirstWeeks = {
  readonly startsOn: IsoDate;
  readonly channels: readonly ChannelPlan[];
  readonly cadence: readonly CadenceEntry[];
  readonly routine: readonly RoutineBlock[];
  readonly closures: Answers["closures"];
};

/**
 * What is done before day one, with the posts that go out before anybody has had time to write: the routine makes posts for
 * the days after it, so the very first ones are made beforehand.
 */
export function addFirstPosts(launch: Launch, weeks: FirstWeeks): Launch {
  const items = listFirstPosts(weeks);
  if (items.length === 0) return launch;
  const minutes = sum(items.map((item) => item.minutes));
  const count = sum(items.map((item) => item.count));
  return {
    ...launch,
    minutes: launch.minutes + minutes,
    items: [...launch.items, ...items],
    reasons: [
      ...launch.reasons.filter(({ code }) => code !== "launch-nothing-to-do"),
      because("launch-first-posts", { count, minutes }),
    ],
  };
}

function listFirstPosts(weeks: FirstWeeks) {
  const clocks = makeZoneClocks();
  const [firstWriting] = weeks.routine
    .flatMap((block) => firstWritingOf(block, weeks.startsOn, clocks))
    .sort((a, b) => a.epochMinute - b.epochMinute);
  if (!firstWriting) return [];
  return CHANNELS.flatMap((channel) => {
    const entries = weeks.cadence.filter((entry) => entry.channel === channel);
    const count = sum(entries.map((entry) => countBefore(entry, { firstWriting, weeks, clocks })));
    const minutes = Math.round(count * minutesPerPost(channel));
    return count === 0 ? [] : [{ channel, task: "first-posts" as const, minutes, count }];
  });
}

/** A wall time's day and its moment, in minutes since 1970. */
type Sitting = { readonly day: IsoDate; readonly epochMinute: number };

function firstWritingOf(block: RoutineBlock, startsOn: IsoDate, clocks: ZoneClocks): Sitting[] {
  if (block.activity !== "contribute") return [];
  const day = firstRhythmDay(block, startsOn);
  return day === undefined ? [] : [{ day, epochMinute: clocks(block.zone).epochMinuteOf(day, block.time) }];
}

function countBefore(
  entry: CadenceEntry,
  { firstWriting, weeks, clocks }: { firstWriting: Sitting; weeks: FirstWeeks; clocks: ZoneClocks },
): number {
  const { startsOn, channels, closures = [] } = weeks;
  const from = laterOf(startsOn, channels.find(({ channel }) => channel === entry.channel)?.startsOn ?? startsOn);
  // Whatever the zones, a wall time three days later comes later.
  return rhythmDays(entry, { from, to: addDays(firstWriting.day, 2), planStartsOn: startsOn })
    .filter((day) => !closures.some((closure) => isWithin(day, closure)))
    .filter((day) => clocks(entry.zone).epochMinuteOf(day, entry.time) < firstWriting.epochMinute).length;
}
