import type { TFunction } from "i18next";
import type { GridCheck, GridMake, GridPost } from "../week/week-grid.ts";

/** A weekday's posts in a line: "08:00 Facebook, 09:00 Instagram, every 2 weeks". */
export function postsOf(posts: readonly GridPost[], t: TFunction): string {
  return lineOf(
    posts.map(
      ({ channel, time, everyWeeks }) => `${t("ui.plan.week.postLine", { time, channel })}${every(everyWeeks, t)}`,
    ),
    t("ui.plan.none"),
  );
}

/** A weekday's looks in a line, or that nobody is in. */
export function checksOf(checks: readonly GridCheck[], t: TFunction): string {
  return lineOf(
    checks.map(
      ({ person, time, everyWeeks }) => `${t("ui.plan.week.checkLine", { time, person })}${every(everyWeeks, t)}`,
    ),
    t("ui.plan.week.nobody"),
  );
}

type MakeOptions = { readonly namesPeople: boolean };

/** A weekday's other work in a line, with who does it where there are several people. */
export function makesOf(makes: readonly GridMake[], { namesPeople }: MakeOptions, t: TFunction): string {
  return lineOf(
    makes.map(({ activity, person, minutes, everyWeeks }) => {
      const block = t("ui.plan.week.block", { activity, minutes });
      return `${block}${namesPeople ? ` (${person})` : ""}${every(everyWeeks, t)}`;
    }),
    t("ui.plan.none"),
  );
}

function every(everyWeeks: number, t: TFunction): string {
  return everyWeeks > 1 ? `, ${t("ui.plan.rate.everyWeeks", { weeks: everyWeeks })}` : "";
}

function lineOf(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join("; ");
}
