import { Button, Select, TextInput } from "@mantine/core";
import { routes } from "@porchlight/api/contract";
import { CHANNELS, type Channel } from "@porchlight/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { callApi } from "../../../shared/api/call-api.ts";
import { newRequestKey } from "../../../shared/api/new-request-key.ts";
import { connectedAccountsQuery } from "./connected-accounts-query.ts";
import classes from "./connected-feeds.module.css";

/** Where a feed lies and which channel its messages belong to. */
export function ConnectFeedForm({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [address, setAddress] = useState("");
  const [channel, setChannel] = useState<Channel>("blog");
  const connecting = useMutation({
    mutationFn: (requestKey: string) =>
      callApi(routes.connectAccount, {
        params: { workspaceId },
        body: { connector: "feed", channel, address: address.trim() },
        requestKey,
      }),
    onSuccess: () => {
      setAddress("");
      return queryClient.invalidateQueries({ queryKey: connectedAccountsQuery(workspaceId).queryKey });
    },
  });
  const connect = (event: FormEvent) => {
    event.preventDefault();
    connecting.mutate(newRequestKey());
  };
  return (
    <form className={classes.form} onSubmit={connect}>
      <TextInput
        type="url"
        required
        withAsterisk={false}
        label={t("ui.conversations.connected.address")}
        placeholder="https://example.com/comments/feed"
        value={address}
        error={connecting.error?.message}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <Select
        searchable
        allowDeselect={false}
        label={t("ui.conversations.connected.channel")}
        data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
        value={channel}
        onChange={(chosen) => setChannel(CHANNELS.find((each) => each === chosen) ?? channel)}
      />
      <Button type="submit" variant="default" loading={connecting.isPending} disabled={address.trim() === ""}>
        {t("ui.conversations.connected.connect")}
      </Button>
    </form>
  );
}
