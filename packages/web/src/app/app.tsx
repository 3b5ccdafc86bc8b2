import { MantineProvider, mergeThemeOverrides, Notification } from "@mantine/core";
import { readLocalStorageValue } from "@mantine/hooks";
import { Notifications } from "@mantine/notifications";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { createCommandRegistry } from "../shared/commands/command-registry.ts";
import { CommandsContext } from "../shared/commands/commands-context.ts";
import type { CalendarHistory } from "../shared/posts/history/calendar-history.ts";
import { Histories } from "../shared/posts/history/histories.ts";
import { NOTATION_KEY, readerLocale } from "../shared/texts/reader-locale.ts";
import { startTexts } from "../shared/texts/texts.ts";
import { useReaderLocale } from "../shared/texts/use-reader-locale.ts";
import type { AppRouter } from "./router.tsx";
import { cssVariablesResolver, theme } from "./theme.ts";

type AppProps = { readonly queryClient: QueryClient; readonly router: AppRouter };

/** Everything that the pages stand in: words, data, look, addresses. */
export function App({ queryClient, router }: AppProps) {
  const [texts] = useState(() => startTexts(localeOfReader()));
  useReaderLocale(texts);
  // What closes a toast has a name in the words of the page.
  const [wordedTheme] = useState(() =>
    mergeThemeOverrides(theme, {
      components: {
        Notification: Notification.extend({
          defaultProps: { closeButtonProps: { "aria-label": texts.t("ui.shell.close") } },
        }),
      },
    }),
  );
  const [histories] = useState(() => new Map<string, CalendarHistory>());
  const [commands] = useState(createCommandRegistry);
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={wordedTheme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <Histories value={histories}>
            <CommandsContext value={commands}>
              <RouterProvider router={router} />
            </CommandsContext>
          </Histories>
          {/* No wider than the list beside which somebody may be writing. */}
          <Notifications position="bottom-left" containerWidth={368} limit={3} />
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function localeOfReader(): string {
  return readerLocale({ kept: readLocalStorageValue({ key: NOTATION_KEY }), languages: navigator.languages });
}
