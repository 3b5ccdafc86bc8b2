import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { conversationsQuery } from "../shared/api/conversation-queries.ts";
import { useIsDrawn } from "../shared/ui/use-is-drawn.ts";
import classes from "./shell.module.css";

/** How many people wait for an answer; nothing where nobody does, and before the page itself is there. */
export function WaitingCount({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const isDrawn = useIsDrawn();
  const { data } = useInfiniteQuery({ ...conversationsQuery(workspaceId, "waiting"), enabled: isDrawn });
  const waiting = data?.pages[0]?.counts.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{waiting}</span>
      <span className="pl-hidden">{t("ui.shell.waiting", { count: waiting })}</span>
    </span>
  );
}
