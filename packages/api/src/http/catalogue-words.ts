import { factFormats } from "@porchlight/core";
import { en } from "@porchlight/core/messages/en";
import i18next, { type i18n } from "i18next";

/** Turns a key of the catalogue and its facts into a sentence. */
export type CatalogueWords = (key: string | readonly string[], facts?: Readonly<Record<string, unknown>>) => string;

/** The words of core's catalogue and of our own texts beside it; the locale decides how dates and numbers read. */
export function catalogueWords(texts: Readonly<Record<string, unknown>>, locale = "en"): CatalogueWords {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: "en",
    initAsync: false,
    resources: { en: { translation: { ...en, ...texts } } },
    interpolation: { escapeValue: false },
  });
  addFormats(instance);
  return (key, facts = {}) => instance.t(key as string | string[], { ...facts });
}

function addFormats({ services, t }: i18n): void {
  const formats = factFormats((key) => t(key));
  for (const [name, format] of Object.entries(formats)) {
    services.formatter?.add(name, (value, locale) => format(value, locale ?? "en"));
  }
  for (const name of ["kind", "status", "fileKind"]) {
    services.formatter?.add(name, (value) => t(`${name}.${String(value)}`));
  }
  const choice = new Intl.ListFormat("en", { type: "disjunction" });
  services.formatter?.add("choice", (value: readonly string[]) => choice.format(value));
}
