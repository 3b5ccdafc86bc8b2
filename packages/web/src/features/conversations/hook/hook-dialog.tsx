import { Button, Group, Skeleton } from "@mantine/core";
import { type HookSecret, routes } from "@porchlight/api/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { addressOf, callApi } from "../../../shared/api/call-api.ts";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { CopyWords } from "../../../shared/ui/copy-words.tsx";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { ConnectedFeeds } from "./connected-feeds.tsx";
import classes from "./hook-dialog.module.css";
import { hookSecretQuery } from "./hook-secret-query.ts";

type HookDialogProps = {
  readonly isOpen: boolean;
  readonly workspaceId: string;
  readonly onClose: () => void;
};

/** Where another program hands in what customers say, and the secret with which it signs. */
export function HookDialog({ isOpen, workspaceId, onClose }: HookDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={t("ui.conversations.hook.title")} widthPx={560} onClose={onClose}>
      <Hook workspaceId={workspaceId} />
      <ConnectedFeeds workspaceId={workspaceId} />
    </Dialog>
  );
}

function Hook({ workspaceId }: Pick<HookDialogProps, "workspaceId">) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const query = hookSecretQuery(workspaceId);
  const { data, error, refetch } = useQuery(query);
  const params = { workspaceId };
  const show = (kept: HookSecret | null) => queryClient.setQueryData(query.queryKey, kept);
  const making = useMutation({
    mutationFn: () => callApi(routes.createWebhookSecret, { params }),
    onSuccess: ({ createdAt }) => show({ createdAt }),
  });
  const ending = useMutation({
    mutationFn: () => callApi(routes.deleteWebhookSecret, { params }),
    onSuccess: () => {
      making.reset();
      show(null);
    },
  });
  if (data === undefined)
    return error === null ? <Skeleton height={160} /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  const secret = making.data?.secret;
  const failure = making.error ?? ending.error;
  return (
    <div className={classes.hook}>
      <p>{t("ui.conversations.hook.text")}</p>
      <Shown label={t("ui.conversations.hook.address")} text={hookAddress(workspaceId)} />
      {secret === undefined ? (
        <p>
          {data === null
            ? t("ui.conversations.hook.none")
            : t("ui.conversations.hook.since", { day: data.createdAt.slice(0, 10) })}
        </p>
      ) : (
        <>
          <Shown label={t("ui.conversations.hook.secret")} text={secret} />
          <p role="status">{t("ui.conversations.hook.once")}</p>
        </>
      )}
      {failure !== null && (
        <p role="alert" className={classes.failure}>
          {failure.message}
        </p>
      )}
      <Group>
        <Button
          variant={data === null ? "filled" : "default"}
          loading={making.isPending}
          onClick={() => making.mutate()}
        >
          {t(`ui.conversations.hook.${data === null ? "make" : "anew"}`)}
        </Button>
        {data !== null && (
          <Button variant="subtle" color="red" loading={ending.isPending} onClick={() => ending.mutate()}>
            {t("ui.conversations.hook.end")}
          </Button>
        )}
      </Group>
      <details>
        <summary>{t("ui.conversations.hook.how")}</summary>
        <p>{t("ui.conversations.hook.signed")}</p>
        <pre className={classes.example}>{EXAMPLE}</pre>
      </details>
    </div>
  );
}

// The words of an example are those of a program, the same in every language.
const EXAMPLE = JSON.stringify(
  {
    channel: "instagram",
    isPrivate: true,
    customer: "Name as the channel shows it",
    text: "What they wrote",
    at: "2026-12-08T13:20:00Z",
    threadId: "id of the thread",
    messageId: "id of the message",
  },
  undefined,
  2,
);

function hookAddress(workspaceId: string): string {
  return new URL(addressOf(routes.receiveMessage, { params: { workspaceId } }), window.location.href).href;
}

function Shown({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <span className={classes.label}>{label}</span>
      <div className={classes.shown}>
        <code>{text}</code>
        <CopyWords
          text={text}
          label={t("ui.conversations.hook.copy")}
          name={t("ui.conversations.hook.copyOf", { what: label })}
        />
      </div>
    </div>
  );
}
