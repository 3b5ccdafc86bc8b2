import { CHANNELS, isLocalTime, type LocalTime, WEEKDAYS } from "@porchlight/core";
import { z } from "zod";
import { createListeners } from "../../../shared/stores/create-listeners.ts";
import { isUntouched, type Trial } from "./trial.ts";

export type TrialStore = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly trial: () => Trial;
  readonly change: (change: (trial: Trial) => Trial) => void;
  /** Back to how it was. */
  readonly clear: () => void;
};

const localTime = z.string().refine(isLocalTime) as unknown as z.ZodType<LocalTime>;
const trialSchema: z.ZodType<Trial> = z.strictObject({
  hours: z.exactOptional(z.record(z.coerce.number().int().min(0), z.number().min(0).max(168))),
  promoShareMax: z.exactOptional(z.number().min(0).max(1)),
  look: z.exactOptional(
    z.strictObject({
      person: z.int().min(0),
      at: z.array(z.strictObject({ day: z.enum(WEEKDAYS), time: localTime })).max(7),
    }),
  ),
  wishes: z.exactOptional(z.partialRecord(z.enum(CHANNELS), z.enum(["must", "may", "no"]))),
  added: z.exactOptional(z.array(z.enum(CHANNELS)).max(CHANNELS.length)),
});

type StoreInput = {
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** What is tried belongs to one version of one plan. */
  readonly planId: string;
};

/** Holds what is being tried, and keeps it in this browser until it is kept or put back, so that a reload loses nothing. */
export function createTrialStore({ storage, planId }: StoreInput): TrialStore {
  const key = `porchlight.trial.${planId}`;
  const { subscribe, tell } = createListeners();
  let trial = parseTrial(attempt(() => storage.getItem(key)));

  function apply(next: Trial): void {
    trial = next;
    attempt(() => (isUntouched(next) ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(next))));
    tell();
  }

  return {
    subscribe,
    trial: () => trial,
    change: (change) => apply(change(trial)),
    clear: () => apply({}),
  };
}

function parseTrial(text: string | null | undefined): Trial {
  if (text === null || text === undefined) return {};
  const parsed = trialSchema.safeParse(attempt(() => JSON.parse(text)));
  return parsed.success ? parsed.data : {};
}

// Storage may be full or forbidden, and its text may be anybody's; neither may stop the trying.
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
