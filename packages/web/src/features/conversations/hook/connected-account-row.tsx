import { Button, Group } from "@mantine/core";
import { type ConnectedAccount, routes } from "@porchlight/api/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { callApi } from "../../../shared/api/call-api.ts";
import { instantWords } from "../../../shared/words/instant-words.ts";
import { connectedAccountsQuery } from "./connected-accounts-query.ts";
import classes from "./connected-feeds.module.css";

type ConnectedAccountRowProps = { readonly account: ConnectedAccount; readonly workspaceId: string };

/** One thing that is read: where it lies, when it was looked at, and what is wrong in plain words. */
export function ConnectedAccountRow({ account, workspaceId }: ConnectedAccountRowProps) {
  const { t, i18n } = useTranslation();
  const queryClient = useQueryClient();
  const params = { workspaceId, accountId: account.id };
  const refetch = () => queryClient.invalidateQueries({ queryKey: connectedAccountsQuery(workspaceId).queryKey });
  const looking = useMutation({ mutationFn: () => callApi(routes.lookSoon, { params }), onSuccess: refetch });
  const ending = useMutation({ mutationFn: () => callApi(routes.disconnectAccount, { params }), onSuccess: refetch });
  const { channel, address, lookedAt, messageAt, trouble } = account;
  const at = (instant: string) => instantWords(instant, i18n.language);
  const failure = looking.error ?? ending.error;
  return (
    <li className={classes.account}>
      <div className={classes.where}>
        <strong>{t(`channel.${channel}`)}</strong>
        <span className={classes.address}>{address}</span>
      </div>
      <p>
        {lookedAt === undefined
          ? t("ui.conversations.connected.soon")
          : t("ui.conversations.connected.looked", { at: at(lookedAt) })}{" "}
        {messageAt === undefined
          ? t("ui.conversations.connected.noMessage")
          : t("ui.conversations.connected.message", { at: at(messageAt) })}
      </p>
      {trouble !== undefined && (
        <p role="status" className={classes.trouble}>
          {t(`ui.conversations.connected.trouble.${trouble.kind}`)}{" "}
          {t("ui.conversations.connected.since", { at: at(trouble.since) })}
        </p>
      )}
      {failure !== null && (
        <p role="alert" className={classes.failure}>
          {failure.message}
        </p>
      )}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          loading={looking.isPending}
          aria-label={t("ui.conversations.connected.lookAt", { address })}
          onClick={() => looking.mutate()}
        >
          {t("ui.conversations.connected.look")}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="red"
          loading={ending.isPending}
          aria-label={t("ui.conversations.connected.endOf", { address })}
          onClick={() => ending.mutate()}
        >
          {t("ui.conversations.connected.end")}
        </Button>
      </Group>
    </li>
  );
}
