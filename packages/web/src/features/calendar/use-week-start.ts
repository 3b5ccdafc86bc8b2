import { readLocalStorageValue, useLocalStorage } from "@mantine/hooks";
import { WEEK_STARTS, type WeekStart, weekStartOf } from "./week-start.ts";

type OwnWeekStart = {
  /** The one that holds: the chosen one, else that of the reader's own locale. */
  readonly weekStart: WeekStart;
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: WeekStart | undefined;
  readonly choose: (weekStart: WeekStart) => void;
};

const KEY = "porchlight.week-start";

/** The day on which the reader's weeks begin. */
export function useWeekStart(): OwnWeekStart {
  const [kept, choose] = useLocalStorage<WeekStart | undefined>({ key: KEY, getInitialValueInEffect: false });
  return { ...weekStartFrom(kept), choose };
}

/** The same, where nothing is drawn yet. */
export function readWeekStart(): WeekStart {
  return weekStartFrom(readLocalStorageValue<unknown>({ key: KEY })).weekStart;
}

function weekStartFrom(kept: unknown): Omit<OwnWeekStart, "choose"> {
  const chosen = WEEK_STARTS.find((start) => start === kept);
  return { weekStart: chosen ?? weekStartOf(navigator.language), chosen };
}
