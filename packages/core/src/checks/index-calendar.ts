import type { BigDate } from "../answers/answers.ts";
import { compareText } from "../compare-text.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import type { Post } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, type DateRange, type IsoDate } from "../time/iso-date.ts";
import { REACH_DAYS } from "./calendar-to-check.ts";
import { type Felt, feelChanges, makeChanges, type PostChange } from "./feel-change.ts";
import { findInParts, keyOf, placeKey } from "./find-in-part.ts";
import { type Finding, type Fix, SEVERITIES } from "./finding.ts";
import { keepGoodFixes } from "./keep-good-fixes.ts";
import type { Found, Rule } from "./rule.ts";
import type { RuleCode } from "./rule-codes.ts";
import { limitIn, type RuleSettings, tuneRules } from "./rule-settings.ts";
import { type SortedCalendar, sortCalendar } from "./sort-calendar.ts";

/** A calendar to be checked, and from when to when. */
export type CalendarInput = {
  /** The plan that the calendar is to keep. */
  readonly plan: Plan;
  /** All posts, or those of the range and four weeks on either side; of the same id the last counts. */
  readonly posts: readonly Post[];
  /** Default: the plan's own. */
  readonly events?: readonly BigDate[];
  /** First day to check. */
  readonly from: IsoDate;
  /** Last day to check, included; before `from` there is nothing to say. */
  readonly to: IsoDate;
  /** The day it is for the business: what lies before it is past. */
  readonly today: IsoDate;
  /** The slots of the range and four weeks on either side, if they are laid out already; filled ones may be among them. */
  readonly slots?: readonly Slot[];
  /** The checks that people have set otherwise than they come, as `ruleSettingsSchema` reads them. Default: none. */
  readonly ruleSettings?: RuleSettings;
};

/** What a change does to the findings; fixes are not worked out. */
export type CalendarEffect = {
  /** What is no longer found, or no longer with the same figures. */
  readonly gone: readonly Finding[];
  /** What is found anew, or with other figures. */
  readonly come: readonly Finding[];
};

/**
 * A calendar that is checked once and then kept up: it says what a change would do by looking where the change is felt,
 * and what it says after any number of changes is what a full check would say.
 */
export type CalendarIndex = {
  /** All findings that touch the range, errors first, then by day and code; without `withFixes` their fixes are empty. */
  readonly findings: (options?: { readonly withFixes?: boolean }) => Finding[];
  /** The fixes of one of the findings, for who shows few of many; none for one that is not found. */
  readonly fixesOf: (finding: Pick<Finding, "code" | "where">) => readonly Fix[];
  /** What a change would do, or several made at once. Nothing is changed. */
  readonly whatIf: (change: PostChange | readonly PostChange[]) => CalendarEffect;
  /** Makes a change, or several at once, and says what it did. */
  readonly make: (change: PostChange | readonly PostChange[]) => CalendarEffect;
};

/** Fixes are worked out for so many findings; who has more reads no further. */
const FIXED_FINDINGS_MAX = 100;
/**
 * So many fixes are tried out in all, for who asks for everything at once, as the API is: each trial is a small check, and a
 * calendar that is too full has few that hold.
 */
const TRIED_FIXES_MAX = 500;
/** So many where one finding is asked about: whoever asks is waiting. */
const TRIED_FIXES_OF_ONE_MAX = 100;

type Known = { readonly found: Found; readonly rule: Rule };

