import { ActionIcon, Button, Skeleton, TextInput } from "@mantine/core";
import { SAVED_REPLY_NAME_MOST, type SavedReply } from "@porchlight/api/contract";
import { IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { showUndoToast } from "../../../shared/ui/show-undo-toast.tsx";
import classes from "./saved-replies-dialog.module.css";
import { savedRepliesQuery, useSavedReplyChanges } from "./saved-replies-queries.ts";

type SavedRepliesDialogProps = {
  readonly isOpen: boolean;
  readonly workspaceId: string;
  /** What stands in the answer now, which may be kept as well; "" for nothing. */
  readonly written: string;
  readonly onUse: (text: string) => void;
  readonly onClose: () => void;
};

/** The answers that are given often: to take one, to keep what was just written, to forget one. */
export function SavedRepliesDialog({ isOpen, onClose, ...content }: SavedRepliesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={t("ui.conversations.saved.title")} widthPx={520} onClose={onClose}>
      <SavedReplies {...content} />
    </Dialog>
  );
}

function SavedReplies({ workspaceId, written, onUse }: Omit<SavedRepliesDialogProps, "isOpen" | "onClose">) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(savedRepliesQuery(workspaceId));
  const { keep, forget } = useSavedReplyChanges(workspaceId);
  if (data === undefined) {
    return error === null ? <Skeleton height={120} /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  }
  const failure = keep.error ?? forget.error;
  return (
    <>
      {written.trim() !== "" && (
        <KeepForm
          isBusy={keep.isPending}
          onKeep={(name) => keep.mutateAsync({ ...idFor(data.items, name), text: written })}
        />
      )}
      {failure !== null && (
        <p role="alert" className={classes.failure}>
          {failure.message}
        </p>
      )}
      {data.items.length === 0 && <p className={classes.none}>{t("ui.conversations.saved.none")}</p>}
      <ul className={classes.list}>
        {data.items.map((reply) => (
          <li key={reply.id} className={classes.row}>
            <button type="button" className={classes.use} onClick={() => onUse(reply.text)}>
              <strong>{reply.name}</strong>
              <span className={classes.text}>{reply.text}</span>
            </button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={44}
              aria-label={t("ui.conversations.saved.forget", { name: reply.name })}
              onClick={() =>
                forget.mutate(reply, {
                  onSuccess: () =>
                    showUndoToast({
                      id: "saved-replies",
                      message: t("ui.conversations.saved.forgotten", { name: reply.name }),
                      undoLabel: t("ui.shell.undo"),
                      onUndo: () => keep.mutate(reply),
                    }),
                })
              }
            >
              <IconTrash size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}

// Under a name that is there already, the new words take the place of the old ones.
function idFor(items: readonly SavedReply[], name: string): Pick<SavedReply, "id" | "name"> {
  const same = items.find((item) => item.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  return { id: same?.id ?? crypto.randomUUID(), name };
}

type KeepFormProps = { readonly isBusy: boolean; readonly onKeep: (name: string) => Promise<unknown> };

function KeepForm({ isBusy, onKeep }: KeepFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  async function save(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === "") return;
    try {
      await onKeep(name.trim());
      setName("");
    } catch {
      // It is said above the list.
    }
  }
  return (
    <form onSubmit={save} className={classes.keep}>
      <TextInput
        label={t("ui.conversations.saved.keepLabel")}
        placeholder={t("ui.conversations.saved.keepHint")}
        value={name}
        maxLength={SAVED_REPLY_NAME_MOST}
        autoComplete="off"
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isBusy} disabled={name.trim() === ""}>
        {t("ui.conversations.saved.keep")}
      </Button>
    </form>
  );
}
