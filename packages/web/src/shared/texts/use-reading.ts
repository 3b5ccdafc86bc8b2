import { useLocalStorage } from "@mantine/hooks";
import { READING_KEY, READINGS, type Reading } from "./reader-locale.ts";

type OwnReading = {
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: Reading | undefined;
  readonly choose: (reading: Reading | undefined) => void;
};

/** The way in which this reader has days and hours written; a choice holds at once, on every page and in every window. */
export function useReading(): OwnReading {
  const [kept, keep, forget] = useLocalStorage<Reading | undefined>({
    key: READING_KEY,
    getInitialValueInEffect: false,
  });
  return {
    chosen: READINGS.find((reading) => reading === kept),
    choose: (reading) => (reading === undefined ? forget() : keep(reading)),
  };
}
