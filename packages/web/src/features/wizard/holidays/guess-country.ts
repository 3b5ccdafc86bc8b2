import type { HolidayCountry } from "@porchlight/api/contract";

/** The country that a business most likely is in: the reader's own where its clocks agree, else one with this clock. */
export function guessCountry(
  countries: readonly HolidayCountry[],
  { zone, languages }: { readonly zone: string; readonly languages: readonly string[] },
): string | undefined {
  const here = countries.filter(({ zones }) => zones.includes(zone));
  const own = languages.map(regionOf);
  return (here.find(({ code }) => own.includes(code)) ?? here[0])?.code;
}

/** Some systems name a language in a way that is no tag, such as `en-US@posix`. */
function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