/** Checks a calendar and keeps what is needed to check it again quickly. */
export function indexCalendar(input: CalendarInput): CalendarIndex {
  const { plan, posts, from, to, today } = input;
  const range: DateRange = { from, to };
  if (to < from) return EMPTY;
  const reach = { from: addDays(from, -REACH_DAYS), to: addDays(to, REACH_DAYS) };
  const slots = input.slots ?? layOutSlots(plan, reach);
  const events = input.events ?? plan.answers.events ?? [];
  const settings = input.ruleSettings ?? {};
  const rules = tuneRules(settings);
  const limitOf = (code: RuleCode) => limitIn(settings, code);
  const sorted = sortCalendar({ plan, posts, slots, events, range, today, limitOf });
  const whole = wholeOf(sorted);
  const known = new Map(rules.map((rule) => [rule, findInParts(rule, sorted.calendar, [whole])]));
  const touches = ({ where }: Pick<Finding, "where">) => where.from <= to && where.to >= from;

  return {
    findings: ({ withFixes = false } = {}) => {
      const mayTry = tries(TRIED_FIXES_MAX);
      return listKnown()
        .filter(({ found }) => touches(found))
        .sort((a, b) => compareFound(a.found, b.found))
        .map(({ found, rule }, index) =>
          toFinding(
            found,
            withFixes && index < FIXED_FINDINGS_MAX ? keepGoodFixes({ sorted, found, rule, rules, mayTry }) : [],
          ),
        );
    },
    fixesOf: (finding) => {
      const rule = rules.find(({ code }) => code === finding.code);
      const found = rule && known.get(rule)?.get(keyOf(rule, finding));
      if (rule === undefined || found === undefined || placeKey(found) !== placeKey(finding)) return [];
      return keepGoodFixes({ sorted, found, rule, rules, mayTry: tries(TRIED_FIXES_OF_ONE_MAX) });
    },
    whatIf: (change) => effectOf(feelChanges(sorted, listChanges(change), rules)),
    make: (change) => {
      const felt = feelChanges(sorted, listChanges(change), rules);
      makeChanges(sorted, listChanges(change));
      for (const { rule, before, after } of felt) {
        const ofRule = known.get(rule);
        for (const key of before.keys()) ofRule?.delete(key);
        for (const [key, found] of after) ofRule?.set(key, found);
      }
      return effectOf(felt);
    },
  };

  function listKnown(): Known[] {
    return [...known].flatMap(([rule, all]) => Array.from(all.values(), (found) => ({ found, rule })));
  }

  function effectOf(felt: readonly Felt[]): CalendarEffect {
    const lackedBy = (one: Felt["before"], other: Felt["before"]) =>
      [...one].filter(([key, found]) => touches(found) && !isSame(found, other.get(key))).map(([, found]) => found);
    const list = (found: readonly Found[]) => found.toSorted(compareFound).map((each) => toFinding(each, []));
    return {
      gone: list(felt.flatMap(({ before, after }) => lackedBy(before, after))),
      come: list(felt.flatMap(({ before, after }) => lackedBy(after, before))),
    };
  }
}

/** True so many times. */
function tries(count: number): () => boolean {
  let left = count;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

function listChanges(change: PostChange | readonly PostChange[]): readonly PostChange[] {
  return "put" in change || "remove" in change ? [change] : change;
}

const EMPTY: CalendarIndex = {
  findings: () => [],
  fixesOf: () => [],
  whatIf: () => ({ gone: [], come: [] }),
  make: () => ({ gone: [], come: [] }),
};

function wholeOf({ calendar }: SortedCalendar) {
  const posts = calendar.postsBetween(calendar);
  return { from: calendar.from, to: calendar.to, channels: CHANNELS, posts };
}

function toFinding({ code, severity, where, facts }: Found, fixes: Finding["fixes"]): Finding {
  return { code, severity, where, facts, fixes };
}

function isSame(a: Found, b: Found | undefined): boolean {
  if (b === undefined || a.severity !== b.severity || placeKey(a) !== placeKey(b)) return false;
  return JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

function compareFound(a: Found, b: Found): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.where.from, b.where.from) ||
    compareText(a.code, b.code) ||
    compareText(a.where.channel ?? "", b.where.channel ?? "") ||
    compareText(a.where.postIds.join(), b.where.postIds.join()) ||
    compareText(placeKey(a), placeKey(b))
  );
}
