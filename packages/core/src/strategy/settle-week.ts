import type { Candidate } from "./candidate.ts";
import { chooseWeek, type Situation, type Week } from "./choose-week.ts";
import type { PlanMode } from "./plan-mode.ts";
import { type Flood, settleFlood } from "./settle-flood.ts";

/** The week that was settled on, and by what kind of reasoning. */
export type Settlement =
  | {
      readonly mode: Extract<PlanMode, "planned" | "musts-too-many">;
      readonly week: Week;
      /** No channel would pay; the best of them is open all the same. */
      readonly isLastDoor: boolean;
    }
  | { readonly mode: Extract<PlanMode, "flood">; readonly week: Week; readonly flood: Flood }
  | { readonly mode: Extract<PlanMode, "nothing-fits" | "empty"> };

/** Chooses the week; where wishes and minutes do not go together, the nearest thing that does. */
export function settleWeek(situation: Situation & { readonly usableMinutes: number }): Settlement {
  const { candidates } = situation;
  if (candidates.length === 0) return { mode: "empty" };
  const wished = chooseWeek(situation, ({ isMust }) => (isMust ? "open" : "free"));
  const week = wished ?? chooseFewerMusts(situation);
  if (!week) return { mode: "nothing-fits" };
  const flooded = settleFlood(situation, week);
  if (flooded) return { mode: "flood", ...flooded };
  const opened = week.rates.size > 0 ? week : chooseOneDoor(situation);
  if (!opened) return { mode: "nothing-fits" };
  return { mode: wished ? "planned" : "musts-too-many", week: opened, isLastDoor: opened !== week };
}

/** The musts that did not get a place. */
export function listLeftOutMusts(candidates: readonly Candidate[], week: Week | undefined): Candidate[] {
  return candidates.filter(({ isMust, channel }) => isMust && !week?.rates.has(channel));
}

// Musts compete by worth alone: going for their number would keep the five cheapest instead of the two that matter. Nothing
// else may take minutes while a must waits, unless no must fits at all.
function chooseFewerMusts(situation: Situation): Week | undefined {
  const musts = chooseWeek(situation, ({ isMust }) => (isMust ? "free" : "shut"));
  return musts && musts.rates.size > 0 ? musts : chooseWeek(situation, () => "free");
}

// Where no channel is worth its care, one open door is still better than none.
function chooseOneDoor(situation: Situation): Week | undefined {
  const { candidates } = situation;
  const musts = candidates.filter(({ isMust }) => isMust);
  return bestDoor(situation, musts) ?? bestDoor(situation, candidates);
}

function bestDoor(situation: Situation, doors: readonly Candidate[]): Week | undefined {
  let best: Week | undefined;
  for (const door of doors) {
    const week = chooseWeek(situation, ({ channel }) => (channel === door.channel ? "open" : "free"));
    if (week && week.value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = week;
  }
  return best;
}
