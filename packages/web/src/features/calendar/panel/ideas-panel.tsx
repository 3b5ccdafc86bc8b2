import { UnstyledButton } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { type MouseEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { chipKeys } from "../chips/chip-keys.ts";
import { IdeaRow } from "./idea-row.tsx";
import classes from "./ideas-panel.module.css";
import panel from "./panel.module.css";

export type IdeasPanelProps = {
  readonly isOpen: boolean;
  /** Missing while they are being fetched. */
  readonly ideas: readonly Post[] | undefined;
  readonly onToggle: () => void;
  readonly onAdd: () => void;
  /** Opens it, or picks it. */
  readonly onPress: (event: MouseEvent, postId: string) => void;
  readonly onPick: (postId: string) => void;
  readonly onPickUp: (postId: string) => void;
  readonly onMove: (postId: string) => void;
  /** A post of the calendar is held over it. */
  readonly isOver: boolean;
};

/** Posts without a day, to press or to drag onto one; whatever is let go here is off the calendar. */
export function IdeasPanel(props: IdeasPanelProps) {
  const { isOpen, ideas, onToggle, onAdd, onPress, onPick, onPickUp, onMove, isOver } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <section
      className={`${panel.section} ${classes.tray}`}
      data-tray=""
      data-over={isOver || undefined}
      aria-label={t("ui.calendar.ideas.title")}
    >
      <div className={classes.head}>
        <h2>
          <UnstyledButton className={classes.toggle} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            <IconChevronRight size={18} stroke={1.75} aria-hidden />
            {t("ui.calendar.ideas.title")}
            {ideas !== undefined && ideas.length > 0 && (
              <span className={classes.count}>
                {ideas.length}
                <span className="pl-hidden"> {t("ui.calendar.ideas.waiting", { count: ideas.length })}</span>
              </span>
            )}
          </UnstyledButton>
        </h2>
        <UnstyledButton className={panel.link} onClick={onAdd}>
          <IconPlus size={16} stroke={2} aria-hidden /> {t("ui.calendar.ideas.add")}
        </UnstyledButton>
      </div>
      <p className={classes.takes} aria-hidden="true">
        {t("ui.calendar.ideas.takes")}
      </p>
      <div id={id} className={classes.content}>
        {isOpen && ideas?.length === 0 && <p className={panel.quiet}>{t("ui.calendar.ideas.none")}</p>}
        {isOpen && (
          <ul className={classes.list} onKeyDown={chipKeys({ onPickUp, onMoveTo: onMove, onPick })}>
            {ideas?.map((idea) => (
              <IdeaRow key={idea.id} idea={idea} onPress={onPress} onMove={onMove} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
