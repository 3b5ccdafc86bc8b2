import { IconMessages } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useToldWaiting } from "../../shared/conversations/use-told-waiting.ts";
import { BlankState } from "../../shared/ui/blank-state.tsx";

type NothingOpenProps = { readonly workspaceId: string; readonly isWaitedHere: boolean };

/** Beside the list while none of it is open. What the owner's answers say of other places is told beside the list. */
export function NothingOpen({ workspaceId, isWaitedHere }: NothingOpenProps) {
  const { t } = useTranslation();
  const isWaitedElsewhere = useToldWaiting(workspaceId).length > 0;
  const none = isWaitedElsewhere ? "hereTitle" : "noneTitle";
  return (
    <BlankState
      icon={IconMessages}
      title={t(`ui.conversations.nothingOpen.${isWaitedHere ? "someTitle" : none}`)}
      text={t(`ui.conversations.nothingOpen.${isWaitedHere ? "someText" : "noneText"}`)}
    />
  );
}
