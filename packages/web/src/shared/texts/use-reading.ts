import { useLocalStorage } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { READING_KEY, READINGS, type Reading, readerLocale } from "./reader-locale.ts";

type OwnReading = {
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: Reading | undefined;
  readonly choose: (reading: Reading | undefined) => void;
};

/** How days and hours are written for this reader; a choice holds on every page at once. */
export function useReading(): OwnReading {
  const { i18n } = useTranslation();
  const [kept, keep, forget] = useLocalStorage<Reading | undefined>({
    key: READING_KEY,
    getInitialValueInEffect: false,
  });
  return {
    chosen: READINGS.find((reading) => reading === kept),
    choose: (reading) => {
      if (reading === undefined) forget();
      else keep(reading);
      void i18n.changeLanguage(readerLocale({ kept: reading, languages: navigator.languages }));
    },
  };
}
