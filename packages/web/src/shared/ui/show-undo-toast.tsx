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
  /** Something better to do than to go back. */
  readonly offer?: { readonly label: string; readonly onTake: () => void };
  /** A question stays until it is answered or put away; default is ten seconds. */
  readonly stays?: boolean;
};

/** The toast whose Undo is meant by "Undo" on this screen: two of them would be a riddle. */
let newest: string | undefined;

/** Says what just happened and offers the way back; stays ten seconds, longer while hovered, or until something newer happens. */
export function showUndoToast({ id, message, undoLabel, onUndo, offer, stays = false }: UndoToast): void {
  const thenHide = (act: () => void) => () => {
    notifications.hide(id);
    act();
  };
  if (newest !== undefined) notifications.hide(newest);
  newest = stays ? undefined : id;
  showToast({
    id,
    stays,
    message: (
      <span className={classes.line}>
        <span>{message}</span>
        <span className={classes.ways}>
          {offer !== undefined && (
            <UnstyledButton className={classes.way} onClick={thenHide(offer.onTake)}>
              {offer.label}
            </UnstyledButton>
          )}
          <UnstyledButton className={classes.way} onClick={thenHide(onUndo)}>
            {undoLabel}
          </UnstyledButton>
        </span>
      </span>
    ),
  });
}
