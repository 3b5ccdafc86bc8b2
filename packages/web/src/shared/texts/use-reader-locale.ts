import { useLocalStorage } from "@mantine/hooks";
import type { i18n } from "i18next";
import { useEffect } from "react";
import { NOTATION_KEY, readerLocale } from "./reader-locale.ts";

/** Lets all pages of this window read as their reader chose, in whichever window. */
export function useReaderLocale(texts: i18n): void {
  const [kept] = useLocalStorage<unknown>({ key: NOTATION_KEY, getInitialValueInEffect: false });
  const locale = readerLocale({ kept, languages: navigator.languages });
  useEffect(() => {
    if (texts.language !== locale) void texts.changeLanguage(locale);
  }, [texts, locale]);
}
