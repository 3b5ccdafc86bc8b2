import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { ConnectFeedForm } from "./connect-feed-form.tsx";
import { ConnectedAccountRow } from "./connected-account-row.tsx";
import { connectedAccountsQuery } from "./connected-accounts-query.ts";
import classes from "./connected-feeds.module.css";

/** The feeds in which customers write, how reading them goes, and a place for one more. */
export function ConnectedFeeds({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(connectedAccountsQuery(workspaceId));
  if (data === undefined)
    return error === null ? <Skeleton height={120} /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  return (
    <section className={classes.feeds} aria-labelledby="connected-feeds">
      <h3 id="connected-feeds" className={classes.title}>
        {t("ui.conversations.connected.title")}
      </h3>
      <p>{t("ui.conversations.connected.text")}</p>
      {data.length > 0 && (
        <ul className={classes.accounts}>
          {data.map((account) => (
            <ConnectedAccountRow key={account.id} account={account} workspaceId={workspaceId} />
          ))}
        </ul>
      )}
      <ConnectFeedForm workspaceId={workspaceId} />
    </section>
  );
}
