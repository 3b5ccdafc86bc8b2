import { CONVERSATION_KIND_FACTS, PRIVATE_MESSAGE_HOURS } from "../facts/conversation-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Plan } from "../plan/plan.ts";
import type { Promised } from "../promise/promised.ts";
import { epochMinuteAt, instantAtEpochMinute } from "../time/epoch-minutes.ts";
import type { Instant } from "../time/zoned.ts";
import type { Conversation } from "./conversation.ts";
import { makeMinuteClock, makeReplyClock } from "./reply-clock.ts";

/** What of a conversation says when its answer is owed. */
export type AskedMessage = Pick<Conversation, "kind" | "channel" | "isPrivate"> & {
  /** When the customer began to wait. */
  readonly since: Instant;
};

/** When an answer is owed. */
export type ReplyDue = {
  /** The moment; absent where nothing is promised and no network ends the talk. */
  readonly at?: Instant;
  /** What it is counted by: `wall` every minute, `working` those of opening hours. */
  readonly clock: Promised["clock"];
  /** Minutes on that clock from the message on; absent like `at`. */
  readonly withinMinutes?: number;
  /** What asks for it: the promise to all, what is kept for a goal, or the network. */
  readonly reason: Reason;
};

/**
 * When the answer to a message is owed by a plan: by its promise to all, by what it keeps for the goal that the message is
 * about, or before the network no longer lets one answer; the soonest of these. Neither clock runs on days on which the
 * business is closed, but the network's does.
 */
export function replyDueAt(asked: AskedMessage, plan: PlanPromise): ReplyDue {
  return makeReplyDue(plan)(asked);
}

/** What of a plan says when answers are owed. */
export type PlanPromise = Pick<Plan, "answers" | "promise">;

/** `replyDueAt` for many messages of one plan. It remembers the days it has looked up, so keep it for one run, not for good. */
export function makeReplyDue({ answers, promise }: PlanPromise): (asked: AskedMessage) => ReplyDue {
  const clocks = { wall: makeReplyClock(answers, "wall"), working: makeReplyClock(answers, "working") };
  return (asked) => {
    const dues = listTerms(asked, promise).flatMap((term): ReplyDue[] => {
      const at =
        term.clock === "network"
          ? later(asked.since, term.withinMinutes)
          : clocks[term.clock].after(asked.since, term.withinMinutes);
      if (at === undefined) return [];
      const { withinMinutes, reason } = term;
      return [{ at, clock: term.clock === "working" ? "working" : "wall", withinMinutes, reason }];
    });
    return dues.reduce(sooner, { clock: promise.clock, reason: because("due-not-promised") });
  };
}

/**
 * The last moment at which the answer to a message is still in time, in milliseconds since 1970. An answer that is owed by closing
 * time and given in the evening is: no opening hours lie between.
 */
export function makeLateAfter({ answers, promise }: PlanPromise): (asked: AskedMessage) => number | undefined {
  const clocks = { wall: makeMinuteClock(answers, "wall"), working: makeMinuteClock(answers, "working") };
  return (asked) => {
    const since = epochMinuteAt(asked.since);
    const lasts = listTerms(asked, promise).map(({ clock, withinMinutes }) =>
      clock === "network" ? since + withinMinutes : clocks[clock].until(since, withinMinutes),
    );
    const known = lasts.filter((last) => last !== undefined);
    return known.length === 0 ? undefined : Math.round(Math.min(...known) * MINUTE_MS);
  };
}

const MINUTE_MS = 60_000;

type Term = {
  readonly clock: Promised["clock"] | "network";
  readonly withinMinutes: number;
  readonly reason: Reason;
};

function listTerms(asked: AskedMessage, promise: Promised): Term[] {
  return [...promisedToAll(promise), ...keptForGoal(asked, promise), ...endOfTalk(asked)];
}

function promisedToAll({ withinMinutes, withinDays, clock }: Promised): Term[] {
  if (withinMinutes === undefined) return [];
  if (withinDays !== undefined)
    return [{ clock, withinMinutes, reason: because("due-promised-days", { withinDays, withinMinutes }) }];
  const code = clock === "wall" ? "due-promised" : "due-promised-hours";
  return [{ clock, withinMinutes, reason: because(code, { withinMinutes }) }];
}

function keptForGoal({ kind }: AskedMessage, { byGoal }: Promised): Term[] {
  const about = CONVERSATION_KIND_FACTS[kind].goal?.value;
  return byGoal
    .filter(({ goal, isKept }) => isKept && goal === about)
    .map(({ goal, wantedMinutes }) => ({
      clock: "working",
      withinMinutes: wantedMinutes,
      reason: because("due-for-goal", { goal, withinMinutes: wantedMinutes }),
    }));
}

function endOfTalk({ channel, isPrivate }: AskedMessage): Term[] {
  const window = isPrivate ? PRIVATE_MESSAGE_HOURS[channel] : undefined;
  if (window === undefined) return [];
  const reason = because("due-before-network-ends", { channel, hours: window.value }, window.evidence);
  return [{ clock: "network", withinMinutes: window.value * 60, reason }];
}

function sooner(a: ReplyDue, b: ReplyDue): ReplyDue {
  if (a.at === undefined) return b;
  return b.at !== undefined && Date.parse(b.at) < Date.parse(a.at) ? b : a;
}

function later(since: Instant, minutes: number): Instant {
  return instantAtEpochMinute(epochMinuteAt(since) + minutes);
}
