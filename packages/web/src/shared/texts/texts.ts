import { factFormats } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { waitWords } from "../words/wait-words.ts";
import calendar from "./en/calendar.json" with { type: "json" };
import conversations from "./en/conversations.json" with { type: "json" };
import handOvers from "./en/hand-overs.json" with { type: "json" };
import home from "./en/home.json" with { type: "json" };
import lessons from "./en/lessons.json" with { type: "json" };
import notices from "./en/notices.json" with { type: "json" };
import pause from "./en/pause.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };
import promise from "./en/promise.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import shopFront from "./en/shop-front.json" with { type: "json" };
import today from "./en/today.json" with { type: "json" };
import watchList from "./en/watch-list.json" with { type: "json" };
import week from "./en/week.json" with { type: "json" };
import wizard from "./en/wizard.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };

/**
 * Starts the catalogue: core's words for codes, and the pages' own under `ui`. The words are English in any case; the
 * locale decides how dates and numbers read, by default the day before the month and a 24-hour clock.
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
          ui: {
            shell,
            words,
            home,
            wizard,
            plan,
            promise,
            calendar,
            conversations,
            handOvers,
            week,
            today,
            pause,
            notices,
            shopFront,
            lessons,
            watchList,
          },
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
