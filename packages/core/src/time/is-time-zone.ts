import type { TimeZoneId } from "./zoned.ts";

const knownZones = new Set<string>();

/** Old abbreviations that runtimes take for zones and IANA does not have: the same letters mean several clocks. */
const ABBREVIATIONS = new Set(
  "ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(" "),
);

/** True for a zone name that this runtime's time-zone data knows. Offsets such as `+02:00` are no zones: they have no summer time. */
export function isTimeZone(zone: unknown): zone is TimeZoneId {
  if (typeof zone !== "string" || /^[+-]/.test(zone) || zone === "") return false;
  if (knownZones.has(zone)) return true;
  if (ABBREVIATIONS.has(zone.toUpperCase())) return false;
  // Only names that are zones are remembered: there are some hundreds of those, and no end of others.
  if (!isKnown(zone)) return false;
  knownZones.add(zone);
  return true;
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
