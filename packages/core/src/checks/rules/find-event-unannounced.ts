import type { BigDate } from "../../answers/answers.ts";
import { ANNOUNCE_DAYS } from "../../facts/finding-facts.ts";
import { runUpOf } from "../../mix/run-up.ts";
import { entriesBetween } from "../../slots/entries-between.ts";
import { daysBetween } from "../../time/iso-date.ts";
import type { CalendarToCheck } from "../calendar-to-check.ts";
import { type Found, listNoFixes, type Rule } from "../rule.ts";

/**
 * Events to promote whose run-up has begun and for which nothing is planned, no post and no slot: a hint, and in the last
 * days before them a warning.
 */
export const eventUnannounced: Rule = {
  code: "event-unannounced",
  felt: { daysBefore: 0, daysAfter: 0 },
  find: (calendar, part) =>
    calendar.events.flatMap((event): Found[] => {
      const { from, to } = runUpOf(event);
      const isTold = event.promote && from <= calendar.today && calendar.today <= event.from;
      if (!isTold || from > part.to || to < part.from || isAnnounced(calendar, event)) return [];
      const days = daysBetween(calendar.today, event.from);
      return [
        {
          code: "event-unannounced",
          severity: days <= (calendar.limitOf("event-unannounced") ?? ANNOUNCE_DAYS.value) ? "warning" : "hint",
          where: { from, to, postIds: [], event: event.label },
          facts: { event: event.label, on: event.from, days },
          listFixes: listNoFixes,
        },
      ];
    }),
};

function isAnnounced(calendar: CalendarToCheck, event: BigDate): boolean {
  const open = calendar.plan.channels.map(({ channel }) => channel);
  return open.some((channel) =>
    entriesBetween(calendar.entriesOn(channel), runUpOf(event)).some(
      ({ post, slot }) => (post === undefined ? slot?.event : post.eventId) === event.label,
    ),
  );
}
