import type { TimeZoneId } from "@porchlight/core";

/** Countries that write English, and days and hours in their own way. */
const COUNTRIES = ["AU", "CA", "GB", "IE", "IN", "NZ", "PH", "SG", "US", "ZA"];
/** Everybody else's: the day before the month, and a clock of 24 hours. */
const COMMON_LOCALE = "en-GB";

/** What Node knows of a locale beyond what TypeScript does. */
type LocaleOfPlaces = Intl.Locale & { readonly getTimeZones?: () => readonly string[] };

const LOCALES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => {
    const locale: LocaleOfPlaces = new Intl.Locale(`en-${country}`);
    return (locale.getTimeZones?.() ?? []).map((zone): [string, string] => [zone, locale.baseName]);
  }),
);

/** How days and hours are written where a zone is the clock: "en-US" in America/Chicago. */
export function localeOfZone(zone: TimeZoneId | undefined): string {
  if (zone === undefined) return COMMON_LOCALE;
  return LOCALES.get(zone) ?? LOCALES.get(commonName(zone)) ?? COMMON_LOCALE;
}

/** A zone may have several names, of which lists have one: "America/Indianapolis" of America/Indiana/Indianapolis. */
function commonName(zone: TimeZoneId): string {
  return new Intl.DateTimeFormat(COMMON_LOCALE, { timeZone: zone }).resolvedOptions().timeZone;
}
