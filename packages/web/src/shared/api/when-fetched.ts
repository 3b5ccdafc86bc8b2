import type { QueryClient } from "@tanstack/react-query";

/** Resolves as soon as nothing is being asked for. */
export function whenFetched(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (queryClient.isFetching() > 0) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = queryClient.getQueryCache().subscribe(look);
    look();
  });
}
