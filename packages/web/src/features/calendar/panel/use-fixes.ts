import type { Finding, Fix } from "@porchlight/core";
import { useEffect, useState } from "react";
import { inTurns } from "../moving/weighing/in-turns.ts";
import { keyOf } from "./key-of.ts";

type FixesOf = (finding: Finding) => readonly Fix[];
type FixesByFinding = ReadonlyMap<string, readonly Fix[]>;

/** What changes at once, or comes one upon the other, is looked at once. */
const PAUSE_MS = 300;
/** Nobody reads further. */
const FIXED_MAX = 100;

/**
 * The ways out of findings by their keys, worked out one after the other, a little a frame, once the calendar has settled. Those of
 * the calendar as it stood before stay meanwhile; undefined before the first.
 */
export function useFixes(findings: readonly Finding[], fixesOf: FixesOf): FixesByFinding | undefined {
  const [fixes, setFixes] = useState<FixesByFinding | undefined>(undefined);
  const asked = findings.slice(0, FIXED_MAX);
  // Text, since the list comes anew with each drawing.
  const text = asked.map(keyOf).join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says which findings they are
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = window.setTimeout(() => {
      stop = inTurns(listFixes(asked, fixesOf), setFixes);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      stop?.();
    };
  }, [text, fixesOf]);
  return fixes;
}

/** A finding a step. */
function* listFixes(findings: readonly Finding[], fixesOf: FixesOf): Generator<void, FixesByFinding> {
  const fixes = new Map<string, readonly Fix[]>();
  for (const finding of findings) {
    yield;
    fixes.set(keyOf(finding), fixesOf(finding));
  }
  return fixes;
}
