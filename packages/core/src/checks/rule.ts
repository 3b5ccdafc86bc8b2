import type { Channel } from "../facts/vocabulary.ts";
import type { DateRange } from "../time/iso-date.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Finding, Fix } from "./finding.ts";
import type { RuleCode } from "./rule-codes.ts";

/** The part of a calendar that a rule is asked about. */
export type Part = DateRange & {
  readonly channels: readonly Channel[];
  /** The posts concerned, as they stand; not always every post of the days. */
  readonly posts: readonly DatedPost[];
  /** Where a change is looked at: its posts, as they stand before it and as they stand after. All else says what it said. */
  readonly changed?: readonly DatedPost[];
};

/** What a rule says, and every way out worth trying, the best first; they are listed only when somebody asks. */
export type Found = Omit<Finding, "fixes"> & { readonly listFixes: () => readonly Fix[] };

/** Of what has no way out that can be told beforehand. */
export function listNoFixes(): readonly Fix[] {
  return [];
}

/**
 * One check of the calendar. What it says of a part, it says whole: a finding that touches the part's days is the same
 * whichever part is asked about. So a change need only be looked at where it can be felt.
 */
export type Rule = {
  readonly code: RuleCode;
  /** How many days before and after its own a post can change what the rule says; absent where only the post itself counts. */
  readonly felt?: { readonly daysBefore: number; readonly daysAfter: number };
  /** True where findings join one another, so that a change is felt as far as they reach. */
  readonly spreads?: boolean;
  readonly find: (calendar: CalendarToCheck, part: Part) => Found[];
};

/** A rule that looks at each post by itself: nothing else on the calendar changes what it says. */
export function ruleOfOnePost(
  code: RuleCode,
  find: (calendar: CalendarToCheck, dated: DatedPost) => Found | undefined,
): Rule {
  return {
    code,
    find: (calendar, { posts }) => {
      const all: Found[] = [];
      for (const dated of posts) {
        const found = find(calendar, dated);
        if (found !== undefined) all.push(found);
      }
      return all;
    },
  };
}
