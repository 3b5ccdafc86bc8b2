import type { HolidayCountry } from "@porchlight/api/contract";
import { findLocale } from "../../../shared/texts/find-locale.ts";

/** The country that a business most likely is in: the reader's own where its clocks agree, else one with this clock. */
export function guessCountry(
  countries: readonly HolidayCountry[],
  { zone, languages }: { readonly zone: string; readonly languages: readonly string[] },
): string | undefined {
  const here = countries.filter(({ zones }) => zones.includes(zone));
  const own = languages.map((language) => findLocale(language)?.region);
  return (here.find(({ code }) => own.includes(code)) ?? here[0])?.code;
}
