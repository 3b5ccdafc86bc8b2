import { Button, Group, Modal, TextInput } from "@mantine/core";
import { routes, WORKSPACE_NAME_MAX } from "@porchlight/api/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { callApi, NoConnection } from "../api/call-api.ts";
import { newRequestKey } from "../api/new-request-key.ts";
import { workspacesQuery } from "../api/workspace-queries.ts";

type NewWorkspaceDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Another business beside those there are: it gets a name, and its questions are opened. */
export function NewWorkspaceDialog({ isOpen, onClose }: NewWorkspaceDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("ui.shell.newWorkspace")}
      radius="md"
      centered
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
    >
      <NewWorkspaceForm onClose={onClose} />
    </Modal>
  );
}

function NewWorkspaceForm({ onClose }: Pick<NewWorkspaceDialogProps, "onClose">) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  // Pressed again after a failure, the same wish opens one workspace.
  const [requestKey] = useState(newRequestKey);
  const opening = useMutation({
    mutationFn: (body: { readonly name: string }) => callApi(routes.createWorkspace, { body, requestKey }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: workspacesQuery().queryKey });
      onClose();
      await navigate({ to: "/w/$workspaceId/answers", params: { workspaceId: id } });
    },
  });
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") opening.mutate({ name });
  };
  const { error } = opening;
  return (
    <form onSubmit={open}>
      <TextInput
        data-autofocus
        label={t("ui.shell.newWorkspaceName")}
        value={name}
        maxLength={WORKSPACE_NAME_MAX}
        autoComplete="organization"
        error={error instanceof NoConnection ? t("ui.shell.noConnection.text") : error?.message}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button type="submit" loading={opening.isPending} disabled={name.trim() === ""}>
          {t("ui.shell.create")}
        </Button>
      </Group>
    </form>
  );
}
