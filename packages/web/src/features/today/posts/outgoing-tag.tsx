import { IconAlertTriangle, IconCheck, IconPencil, IconPlayerPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./outgoing-tag.module.css";
import type { StateToday } from "./state-today.ts";

const MARKS = {
  out: { Mark: IconCheck, words: "out" },
  overdue: { Mark: IconAlertTriangle, words: "overdue" },
  unfinished: { Mark: IconPencil, words: "draft" },
  held: { Mark: IconPlayerPause, words: "held" },
} as const;

/** How a post of today stands, in a mark and a word; nothing for one that waits for its hour. */
export function OutgoingTag({ state }: { readonly state: StateToday }) {
  const { t } = useTranslation();
  if (state === "ready") return null;
  const { Mark, words } = MARKS[state];
  return (
    <span className={classes.tag} data-state={state}>
      <Mark size={14} stroke={2.2} aria-hidden />
      {t(`ui.today.posts.${words}`)}
    </span>
  );
}
