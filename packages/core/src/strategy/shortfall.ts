import type { Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";

export type Shortfall = {
  readonly needMinutes: number;
  readonly usableMinutes: number;
  readonly shortMinutes: number;
  readonly items: readonly { readonly channel: Channel; readonly minutesAtFloor: number }[];
  readonly options: readonly Reason[];
};
