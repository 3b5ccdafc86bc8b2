import { Button } from "@mantine/core";
import type { Digest, TrialMail } from "@porchlight/api/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { ConfirmDialog } from "../confirm-dialog.tsx";
import classes from "../list.module.css";
import { useDigestChanges } from "../notices-queries.ts";
import { daysWords, lastMailWords } from "./digest-words.ts";

type DigestRowProps = {
  readonly workspaceId: string;
  readonly digest: Digest;
  readonly isMailSetUp: boolean;
  readonly onChange: () => void;
};

/** One mail about the day: to whom, when, what became of the last one, and what can be done with it. */
export function DigestRow({ workspaceId, digest, isMailSetUp, onChange }: DigestRowProps) {
  const { t } = useTranslation();
  const { change, remove, sendNow } = useDigestChanges(workspaceId);
  const [isAsking, setAsking] = useState(false);
  const { id, version, mail, last, isStopped } = digest;
  const hasTrouble = last !== undefined && ["failed", "put-off", "unconfirmed"].includes(last.state);
  const tell = (message: string) => showToast({ id: `digest-${id}`, message });
  const tellTrial = ({ state, answer = t("ui.notices.digests.noAnswer") }: TrialMail) =>
    tell(t(`ui.notices.digests.tried.${state}`, { mail, answer }));
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span className={classes.name}>{mail}</span>
        <span className={classes.detail}>
          {`${digest.person ?? t("ui.notices.everybody")}. ${daysWords(digest, t)}`}
        </span>
        {isStopped ? (
          <span className={classes.detail}>{t("ui.notices.digests.stopped")}</span>
        ) : (
          <span className={hasTrouble ? `${classes.detail} ${classes.bad}` : classes.detail}>
            {lastMailWords(last, t)}
          </span>
        )}
      </div>
      <div className={classes.deeds}>
        {isStopped ? (
          <Button
            variant="subtle"
            loading={change.isPending}
            aria-label={t("ui.notices.digests.againOf", { mail })}
            onClick={() =>
              change.mutate({ id, version, body: { isStopped: false } }, { onError: (error) => tell(error.message) })
            }
          >
            {t("ui.notices.digests.again")}
          </Button>
        ) : (
          <Button
            variant="subtle"
            loading={sendNow.isPending}
            disabled={!isMailSetUp}
            aria-label={t("ui.notices.digests.tryOf", { mail })}
            onClick={() => sendNow.mutate(id, { onSuccess: tellTrial, onError: (error) => tell(error.message) })}
          >
            {t("ui.notices.digests.try")}
          </Button>
        )}
        <Button variant="subtle" aria-label={t("ui.notices.digests.changeOf", { mail })} onClick={onChange}>
          {t("ui.notices.digests.change")}
        </Button>
        <Button
          variant="subtle"
          aria-label={t("ui.notices.digests.removeOf", { mail })}
          onClick={() => setAsking(true)}
        >
          {t("ui.notices.digests.remove")}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("ui.notices.digests.removeTitle")}
        text={t("ui.notices.digests.removeText", { mail })}
        yes={t("ui.notices.digests.remove")}
        isBusy={remove.isPending}
        failure={remove.error}
        onClose={() => setAsking(false)}
        onYes={() =>
          remove.mutate(
            { id, version },
            {
              onSuccess: () => showToast({ id: "digest-removed", message: t("ui.notices.digests.removed", { mail }) }),
            },
          )
        }
      />
    </li>
  );
}
