import type { Channel, GuardEntry } from "@porchlight/core";

/** Channels that go dark after the same days. */
export type GuardRow = Pick<GuardEntry, "amberDays" | "redDays" | "abandonedDays"> & {
  readonly channels: readonly Channel[];
};

/** The guard with channels of the same days in one row, in the order of their first. */
export function guardRows(guard: readonly GuardEntry[]): GuardRow[] {
  const groups = Map.groupBy(guard, ({ amberDays, redDays, abandonedDays }) =>
    [amberDays, redDays, abandonedDays].join("/"),
  );
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const { amberDays, redDays, abandonedDays } = first;
    return [{ channels: entries.map(({ channel }) => channel), amberDays, redDays, abandonedDays }];
  });
}
