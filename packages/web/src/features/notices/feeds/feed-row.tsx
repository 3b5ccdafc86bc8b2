import { Button } from "@mantine/core";
import type { Feed } from "@porchlight/api/contract";
import { wallTimeAt } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { ConfirmDialog } from "../confirm-dialog.tsx";
import { deviceZone } from "../device-zone.ts";
import classes from "../list.module.css";
import { useFeedChanges } from "../notices-queries.ts";

type FeedRowProps = { readonly workspaceId: string; readonly feed: Feed };

/** A calendar that is fetched: whose, what is in it, and whether anybody fetches it. */
export function FeedRow({ workspaceId, feed }: FeedRowProps) {
  const { t } = useTranslation();
  const { revoke } = useFeedChanges(workspaceId);
  const [isAsking, setAsking] = useState(false);
  const name = feed.person ?? t("ui.notices.everybody");
  const parts = feed.parts.map((part) => t(`ui.notices.feeds.parts.${part}`)).join(", ");
  const made = t("ui.notices.feeds.made", { day: wallTimeAt(feed.createdAt, deviceZone()).date });
  const fetched =
    feed.fetchedOn === undefined
      ? t("ui.notices.feeds.neverFetched")
      : t("ui.notices.feeds.fetched", { day: feed.fetchedOn });
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>{parts}</span>
        <span className={classes.detail}>{`${made}, ${fetched}`}</span>
      </div>
      <div className={classes.deeds}>
        <Button variant="subtle" aria-label={t("ui.notices.feeds.revokeOf", { name })} onClick={() => setAsking(true)}>
          {t("ui.notices.feeds.revoke")}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("ui.notices.feeds.revokeTitle")}
        text={t("ui.notices.feeds.revokeText")}
        yes={t("ui.notices.feeds.revoke")}
        isBusy={revoke.isPending}
        failure={revoke.error}
        onClose={() => setAsking(false)}
        onYes={() =>
          revoke.mutate(feed.id, {
            onSuccess: () => {
              setAsking(false);
              showToast({ id: "feed-revoked", message: t("ui.notices.feeds.revoked", { name }) });
            },
          })
        }
      />
    </li>
  );
}
