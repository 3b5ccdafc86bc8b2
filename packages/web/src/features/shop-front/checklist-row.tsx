import { checklistName } from "@porchlight/api/contract";
import type { ChannelPlan } from "@porchlight/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { countDone } from "../../shared/ticks/tick-lists.ts";
import { useListTicks } from "../../shared/ticks/use-list-ticks.ts";
import classes from "./channel-column.module.css";

type ChecklistRowProps = { readonly channel: ChannelPlan; readonly workspaceId: string };

/** How much is done of what the plan has to be done once for a channel, and the way to its list. */
export function ChecklistRow({ channel, workspaceId }: ChecklistRowProps) {
  const { t } = useTranslation();
  const { ticks } = useListTicks(workspaceId, checklistName(channel));
  const count = channel.checklist.length;
  const done = countDone(channel, ticks);
  return (
    <div>
      <dt>{t("ui.shopFront.fact.steps")}</dt>
      <dd data-tone={done === count ? "ok" : undefined}>
        <Link
          to="/w/$workspaceId/plan"
          params={{ workspaceId }}
          search={{ channel: channel.channel }}
          className={classes.steps}
        >
          {t("ui.shopFront.steps", { count, done })}
          <span className="pl-hidden"> {t("ui.shopFront.deed.on", { name: t(`channel.${channel.channel}`) })}</span>
        </Link>
      </dd>
    </div>
  );
}
