import type { CalendarToCheck } from "./calendar-to-check.ts";
import type { Finding } from "./finding.ts";

/** Says what one rule has to say of a calendar, with every fix worth trying, the best first. */
export type Rule = (calendar: CalendarToCheck) => Finding[];
