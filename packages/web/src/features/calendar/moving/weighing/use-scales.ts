import { useEffect, useState } from "react";
import { openWeighWorker } from "./open-weigh-worker.ts";
import { createScales, type Scales } from "./scales.ts";
import type { WhatIfSource } from "./what-if.ts";

/** The scales for the calendar as it is on the screen. */
export function useScales(source: WhatIfSource): Scales {
  const [scales] = useState(() => createScales(openWeighWorker));
  useEffect(() => scales.stop, [scales]);
  useEffect(() => scales.setSource(source), [scales, source]);
  return scales;
}
