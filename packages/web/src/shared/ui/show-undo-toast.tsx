import { UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { showToast } from "./show-toast.ts";
import classes from "./toast.module.css";

type UndoToast = {
  /** One toast a thing: a new one with the same id takes the old one's place. */
  readonly id: string;
  readonly message: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
  /** A question stays until it is answered or put away; default is ten seconds. */
  readonly stays?: boolean;
};

/** Says what just happened and offers the way back; stays ten seconds, longer while hovered. */
export function showUndoToast({ id, message, undoLabel, onUndo, stays = false }: UndoToast): void {
  showToast({
    id,
    stays,
    message: (
      <span className={classes.line}>
        <span>{message}</span>
        <UnstyledButton
          className={classes.undo}
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoLabel}
        </UnstyledButton>
      </span>
    ),
  });
}
