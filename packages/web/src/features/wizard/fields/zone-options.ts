import type { TimeZoneId } from "@porchlight/core";

export type ZoneOption = { readonly value: TimeZoneId; readonly label: string };

type Known = { readonly zones: readonly TimeZoneId[]; readonly deviceZone: TimeZoneId; readonly chosen: TimeZoneId };

/** Every zone that can be chosen, this device's first. A chosen zone that this browser does not know stays on the list. */
export function zoneOptions({ zones, deviceZone, chosen }: Known): ZoneOption[] {
  const first = [deviceZone, chosen].filter((zone) => zone !== "");
  const all = [...new Set([...first, ...zones])];
  return all.map((zone) => ({ value: zone, label: zoneLabel(zone) }));
}

/** A zone as people say it: "Chicago (America)", "Buenos Aires (America, Argentina)". */
export function zoneLabel(zone: TimeZoneId): string {
  const parts = zone.replaceAll("_", " ").split("/");
  const city = parts.at(-1) ?? zone;
  const region = parts.slice(0, -1).join(", ");
  return region === "" ? city : `${city} (${region})`;
}

/** True when every word that somebody typed occurs in the zone's name, in any order and with any separator. */
export function zoneMatches(zone: TimeZoneId, search: string): boolean {
  const name = plainOf(zone);
  return plainOf(search)
    .split(" ")
    .every((word) => name.includes(word));
}

/** How far a zone is from Greenwich at a moment, as people write it: "GMT-6"; nothing for a zone that is not known. */
export function zoneOffset(zone: TimeZoneId, now: Date): string {
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(now);
    return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  } catch {
    return "";
  }
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[/_()\s,]+/g, " ")
    .trim();
}
