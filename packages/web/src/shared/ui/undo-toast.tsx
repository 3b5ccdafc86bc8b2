import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

type UndoToast = {
  /** One toast a thing: a new one with the same id takes the old one's place. */
  readonly id: string;
  readonly message: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
};

/** Says what just happened and offers the way back; stays ten seconds, longer while hovered. */
export function showUndoToast({ id, message, undoLabel, onUndo }: UndoToast): void {
  notifications.hide(id);
  notifications.show({
    id,
    withBorder: false,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="transparent"
          c="var(--pl-lamp)"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}
