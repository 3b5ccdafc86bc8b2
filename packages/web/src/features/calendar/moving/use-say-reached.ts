import { useEffect, useEffectEvent } from "react";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { MoveSession } from "./use-move-session.ts";
import { useVerdictWord } from "./use-verdict-word.ts";
import type { WhatIf } from "./weighing/what-if.ts";

type ReachedInput = {
  readonly session: MoveSession | undefined;
  /** Undefined for no move at all. */
  readonly whatIf: WhatIf | undefined;
  readonly say: (words: string) => void;
};

/** Says a place that keys led to, and what a post would do there. */
export function useSayReached({ session, whatIf, say }: ReachedInput): void {
  const formats = useWallFormats();
  const verdictWord = useVerdictWord();
  const reached = session?.hasMoved === true ? session.drop : undefined;
  const sayReached = useEffectEvent(() => {
    if (reached === undefined) return;
    const moment = reached.time === undefined ? formats.day(reached.date) : formats.moment(reached.date, reached.time);
    say(whatIf === undefined ? moment : `${moment}: ${verdictWord(whatIf)}`);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place and its verdict are what is waited for
  useEffect(() => sayReached(), [reached, whatIf]);
}
