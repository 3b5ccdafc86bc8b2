import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import classes from "./toast.module.css";

type Toast = {
  /** One toast a thing: a new one with the same id takes the old one's place. */
  readonly id: string;
  readonly message: ReactNode;
  /** A question stays until it is answered or put away; default is ten seconds. */
  readonly stays?: boolean;
};

const SHOWN_MS = 10_000;

let shown = 0;

/** A line in ink at the bottom: what just happened, or why it did not. */
export function showToast({ id, message, stays = false }: Toast): void {
  notifications.hide(id);
  shown += 1;
  // Its time begins anew only where it is another than that of the one whose place it takes.
  const shownMs = SHOWN_MS + (shown % 100);
  notifications.show({
    id,
    message,
    withBorder: false,
    autoClose: stays ? false : shownMs,
    classNames: { root: classes.toast, description: classes.words, closeButton: classes.close },
  });
}
