import type { Finding, Fix } from "@porchlight/core";
import { useState } from "react";
import { keyOf } from "./key-of.ts";
import { useFixes } from "./use-fixes.ts";

/** So many are read; the rest are a press away. */
const SHOWN = 3;
const NO_FIXES: readonly Fix[] = [];

export type ReadFindings = {
  readonly shown: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
  readonly showAll: () => void;
  readonly fixesFor: (finding: Finding) => readonly Fix[];
  /** The first ways out are worked out, so the lines have the height that they keep. */
  readonly isKnown: boolean;
};

/** The findings that are shown, and the ways out of them; `fixesOf` takes some time. */
export function useReadFindings(
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly Fix[],
): ReadFindings {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, SHOWN);
  const fixes = useFixes(shown, fixesOf);
  return {
    shown,
    more: findings.length - shown.length,
    showAll: () => setShowsAll(true),
    fixesFor: (finding) => fixes?.get(keyOf(finding)) ?? NO_FIXES,
    isKnown: fixes !== undefined || shown.length === 0,
  };
}
