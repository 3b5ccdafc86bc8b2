import type { Instant } from "@porchlight/core";
import {
  type QueryFunction,
  type QueryKey,
  type UseQueryResult,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ApiProblem } from "../api/call-api.ts";
import { showToast } from "../ui/show-toast.ts";

/** Ticks that are read together: how they are read and written, and which tick a change is about. */
export type TickBook<Tick, Change extends { readonly isDone: boolean }> = {
  readonly queryKey: QueryKey;
  /** What else shows them, and is read anew once a change is kept. */
  readonly shownIn?: QueryKey;
  readonly read: QueryFunction<readonly Tick[]>;
  /** Replies with what would be read by then. */
  readonly write: (change: Change) => Promise<readonly Tick[]>;
  readonly isAbout: (change: Change, tick: Tick) => boolean;
  /** The tick as it is shown until the reply is there. */
  readonly toTick: (change: Change, doneAt: Instant) => Tick;
};

export type OpenTickBook<Tick, Change> = {
  readonly query: UseQueryResult<readonly Tick[]>;
  /** What is read, with this window's changes that are on their way on top; undefined before anything came. */
  readonly ticks: readonly Tick[] | undefined;
  readonly save: (change: Change) => void;
};

type Pressed<Change> = { readonly change: Change; readonly at: Instant };

/** Ticks something off, or takes the tick back: shown at once, and as it was before where it could not be kept. */
export function useTickBook<Tick, Change extends { readonly isDone: boolean }>(
  book: TickBook<Tick, Change>,
): OpenTickBook<Tick, Change> {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { queryKey } = book;
  const query = useQuery({ queryKey, queryFn: book.read });
  const underWay = useMutationState({
    filters: { mutationKey: queryKey, exact: true, status: "pending" },
    select: ({ state }) => state.variables as Pressed<Change>,
  });
  const { mutate } = useMutation({
    mutationKey: queryKey,
    // One after the other, so that the last press counts.
    scope: { id: JSON.stringify(queryKey) },
    mutationFn: ({ change }: Pressed<Change>) => book.write(change),
    onSuccess: async (ticks) => {
      // A look that is under way would bring the state before it.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, ticks);
      if (book.shownIn !== undefined) void queryClient.invalidateQueries({ queryKey: book.shownIn });
    },
    onError: (error) => {
      const message = error instanceof ApiProblem ? error.message : t("ui.words.tickNotKept");
      showToast({ id: "tick", message });
      // It is not known what the server has.
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  return {
    query,
    ticks: query.data && underWay.reduce((ticks, pressed) => withChange(book, { ticks, ...pressed }), query.data),
    save: (change) => mutate({ change, at: new Date().toISOString() }),
  };
}

function withChange<Tick, Change extends { readonly isDone: boolean }>(
  { isAbout, toTick }: Pick<TickBook<Tick, Change>, "isAbout" | "toTick">,
  { ticks, change, at }: Pressed<Change> & { readonly ticks: readonly Tick[] },
): readonly Tick[] {
  const others = ticks.filter((tick) => !isAbout(change, tick));
  return change.isDone ? [...others, toTick(change, at)] : others;
}
