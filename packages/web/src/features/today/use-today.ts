import type { CalendarReply, ConversationLine, Pause } from "@porchlight/api/contract";
import {
  addDays,
  type Closure,
  type Instant,
  isWithin,
  laterOf,
  type Plan,
  type TimeZoneId,
  type WallTime,
  wallTimeAt,
} from "@porchlight/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { conversationsQuery } from "../../shared/api/conversation-queries.ts";
import { splitWaiting } from "../../shared/conversations/split-waiting.ts";
import { handOversQuery } from "../../shared/hand-over/hand-overs-query.ts";
import { useWhoAnswers } from "../../shared/hand-over/use-who-answers.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";
import { currentPause, pausesQuery } from "../../shared/pause/pauses-query.ts";
import { listRoutineVisits, type RoutineVisit } from "../../shared/plan/routine-visits.ts";
import { useShownCalendar } from "../../shared/posts/history/use-shown.ts";
import { useTickBook } from "../../shared/ticks/use-tick-book.ts";
import { useInstantNow } from "../../shared/wall/use-instant-now.ts";
import { useNow } from "../../shared/wall/use-now.ts";
import { matchTicks } from "./minutes/match-ticks.ts";
import { routineTickBook } from "./minutes/routine-tick-book.ts";
import { firstAskedDay, MISSED_DAYS, sortPosts } from "./posts/sort-posts.ts";

/** Whom nobody has to see for a while comes back by the clock, which no change tells. */
const LOOK_MS = 60_000;
/** What 36 hours can reach from any hour of today. */
const DAYS_AHEAD = 2;
/** However long a pause lasted, posts of so long ago are not asked about. */
const PAUSE_DAYS_MOST = 60;

type TodayInput = { readonly workspaceId: string; readonly plan: Plan };

/** Everything that the page is about, once it has come. */
export function useToday({ workspaceId, plan }: TodayInput) {
  const now = useNow(plan.zone);
  const instant = useInstantNow();
  const [ownName] = useOwnName();
  const whoAnswers = useWhoAnswers({ workspaceId, plan, now: instant });
  const pauses = useQuery(pausesQuery(workspaceId));
  const pause = currentPause(pauses.data);
  const askedFrom = firstAskedDay(now.date, pausedOn(pauses.data, now));
  const calendar = useShownCalendar(workspaceId, { from: askedFrom, to: addDays(now.date, DAYS_AHEAD) });
  const waiting = useInfiniteQuery({ ...conversationsQuery(workspaceId, "waiting"), refetchInterval: LOOK_MS });
  const { query: ticksQuery, ticks } = useTickBook(routineTickBook(workspaceId, now.date));
  const handOvers = useQuery(handOversQuery(workspaceId));
  const queries = [calendar, waiting, ticksQuery, pauses, handOvers];
  const error = queries.find(({ data, error: trouble }) => data === undefined && trouble !== null)?.error ?? undefined;
  const again = () => {
    for (const query of queries) if (query.data === undefined) void query.refetch();
  };
  const { data: days } = calendar;
  // Before it is known who answers what, nobody's conversations are taken for somebody else's.
  const isKnown = pauses.isFetched && handOvers.data !== undefined;
  if (days === undefined || waiting.data === undefined || ticks === undefined || !isKnown) {
    return { isThere: false, error, again } as const;
  }

  const visitsNear = listRoutineVisits(plan, { from: now.date, to: addDays(now.date, DAYS_AHEAD) });
  const lines = waiting.data.pages.flatMap(({ items }) => items);
  const isOfPeople = plan.answers.people.some(({ name }) => name === ownName);
  const own = isOfPeople ? whoAnswers : undefined;
  const { open, taken } = splitWaiting(lines, { now: instant, ownName, whoAnswers: own });
  const counted = waiting.data.pages[0]?.counts.waiting ?? 0;
  const day: Day = {
    workspaceId,
    plan,
    zone: plan.zone,
    now,
    instant,
    ownName,
    pause,
    closure: plan.answers.closures?.find((each) => isWithin(now.date, each)),
    waiting: own === undefined ? [...open, ...taken] : open,
    waitingCount: own === undefined ? counted : open.length,
    elsewhere: own === undefined ? [] : taken.map((line) => own(line).person),
    calendar: days,
    posts: sortPosts(days.posts, { now, askedFrom }),
    visitsNear,
    visits: matchTicks(
      visitsNear.filter(({ date }) => date === now.date),
      ticks,
    ),
  };
  return { isThere: true, day } as const;
}

/** The day in hand, as all parts of the page see it. */
export type Day = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly zone: TimeZoneId;
  /** On the plan's clock. */
  readonly now: WallTime;
  readonly instant: Instant;
  /** What whoever sits here is called, `""` for nobody in particular. */
  readonly ownName: string;
  /** Everything is paused. */
  readonly pause: Pause | undefined;
  /** The days off that today is one of. */
  readonly closure: Closure | undefined;
  /**
   * Those in sight who wait, soonest due first, whom somebody else answers last; as many as came. Where something is handed over,
   * only those that whoever sits here answers.
   */
  readonly waiting: readonly ConversationLine[];
  readonly waitingCount: number;
  /** Where something is handed over, by whom each of those is answered whom whoever sits here does not answer. */
  readonly elsewhere: readonly string[];
  readonly calendar: CalendarReply;
  readonly posts: ReturnType<typeof sortPosts>;
  /** Of today and the days that 36 hours reach. */
  readonly visitsNear: readonly RoutineVisit[];
  /** Of today. */
  readonly visits: ReturnType<typeof matchTicks>;
};

/** The day on which the newest pause began, if it is on or ended of late. */
function pausedOn(pauses: readonly Pause[] | undefined, { date, zone }: WallTime): WallTime["date"] | undefined {
  const [newest] = pauses ?? [];
  if (newest === undefined) return undefined;
  const endedOn = newest.liftedAt === undefined ? date : wallTimeAt(newest.liftedAt, zone).date;
  if (endedOn < addDays(date, -MISSED_DAYS)) return undefined;
  return laterOf(wallTimeAt(newest.since, zone).date, addDays(date, -PAUSE_DAYS_MOST));
}
