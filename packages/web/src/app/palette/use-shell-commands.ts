import { useMantineColorScheme } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { workspacesQuery } from "../../shared/api/workspace-queries.ts";
import type { Command } from "../../shared/commands/command.ts";
import { useCommands } from "../../shared/commands/use-commands.ts";

const PLACES = [
  "today",
  "calendar",
  "conversations",
  "plan",
  "promise",
  "shop-front",
  "notices",
  "lessons",
  "watch-list",
  "answers",
] as const;
const SCHEMES = ["light", "dark", "auto"] as const;

type ShellCommandsInput = { readonly onHelp: () => void; readonly onNewWorkspace: () => void };

/** What can be done on every page: going elsewhere, another business, the look, the list of keys. */
export function useShellCommands({ onHelp, onNewWorkspace }: ShellCommandsInput): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const { data } = useSuspenseQuery(workspacesQuery());
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useCommands([
    ...PLACES.map(
      (place): Command => ({
        id: `shell.place.${place}`,
        group: "places",
        label: t("ui.shell.palette.goTo", { place: t(`ui.shell.${place}`) }),
        run: () => navigate({ to: `/w/$workspaceId/${place}`, params: { workspaceId } }),
      }),
    ),
    { id: "shell.help", group: "places", label: t("ui.shell.palette.help"), keys: "?", run: onHelp },
    ...data.items
      .filter(({ id }) => id !== workspaceId)
      .map(
        ({ id, name }): Command => ({
          id: `shell.workspace.${id}`,
          group: "businesses",
          label: name,
          keywords: t("ui.shell.palette.businessWords"),
          run: () => navigate({ to: "/w/$workspaceId", params: { workspaceId: id } }),
        }),
      ),
    { id: "shell.new-workspace", group: "businesses", label: t("ui.shell.newWorkspace"), run: onNewWorkspace },
    ...SCHEMES.map(
      (scheme): Command => ({
        id: `shell.scheme.${scheme}`,
        group: "look",
        label: t(`ui.shell.${scheme}`),
        keywords: t("ui.shell.appearance"),
        isOn: scheme === colorScheme,
        run: () => setColorScheme(scheme),
      }),
    ),
  ]);
}
