import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { CalendarHistory } from "../features/calendar/history/calendar-history.ts";
import { Histories } from "../features/calendar/history/histories.ts";
import { ApiProblem } from "../shared/api/call-api.ts";
import { createCommandRegistry } from "../shared/commands/command-registry.ts";
import { CommandsContext } from "../shared/commands/commands-context.ts";
import { startTexts } from "../shared/texts/texts.ts";
import { createAppRouter } from "./router.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";

/** Everything that the pages stand in: words, data, look, addresses. */
export function App() {
  const [texts] = useState(() => startTexts());
  const [queryClient] = useState(createQueryClient);
  const [histories] = useState(() => new Map<string, CalendarHistory>());
  const [commands] = useState(createCommandRegistry);
  const [router] = useState(() => createAppRouter(queryClient));
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <Histories value={histories}>
            <CommandsContext value={commands}>
              <RouterProvider router={router} />
            </CommandsContext>
          </Histories>
          <Notifications position="bottom-left" autoClose={10_000} limit={3} />
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function createQueryClient(): QueryClient {
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
