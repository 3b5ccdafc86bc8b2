import * as rruleModule from "rrule";

export type { Options as RuleOptions } from "rrule";

// It ships CommonJS to Node (a default export only) and a module to bundlers (named exports only, which is why the name of
// the other must not be read off).
const module = ("RRule" in rruleModule ? rruleModule : Reflect.get(rruleModule, "default")) as typeof rruleModule;

/** The one door to rrule. */
export const RRule: typeof rruleModule.RRule = module.RRule;
