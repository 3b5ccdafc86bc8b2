import { useDisclosure, useElementSize } from "@mantine/hooks";
import type { CalendarReply } from "@porchlight/api/contract";
import { type Finding, isWithin, type Plan, type RuleCode } from "@porchlight/core";
import { type RefCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCalendarHistory } from "../../shared/posts/history/use-calendar-history.ts";
import { useShownIdeas } from "../../shared/posts/history/use-shown.ts";
import { useNow } from "../../shared/wall/use-now.ts";
import { peopleOf } from "./authors/shown-author.ts";
import { useCalendarEvents } from "./board/use-calendar-events.ts";
import { visibleRangeOf } from "./calendar-range.ts";
import { focusChip } from "./chips/focus-chip.ts";
import { useFiltered } from "./filter/use-filtered.ts";
import { firstPlaceFor } from "./moving/first-place-for.ts";
import { useDayShading } from "./moving/use-day-shading.ts";
import { useMoveSession } from "./moving/use-move-session.ts";
import { useMovingMark } from "./moving/use-moving-mark.ts";
import { useSayReached } from "./moving/use-say-reached.ts";
import { useScales } from "./moving/weighing/use-scales.ts";
import { whatIfOf } from "./moving/what-if-of.ts";
import { useDeskPicks } from "./selection/use-desk-picks.ts";
import type { CalendarPlace } from "./use-calendar-place.ts";
import { useNeighbouringMonths } from "./use-neighbouring-months.ts";
import { usePostChanges } from "./use-post-changes.ts";
import { useSaid } from "./use-said.ts";

export type DeskInput = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly place: CalendarPlace;
  readonly calendar: CalendarReply;
  /** The server did not answer the last look: this is how things stood before. */
  readonly isStale: boolean;
};

/** Everything that the calendar does, apart from how it looks. */
export function useDesk({ workspaceId, plan, place, calendar, isStale }: DeskInput) {
  const { t } = useTranslation();
  const mover = useRef<HTMLDivElement>(null);
  const now = useNow(plan.zone);
  const { said, say } = useSaid();
  const { view, date, weekDays, weekStart, isOpening, filter } = place;
  const range = useMemo(
    () => visibleRangeOf({ view, date, weekDays, weekStart, isOpening }),
    [view, date, weekDays, weekStart, isOpening],
  );
  const { ref, height: boardPx } = useElementSize<HTMLDivElement>();
  const board: RefCallback<HTMLDivElement> = ref;
  const filtered = useFiltered({ calendar, filter, people: peopleOf(plan), zone: plan.zone, now, range });
  const events = useCalendarEvents({ plan, place, now, data: filtered.data, boardPx });
  const known = useNeighbouringMonths(workspaceId, place, calendar);
  const [showsIdeas, setShowsIdeas] = useState(false);
  // Folded, they are counted once; what is written from then on is counted in by whoever writes it.
  const ideas = useShownIdeas(workspaceId, { isShown: showsIdeas });
  const { posts, slots: openSlots } = known;
  const inHand = ideas === undefined ? posts : [...posts, ...ideas];
  const { ruleSettings } = calendar;
  const { weigh, fixesOf } = useScales({ plan, place, posts, openSlots, today: now.date, ruleSettings });
  const history = useCalendarHistory(workspaceId);
  const [showsTrash, trash] = useDisclosure();
  const checks = useShownChecks();
  const changes = usePostChanges({ workspaceId, now, openSlots, weigh });
  const findPost = (postId: string) => inHand.find(({ id }) => id === postId);
  const { commit } = changes;
  const today = now.date;
  const picks = useDeskPicks({ workspaceId, plan, today, range, filtered, findPost, openSlots, date, commit, say });
  const [askedToMove, setAskedToMove] = useState<string | undefined>(undefined);
  const { session, pickUp, steer } = useMoveSession({
    posts: inHand,
    zone: plan.zone,
    view,
    placeOf: (post) => firstPlaceFor({ post, openSlots, now, shown: range }),
    hourOn: (post, on) => firstPlaceFor({ post, openSlots, now, shown: { from: on, to: on } }).time,
    onTakeOff: (post) => changes.fix(post, { kind: "unschedule", postId: post.id }, () => undefined),
    onMove: (post, drop) => picks.dropAll(post, drop) || changes.drop(post, drop, whatIf),
    onRest: (postId) => picks.toggle(postId),
    onReach: (drop) => {
      if (!isWithin(drop.date, range)) place.show({ date: drop.date });
    },
    onPutDown: ({ id }) => focusChip(id),
  });
  const whatIf = whatIfOf({ session, zone: plan.zone, weigh });
  useDayShading({ session, range, zone: plan.zone, today: now.date, weigh, verdict: whatIf?.verdict });
  useMovingMark(session?.post.id);
  useSayReached({ session, whatIf, say });

  return {
    now,
    filtered,
    said,
    isStale,
    /** Where days are drawn: it is measured. */
    board,
    events,
    posts: inHand,
    openSlots,
    weigh,
    fixesOf,
    history,
    changes,
    trash: { isOpen: showsTrash, ...trash },
    checks,
    session,
    /** Of the findings that stay, those on the screen. */
    whatIf: whatIf ? { ...whatIf, kept: whatIf.kept.filter(isOnScreen) } : undefined,
    steer,
    mover,
    askedToMove: inHand.find(({ id }) => id === askedToMove),
    findings: calendar.findings.filter(isOnScreen),
    rulesOff: calendar.rulesOff,
    allFindings: calendar.findings,
    ideas,
    showsIdeas,
    toggleIdeas: () => setShowsIdeas(!showsIdeas),
    findPost,
    picks,
    pickUp: (postId: string) => {
      pickUp(postId);
      say(t("ui.calendar.say.pickedUp"));
      mover.current?.focus();
    },
    askToMove: setAskedToMove satisfies (postId: string) => void,
    stopAsking: () => setAskedToMove(undefined),
  };

  function isOnScreen({ where }: Finding): boolean {
    return where.from <= range.to && range.from <= where.to;
  }
}

/** Which findings the drawer shows; it is shut while there are none. */
function useShownChecks() {
  const [shown, setShown] = useState<RuleCode | "all" | undefined>(undefined);
  return { shown, show: setShown satisfies (shown: RuleCode | "all") => void, close: () => setShown(undefined) };
}

export type Desk = ReturnType<typeof useDesk>;
