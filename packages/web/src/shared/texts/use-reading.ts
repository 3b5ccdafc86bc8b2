import { useLocalStorage } from "@mantine/hooks";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { READING_KEY, READINGS, type Reading, readerLocale } from "./reader-locale.ts";

type OwnReading = {
  /** The reader's choice on this device; undefined as long as there is none. */
  readonly chosen: Reading | undefined;
  readonly choose: (reading: Reading | undefined) => void;
};

/** How days and hours are written for this reader; a choice holds at once, on every page and in every window. */
export function useReading(): OwnReading {
  const { i18n } = useTranslation();
  const [kept, keep, forget] = useLocalStorage<Reading | undefined>({
    key: READING_KEY,
    getInitialValueInEffect: false,
  });
  const locale = readerLocale({ kept, languages: navigator.languages });
  useEffect(() => {
    if (i18n.language !== locale) void i18n.changeLanguage(locale);
  }, [i18n, locale]);
  return {
    chosen: READINGS.find((reading) => reading === kept),
    choose: (reading) => (reading === undefined ? forget() : keep(reading)),
  };
}
