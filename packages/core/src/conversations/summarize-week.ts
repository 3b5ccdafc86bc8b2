import { CHANNELS, CONVERSATION_KINDS } from "../facts/vocabulary.ts";
import { ASKING_KINDS } from "../facts/week-summary-facts.ts";
import { addDays, type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import { makeZoneClock } from "../time/zone-clock.ts";
import type { Instant } from "../time/zoned.ts";
import type { HandOver } from "./hand-over.ts";
import { listSharedWords, type SaidWords } from "./list-shared-words.ts";
import { makeRateTurns, type RatedTurn, waitOf } from "./rate-turns.ts";
import type { PlanPromise } from "./reply-due.ts";
import type { WeekFigures, WeekSummary, WeekTalk } from "./week-summary.ts";
import { makeWhoAnswers } from "./who-answers.ts";

/** What is summarized. */
export type WeekInput = {
  /**
   * Every conversation in which a customer wrote since the beginning of the week before, with what was said since, the last
   * message before that and the first answer after it. Those of some weeks more help to tell common words from what is asked.
   */
  readonly conversations: readonly WeekTalk[];
  /** By whose promise. */
  readonly plan: PlanPromise;
  /** With whom those are counted who got no answer. */
  readonly handOvers: readonly HandOver[];
  /** The first day of the week. */
  readonly monday: IsoDate;
  /** What comes after it is not known yet. */
  readonly now: Instant;
  /** The language of customers as BCP 47 names it, such as `en`. */
  readonly locale: string;
  /** Words of that language that say nothing by themselves, in small letters; default none. */
  readonly commonWords?: ReadonlySet<string>;
};

/**
 * A week of answers, for the owner: how many began to wait and how it ended, on the clock of `auditReplies` and beside the week
 * before; and what customers asked most.
 */
export function summarizeWeek({ locale, commonWords = new Set(), ...input }: WeekInput): WeekSummary {
  const { conversations, monday } = input;
  const week = { from: monday, to: addDays(monday, 6) };
  const weekBefore = { from: addDays(monday, -7), to: addDays(monday, -1) };
  const turns = listTurnsOf(week, input);
  const said = listSaid(week, input);
  const saidBefore = listSaid(weekBefore, input);
  const asked = said.filter(({ kind }) => ASKING_KINDS.value.some((each) => each === kind));
  return {
    range: week,
    all: figuresOf(turns),
    before: figuresOf(listTurnsOf(weekBefore, input)),
    byPerson: listPersons(turns, input).map((person) => ({
      ...(person === undefined ? {} : { person }),
      ...figuresOf(turns.filter((turn) => turn.person === person)),
    })),
    byChannel: CHANNELS.flatMap((channel) => {
      const there = turns.filter((turn) => turn.channel === channel);
      return there.length === 0 ? [] : [{ channel, ...figuresOf(there) }];
    }),
    kinds: CONVERSATION_KINDS.flatMap((kind) => {
      const conversationIds = said.filter((each) => each.kind === kind).map(({ id }) => id);
      const countBefore = saidBefore.filter((each) => each.kind === kind).length;
      return conversationIds.length === 0
        ? []
        : [{ kind, count: conversationIds.length, countBefore, conversationIds }];
    }).sort((a, b) => b.count - a.count),
    askedCount: asked.length,
    words: listSharedWords({
      asked,
      known: conversations.map(({ messages, ...talk }) => toSaid(talk, messages)),
      locale,
      commonWords,
    }),
  };
}

type TurnOfPerson = RatedTurn & { readonly person: string | undefined };
type Counted = Pick<WeekInput, "conversations" | "plan" | "handOvers" | "now">;

/** Whoever answered has the turn; without an answer, whoever answers it now. Nobody knows who answered elsewhere. */
function listTurnsOf(range: DateRange, { conversations, plan, handOvers, now }: Counted): readonly TurnOfPerson[] {
  const rateTurns = makeRateTurns({ plan, range, now });
  const whoAnswers = makeWhoAnswers({ answers: plan.answers, handOvers, now });
  return conversations.flatMap((talk) =>
    rateTurns(talk).map((turn) => {
      const isOpen = turn.state === "unanswered" || turn.state === "waiting";
      return { ...turn, person: isOpen ? whoAnswers(talk).person : turn.answeredBy };
    }),
  );
}

/** What customers said in some days, by conversation; one in which they said nothing then is left out. */
function listSaid(range: DateRange, { conversations, plan, now }: Counted): readonly SaidWords[] {
  const zone = makeZoneClock(plan.answers.business.zone);
  const nowMs = Date.parse(now);
  return conversations.flatMap(({ messages, ...talk }) => {
    const then = messages.filter(({ by, at }) => {
      const ms = Date.parse(at);
      return by === "customer" && ms <= nowMs && isWithin(zone.dateAt(Math.floor(ms / 60_000)), range);
    });
    return then.length === 0 ? [] : [toSaid(talk, then)];
  });
}

function toSaid({ id, kind, customer }: Omit<WeekTalk, "messages">, messages: WeekTalk["messages"]): SaidWords {
  const text = messages.filter(({ by }) => by === "customer").map((message) => message.text);
  return { id, kind, customer, text: text.join("\n") };
}

/** In the order of the answers, then by name; last those of whom nobody knows who answered. */
function listPersons(turns: readonly TurnOfPerson[], { plan }: Counted): readonly (string | undefined)[] {
  const found = new Set(turns.map(({ person }) => person));
  const people = plan.answers.people.map(({ name }) => name);
  const others = [...found].filter((name) => name !== undefined && !people.includes(name)).sort();
  return [...people.filter((name) => found.has(name)), ...others, ...(found.has(undefined) ? [undefined] : [])];
}

function figuresOf(turns: readonly RatedTurn[]): WeekFigures {
  const count = (state: RatedTurn["state"]) => turns.filter((turn) => turn.state === state).length;
  const owed = turns.filter(({ state }) => state !== "waiting");
  return {
    came: turns.length,
    inTime: count("in-time"),
    late: count("late"),
    missed: count("unanswered"),
    waiting: count("waiting"),
    medianMinutes: waitOf(
      owed.map(({ waitMinutes }) => waitMinutes),
      0.5,
    ),
  };
}
