import { Anchor, Button, FileButton } from "@mantine/core";
import { IMPORT_COLUMNS, type Problem, routes } from "@porchlight/api/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ApiProblem, callApi } from "../../../shared/api/call-api.ts";
import { lookAgain } from "../../../shared/api/shown-in.ts";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { showToast } from "../../../shared/ui/show-toast.ts";
import { exampleFile } from "./example-file.ts";
import classes from "./import-dialog.module.css";

type ImportDialogProps = {
  readonly isOpen: boolean;
  readonly workspaceId: string;
  /** To another program that hands in what comes from now on. */
  readonly onHook: () => void;
  readonly onClose: () => void;
};

/** Takes in conversations from a file: all of its rows, or none and every cell that is wrong. */
export function ImportDialog({ isOpen, onClose, onHook, workspaceId }: ImportDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={t("ui.conversations.import.title")} widthPx={520} onClose={onClose}>
      <Import workspaceId={workspaceId} onHook={onHook} onDone={onClose} />
    </Dialog>
  );
}

/** A file has to have the first four. */
const NEEDED = 4;

type ImportProps = Pick<ImportDialogProps, "workspaceId" | "onHook"> & { readonly onDone: () => void };

function Import({ workspaceId, onHook, onDone }: ImportProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const forgetFile = useRef<() => void>(null);
  const sending = useMutation({
    mutationFn: (file: Blob) => callApi(routes.importConversations, { params: { workspaceId }, file }),
    onSuccess: ({ created, repeated }) => {
      const known = repeated > 0 ? t("ui.conversations.import.known", { count: repeated }) : "";
      const done = t("ui.conversations.import.done", { count: created });
      showToast({ id: "conversation", message: `${done} ${known}`.trim() });
      onDone();
    },
    onSettled: () => {
      // The same file can be chosen again once it is put right.
      forgetFile.current?.();
      return lookAgain(queryClient, workspaceId, "conversations");
    },
  });
  return (
    <div className={classes.import}>
      <p>
        {t("ui.conversations.import.text", {
          needed: IMPORT_COLUMNS.slice(0, NEEDED),
          others: IMPORT_COLUMNS.slice(NEEDED),
        })}
      </p>
      <Anchor
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(exampleFile(t))}`}
        download={t("ui.conversations.import.exampleFile")}
      >
        {t("ui.conversations.import.example")}
      </Anchor>
      {sending.error !== null && <Refusal error={sending.error} />}
      <FileButton
        accept=".csv,text/csv"
        resetRef={forgetFile}
        onChange={(file) => file !== null && sending.mutate(file)}
      >
        {(props) => (
          <Button {...props} loading={sending.isPending}>
            {t("ui.conversations.import.choose")}
          </Button>
        )}
      </FileButton>
      <Anchor component="button" type="button" onClick={onHook}>
        {t("ui.conversations.hook.open")}
      </Anchor>
    </div>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  return (
    <div role="alert" className={classes.refusal}>
      <p>{error instanceof ApiProblem ? error.message : t("ui.conversations.failed.noConnection")}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.code + JSON.stringify(problem.path)}>
            <Place path={problem.path} /> {problem.detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The cell, where the problem is one of a cell. */
function Place({ path: [rows, row, column] }: Pick<NonNullable<Problem["problems"]>[number], "path">) {
  const { t } = useTranslation();
  if (rows !== "rows" || row === undefined || column === undefined) return null;
  return <strong>{t("ui.conversations.import.row", { row, column })}</strong>;
}
