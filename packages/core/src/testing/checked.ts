import { checkCalendar } from "../checks/check-calendar.ts";
import type { Finding } from "../checks/finding.ts";
import { somePlan } from "./some-plan.ts";

type CheckInput = Parameters<typeof checkCalendar>[0];

/** What the checks of one code say of four weeks from the plan's start, today its first day; a test names only what it speaks of. */
export function checkedFor(code: string, changes: Partial<CheckInput> = {}): Finding[] {
  return checked(changes).filter((finding) => finding.code === code);
}

/** What all checks say of the same calendar. */
export function checked(changes: Partial<CheckInput> = {}): Finding[] {
  return checkCalendar({
    plan: somePlan(),
    posts: [],
    from: "2026-11-23",
    to: "2026-12-20",
    today: "2026-11-23",
    ...changes,
  });
}
