import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Command } from "../../shared/commands/command.ts";
import { useCommands } from "../../shared/commands/use-commands.ts";

/** What lies over the page when it is asked for. */
export type ConversationsDialog = "add" | "import" | "hook" | "handOver";

type ConversationsCommands = {
  readonly workspaceId: string;
  readonly onDialog: (dialog: ConversationsDialog) => void;
  /** To the next conversation, or to the one before. */
  readonly onStep: (by: 1 | -1) => void;
};

/** What is done on the page by keys, or by its name in the palette. */
export function useConversationsCommands({ workspaceId, onDialog, onStep }: ConversationsCommands): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const command = (name: string, rest: Pick<Command, "label" | "run" | "keys">): Command => {
    return { id: `conversations.${name}`, group: "conversations", ...rest };
  };
  useCommands([
    command("add", { label: t("ui.conversations.add.title"), keys: "N", run: () => onDialog("add") }),
    command("import", { label: t("ui.conversations.import.title"), run: () => onDialog("import") }),
    command("hook", { label: t("ui.conversations.hook.title"), run: () => onDialog("hook") }),
    command("handOver", { label: t("ui.handOvers.title"), run: () => onDialog("handOver") }),
    command("week", {
      label: t("ui.week.open"),
      run: () => navigate({ to: "/w/$workspaceId/conversations/week", params: { workspaceId }, search: {} }),
    }),
    command("next", { label: t("ui.conversations.next"), keys: "J", run: () => onStep(1) }),
    command("before", { label: t("ui.conversations.before"), keys: "K", run: () => onStep(-1) }),
  ]);
}
