import { type CalendarInput, type Finding, indexCalendar, type Post } from "@porchlight/core";
import { isSameComplaint } from "./is-same-complaint.ts";

/** What several moves at once would do to the findings. */
export type TogetherEffect = { readonly added: readonly Finding[]; readonly solved: readonly Finding[] };

/** Weighs moves that are made as one, each put where it would stand: what they bring that is not found now, and what they settle. */
export function weighMovesTogether(calendar: CalendarInput, after: readonly Post[]): TogetherEffect {
  const index = indexCalendar(calendar);
  const { gone, come } = index.whatIf(after.map((put) => ({ put })));
  const goneTexts = new Set(gone.map((finding) => JSON.stringify(finding)));
  const stays = index.findings().filter((finding) => !goneTexts.has(JSON.stringify(finding)));
  const isAmong = (findings: readonly Finding[]) => (finding: Finding) =>
    findings.some((other) => isSameComplaint(finding, other));
  const wasThere = isAmong([...gone, ...stays]);
  const isStillThere = isAmong([...come, ...stays]);
  return { added: come.filter((finding) => !wasThere(finding)), solved: gone.filter((one) => !isStillThere(one)) };
}
