import { Textarea, UnstyledButton } from "@mantine/core";
import { POST_MOST } from "@porchlight/api/contract";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PostDraft } from "../post-draft.ts";
import fieldClasses from "../post-fields.module.css";
import classes from "./extras.module.css";
import { LinkField } from "./link-field.tsx";

type ExtrasFieldsProps = {
  readonly workspaceId: string;
  readonly draft: PostDraft;
  readonly linkError: string | undefined;
  readonly onChange: (draft: PostDraft) => void;
};

/** What few posts need: a link, a first comment, notes. Folded while there is none of it. */
export function ExtrasFields({ workspaceId, draft, linkError, onChange }: ExtrasFieldsProps) {
  const { t } = useTranslation();
  const holds = draft.link !== undefined || draft.firstComment !== undefined || draft.notes !== undefined;
  const [isOpened, setOpened] = useState(holds);
  const isOpen = isOpened || linkError !== undefined;
  return (
    <div className={classes.fields}>
      <div>
        <UnstyledButton className={fieldClasses.more ?? ""} aria-expanded={isOpen} onClick={() => setOpened(!isOpen)}>
          {isOpen ? (
            <IconChevronDown size={18} stroke={1.75} aria-hidden />
          ) : (
            <IconChevronRight size={18} stroke={1.75} aria-hidden />
          )}
          {t("ui.calendar.extras.title")}
        </UnstyledButton>
      </div>
      {isOpen && (
        <>
          <LinkField workspaceId={workspaceId} draft={draft} error={linkError} onChange={onChange} />
          <Textarea
            label={t("ui.calendar.extras.firstComment")}
            description={t("ui.calendar.extras.firstCommentHint")}
            value={draft.firstComment ?? ""}
            maxLength={POST_MOST.firstComment}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => onChange({ ...draft, firstComment: event.currentTarget.value })}
          />
          <Textarea
            label={t("ui.calendar.extras.notes")}
            description={t("ui.calendar.extras.notesHint")}
            value={draft.notes ?? ""}
            maxLength={POST_MOST.notes}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => onChange({ ...draft, notes: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
