import type { Tick } from "@porchlight/api/contract";
import { useOwnName } from "../live/use-own-name.ts";
import { listTickBook } from "./list-tick-book.ts";
import { useTickBook } from "./use-tick-book.ts";

type ListTicks = {
  /** Those of the list by their items; none before they came. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** They did not come. */
  readonly isBroken: boolean;
  /** Ticks an item off in the name of whoever sits here, or takes its tick back. */
  readonly tick: (item: string, isDone: boolean) => void;
};

/** The ticks of one list, which everybody in the workspace sees. */
export function useListTicks(workspaceId: string, list: string): ListTicks {
  const [ownName] = useOwnName();
  const { query, ticks = [], save } = useTickBook(listTickBook(workspaceId));
  const doneBy = ownName.trim();
  return {
    ticks: new Map(ticks.filter((tick) => tick.list === list).map((tick) => [tick.item, tick])),
    isBroken: query.isError && query.data === undefined,
    tick: (item, isDone) => save({ list, item, isDone, ...(doneBy === "" ? {} : { doneBy }) }),
  };
}
