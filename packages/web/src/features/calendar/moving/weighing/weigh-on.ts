import type { Scales, WeighRequest } from "./scales.ts";
import type { WhatIf } from "./what-if.ts";

/** What a move would do, as soon as it is weighed; `null` for no move at all. */
export function weighOn(scales: Scales, request: WeighRequest): Promise<WhatIf | null> {
  return new Promise((resolve) => {
    const known = scales.find(request);
    if (known !== undefined) return resolve(known);
    const stop = scales.subscribe(() => {
      const whatIf = scales.find(request);
      if (whatIf === undefined) return;
      stop();
      resolve(whatIf);
    });
    scales.ask([request], { isUrgent: true });
  });
}
