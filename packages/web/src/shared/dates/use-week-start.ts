import { useLocalStorage } from "@mantine/hooks";
import { WEEK_START_KEY, WEEK_STARTS, type WeekStart, weekStartIn } from "./week-start.ts";

type OwnWeekStart = {
  /** The one that holds: the chosen one, else that of the reader's own locale. */
  readonly weekStart: WeekStart;
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: WeekStart | undefined;
  readonly choose: (weekStart: WeekStart) => void;
};

/** The day on which the reader's weeks begin. */
export function useWeekStart(): OwnWeekStart {
  const [kept, choose] = useLocalStorage<WeekStart | undefined>({
    key: WEEK_START_KEY,
    getInitialValueInEffect: false,
  });
  const chosen = WEEK_STARTS.find((start) => start === kept);
  return { weekStart: weekStartIn(kept, navigator.language), chosen, choose };
}
