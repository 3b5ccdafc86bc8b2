import { Button, Textarea } from "@mantine/core";
import type { ShownConversation } from "@porchlight/api/contract";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationDeeds } from "../use-conversation-deeds.ts";
import classes from "./notes.module.css";

type NotesProps = { readonly conversation: ShownConversation; readonly deeds: ConversationDeeds };

/** The most that notes may hold, as the server takes them. */
const NOTES_MOST = 20_000;

/** What those who answer should know; no customer sees it. It is kept when the field is left, or at Ctrl and Enter. */
export function Notes({ conversation, deeds }: NotesProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const kept = conversation.notes ?? "";
  const [written, setWritten] = useState<string | undefined>(undefined);
  const isChanged = written !== undefined && written.trim() !== kept;
  async function keep() {
    if (!isChanged) return;
    const notes = written.trim();
    const stored = await deeds.change(conversation, { notes: notes === "" ? null : notes });
    // What could not be kept stays in the field.
    if (stored !== undefined) setWritten(undefined);
  }
  return (
    <section className={classes.notes} aria-labelledby={titleId}>
      <h2 id={titleId}>{t("ui.conversations.notes.title")}</h2>
      <Textarea
        aria-labelledby={titleId}
        placeholder={t("ui.conversations.notes.hint")}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={NOTES_MOST}
        value={written ?? kept}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      {isChanged && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => void keep()}>
          {t("ui.conversations.notes.keep")}
        </Button>
      )}
    </section>
  );
}
