import { useEffect, useSyncExternalStore } from "react";
import { keyOf, type Scales, type WeighRequest } from "./scales.ts";
import type { WhatIf } from "./what-if.ts";

/** What a move would do, at once where it is known already: undefined while it is weighed, `null` for no move at all. */
export function useWeighed(scales: Scales, request: WeighRequest | undefined): WhatIf | null | undefined {
  const whatIf = useSyncExternalStore(scales.subscribe, () => (request === undefined ? null : scales.find(request)));
  const key = request === undefined ? undefined : keyOf(request);
  const isKnown = whatIf !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of the request that counts
  useEffect(() => {
    if (request !== undefined && !isKnown) scales.ask([request], { isUrgent: true });
  }, [scales, key, isKnown]);
  return whatIf;
}
