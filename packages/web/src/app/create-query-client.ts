import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../shared/api/call-api.ts";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The server may run on this very machine: what the browser thinks of the network says nothing about it.
      queries: {
        networkMode: "always",
        staleTime: 10_000,
        retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
      },
      mutations: { networkMode: "always" },
    },
  });
}
