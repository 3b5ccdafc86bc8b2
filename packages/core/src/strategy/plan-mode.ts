/**
 * `planned`: all wishes fit. `musts-too-many`: some channels that must be open do not fit the hours.
 * `flood`: there are more messages than minutes, so everything goes into answering. `nothing-fits`: not one channel can be
 * held. `empty`: there is no channel to decide on.
 */
export type PlanMode = "planned" | "musts-too-many" | "flood" | "nothing-fits" | "empty";
