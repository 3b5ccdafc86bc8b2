import { factFormats } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
import i18next from "i18next";

/** Turns a key of the catalogue and its facts into words for visitors. */
export type VisitorWords = (key: string, facts?: Readonly<Record<string, unknown>>) => string;

/** The language of what visitors read, for `lang`. */
export const VISITOR_LANGUAGE = "en-GB";

/** Core's catalogue, with days before months and a clock of 24 hours, as the pages of the house have it. */
export function makeVisitorWords(): VisitorWords {
  const instance = i18next.createInstance();
  void instance.init({
    lng: VISITOR_LANGUAGE,
    fallbackLng: "en",
    initAsync: false,
    resources: { en: { translation: en } },
    // What is made of them escapes them.
    interpolation: { escapeValue: false },
  });
  const formats = factFormats((key) => instance.t(key));
  for (const [name, format] of Object.entries(formats)) {
    instance.services.formatter?.add(name, (value, locale) => format(value, locale ?? VISITOR_LANGUAGE));
  }
  return (key, facts = {}) => instance.t(key, { ...facts });
}
