import { Button } from "@mantine/core";
import { CHANGES_MAX } from "@porchlight/api/contract";
import { IconTrash } from "@tabler/icons-react";
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, NoConnection } from "../../../shared/api/call-api.ts";
import { TooMany } from "../../../shared/posts/history/use-calendar-history.ts";
import classes from "./editor-footer.module.css";

type EditorFooterProps = {
  readonly isNew: boolean;
  readonly isLeaving: boolean;
  readonly isSaving: boolean;
  readonly error: Error | null;
  /** Given where saving got no answer, which is tried again by itself; deleting never is. */
  readonly onTryAgain: (() => void) | undefined;
  readonly hasSlot: boolean;
  readonly onSave: () => void;
  readonly onSaveWithoutSlot: () => void;
  readonly onDelete: () => void;
  readonly onThrowAway: () => void;
  readonly onStay: () => void;
};

const TRY_AGAIN_MS = 60_000;

/** Save, delete (which can be undone and asks nothing), and the question of who leaves; what went wrong stands above. */
export function EditorFooter(props: EditorFooterProps) {
  const { isNew, isLeaving, isSaving, error, onTryAgain, hasSlot, onSave } = props;
  const { t } = useTranslation();
  const isSlotTaken = error instanceof ApiProblem && error.problem.status === 409 && hasSlot;
  const tryAgain = useEffectEvent(() => !isSaving && onTryAgain?.());
  useEffect(() => {
    const timer = window.setInterval(tryAgain, TRY_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, []);

  if (isLeaving) {
    return (
      <Question
        text={t("ui.calendar.editor.leaveAsk")}
        actions={[
          { label: t("ui.calendar.editor.throwAway"), onClick: props.onThrowAway, tone: "bad" },
          { label: t("ui.calendar.editor.stay"), onClick: props.onStay },
          { label: t("ui.calendar.editor.save"), onClick: onSave, tone: "main" },
        ]}
      />
    );
  }
  return (
    <div className={classes.footer}>
      {error !== null && <Trouble error={error} isTriedAgain={onTryAgain !== undefined} />}
      <div className={classes.row}>
        {!isNew && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={props.onDelete}
          >
            {t("ui.calendar.editor.delete")}
          </Button>
        )}
        {isSlotTaken && (
          <Button variant="default" onClick={props.onSaveWithoutSlot}>
            {t("ui.calendar.editor.saveBeside")}
          </Button>
        )}
        <Button type="submit" size="md" loading={isSaving}>
          {t("ui.calendar.editor.save")}
        </Button>
      </div>
    </div>
  );
}

type TroubleProps = { readonly error: Error; readonly isTriedAgain: boolean };

function Trouble({ error, isTriedAgain }: TroubleProps) {
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  const text = useTroubleText({ error, isTriedAgain });
  return (
    <div className={classes.say} data-tone="bad" role="alert">
      {text}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, detail }) => (
            <li key={path.join(".") + detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useTroubleText({ error, isTriedAgain }: TroubleProps): string {
  const { t } = useTranslation();
  if (error instanceof TooMany) return t("ui.calendar.toast.tooMany", { count: CHANGES_MAX });
  if (error instanceof NoConnection) return t(`ui.calendar.${isTriedAgain ? "editor" : "toast"}.noConnection`);
  return error instanceof ApiProblem ? error.message : t("ui.calendar.editor.notSaved");
}

type Action = { readonly label: string; readonly onClick: () => void; readonly tone?: "bad" | "main" };

function Question({ text, actions }: { readonly text: string; readonly actions: readonly Action[] }) {
  return (
    <div className={classes.footer} role="alertdialog" aria-label={text}>
      <p className={classes.say}>{text}</p>
      <div className={classes.row}>
        {actions.map(({ label, onClick, tone }, index) => (
          <Button
            key={label}
            variant={tone === "main" ? "filled" : "default"}
            {...(tone === "bad" ? { c: "var(--pl-bad)" } : {})}
            onClick={onClick}
            data-autofocus={index === actions.length - 1 || undefined}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
