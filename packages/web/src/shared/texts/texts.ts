import { factFormats } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { waitWords } from "../words/wait-words.ts";
import home from "./en/home.json" with { type: "json" };
import pause from "./en/pause.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };

/**
 * Starts the catalogue: core's words for codes, and under `ui` those of the frame around the pages, which bring their own
 * (`useTexts`). The words are English in any case; the locale decides how days, hours and numbers read, by default the day
 * before the month and a 24-hour clock.
 */
export function startTexts(locale = "en-GB"): i18n {
  const texts = i18next.createInstance();
  texts.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "en",
    resources: {
      en: {
        translation: {
          ...en,
          ui: { shell, words, home, pause },
        },
      },
    },
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  const formats = factFormats((key) => texts.t(key));
  for (const [name, format] of Object.entries(formats)) {
    texts.services.formatter?.add(name, (value, lng) => format(value, lng ?? locale));
  }
  texts.services.formatter?.add("wait", (value) => waitWords(Number(value)));
  return texts;
}
